import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptWords } from '../../src/integrations/script-words.ts';
import { en } from '../../src/words/en.ts';

type Plugin = { transform: (code: string, id: string) => { code: string } | undefined };

/** What a build makes of a module of the code, in pages' scripts and in those of workers. */
function madeOf(file: string): (string | undefined)[] {
	let vite: { plugins: Plugin[]; worker: { plugins: () => Plugin[] } } | undefined;
	const setup = scriptWords().hooks['astro:config:setup'] as unknown as (given: {
		updateConfig: (config: { vite: typeof vite }) => void;
	}) => void;
	setup({ updateConfig: (config) => (vite = config.vite) });
	const plugins = [...(vite?.plugins ?? []), ...(vite?.worker.plugins() ?? [])];
	const code = readFileSync(file, 'utf8');
	return plugins.map(({ transform }) => transform(code, `${process.cwd()}/${file}?worker`)?.code);
}

const exportsOf = (code = '') =>
	Object.fromEntries(
		[...code.matchAll(/^export const (\w+) = (.*);$/gm)].map(([, name, json = '']) => [
			name,
			JSON.parse(json),
		]),
	);

test('scripts write the words of the newspaper, each group by itself', () => {
	const made = madeOf('src/client/words.ts');
	expect(made).toHaveLength(2);
	for (const code of made) {
		const groups = exportsOf(code);
		expect(groups.found).toEqual(en.found);
		expect(Object.keys(groups).length).toBeGreaterThan(8);
		expect(groups.frame).toBeUndefined();
	}
});

test('dates in queries are read in English and the language of the newspaper, and rows of no other are sent', () => {
	for (const code of madeOf('src/domain/search/asked-dates/joining-words.ts')) {
		expect(Object.keys(exportsOf(code).JOINING_WORDS)).toEqual(['en']);
	}
});

test('other modules are as they are', () => {
	expect(madeOf('src/client/site.ts')).toEqual([undefined, undefined]);
});
