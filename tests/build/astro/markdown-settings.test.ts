import { expect, test } from 'vitest';
import {
	refuseOtherPlugins,
	settingsWithoutPart,
} from '../../../src/build/astro/markdown-settings.ts';

const plugin = () => {};

test('settings that say nothing to stories are named', () => {
	expect(settingsWithoutPart({ syntaxHighlight: false, remarkPlugins: [] } as never)).toEqual([]);
	expect(settingsWithoutPart({ syntaxHighlight: 'shiki', gfm: false } as never)).toEqual([
		...['syntaxHighlight', 'gfm'],
	]);
});

test('so are those of a processor, which has all of them, given or not', () => {
	const options = { remarkPlugins: [plugin], remarkRehype: {}, gfm: undefined, smartypants: true };
	expect(settingsWithoutPart({ processor: { name: 'unified', options } })).toEqual(['smartypants']);
});

test('plugins that stories do not pass through are refused', () => {
	const given = { remark: [plugin], rehype: [] };
	const own = { remarkPlugins: [plugin] };
	const processor = { name: 'unified', options: { ...own, rehypePlugins: [plugin] } };
	expect(() => refuseOtherPlugins(own, given)).not.toThrow();
	expect(() => refuseOtherPlugins({ ...own, processor }, given)).toThrow(
		'1 of the plugins for Markdown would not run',
	);
});

test('what Astro has of itself is no plugin', () => {
	const none = { remark: [], rehype: [] };
	expect(() => refuseOtherPlugins({ processor: { name: 'satteri' } }, none)).not.toThrow();
});
