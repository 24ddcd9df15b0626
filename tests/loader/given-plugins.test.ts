import { expect, test } from 'vitest';
import { givenPlugins, givesPlugins, pluginsIn } from '../../src/loader/given-plugins.ts';

const first = () => {};
const second = () => {};

test('a configuration that names no plugins gives none', async () => {
	expect(givesPlugins('markdown: { syntaxHighlight: false }')).toBe(false);
	expect(await pluginsIn({})).toEqual({ remark: [], rehype: [] });
});

test.each(['remarkPlugins: [a]', 'rehypePlugins: [a]', 'processor: unified({})'])(
	'a configuration with %s may give some',
	(setting) => {
		expect(givesPlugins(`markdown: { ${setting} }`)).toBe(true);
	},
);

test('this project gives none', async () => {
	expect(await givenPlugins()).toEqual({ remark: [], rehype: [] });
});

test('plugins come with their options, those of the processor first', async () => {
	const processor = { name: 'unified', options: { remarkPlugins: [first] } };
	const plugins = await pluginsIn({ processor, remarkPlugins: [[second, { depth: 2 }]] });
	expect(plugins.remark).toEqual([first, [second, { depth: 2 }]]);
});

test('a plugin may be given by the name of its package', async () => {
	const { rehype } = await pluginsIn({ rehypePlugins: ['rehype-raw', ['rehype-raw', { a: 1 }]] });
	const { default: rehypeRaw } = await import('rehype-raw');
	expect(rehype).toEqual([[rehypeRaw], [rehypeRaw, { a: 1 }]]);
});

test('a processor that stories do not pass through is refused', async () => {
	await expect(pluginsIn({ processor: { name: 'satteri' } })).rejects.toThrow(
		'astro.config.mjs: markdown.processor is satteri, through which no story passes.',
	);
});
