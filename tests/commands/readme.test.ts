import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { EDITION } from '../helpers/edition.ts';
import { filesIn } from '../helpers/pages.ts';

/** What stands between backticks in a text: names, paths and commands. */
const namedIn = (text: string) =>
	Array.from(text.matchAll(/`([^`\n]+)`/g), ([, name = '']) => name);

/** Paths among names: of files and folders, but for those with a part that a reader fills in. */
const pathsIn = (names: string[], form: RegExp) =>
	names.map((name) => name.replace(/^[A-Z_]+=\S+ |[,.]$/g, '')).filter((name) => form.test(name));

/** Scripts that commands of npm in a text run. */
const scriptsIn = (text: string) =>
	Array.from(
		text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g),
		([, run, own = '']) => run ?? own,
	);

const readme = readFileSync('README.md', 'utf8');
const map = readFileSync('src/README.md', 'utf8');

describe('README.md', () => {
	test('names npm scripts that there are, and every script', () => {
		const named = scriptsIn(readme);
		expect(named.filter((name) => !['sbom', 'ci'].includes(name) && !(name in scripts))).toEqual(
			[],
		);
		expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
	});

	test('names files and folders that there are', () => {
		const own = /^(src|tests|content|public|\.ci|package|LICENSE)[\w./-]*$/;
		const paths = pathsIn(namedIn(readme), own);
		const calls = Array.from(readme.matchAll(/-- (content\/\S+?)`/g), ([, path = '']) => path);
		expect(paths.length).toBeGreaterThan(8);
		const ofAReader = ['content/articles/2026/11/23/council-votes-to-keep-the-ferry.md'];
		// What stands in content/ is the newsroom's; the tests' edition has what README speaks of.
		const inTests = (path: string) => path.replace(/^content\b/, EDITION);
		const lost = [...paths, ...calls].filter((path) => !existsSync(inTests(path)));
		expect(lost.filter((path) => !ofAReader.includes(path))).toEqual([]);
	});
});

describe('src/README.md', () => {
	test('names files and folders that there are', () => {
		const paths = pathsIn(namedIn(map), /^[\w.-]+(\/[\w.-]*)*\/?$/).filter(
			(path) => path !== 'astro/zod' && /\/|\.(ts|cjs|md)$/.test(path),
		);
		expect(paths.length).toBeGreaterThan(60);
		// A file or folder is named by its path below src, or alone where its room is spoken of.
		const files = filesIn('src');
		const names = new Set(files.map((path) => basename(path)));
		const lost = paths.filter(
			(path) =>
				!existsSync(join('src', path)) &&
				!existsSync(path) &&
				!names.has(path) &&
				!files.some((file) => path.endsWith('/') && file.includes(`/${path}`)),
		);
		expect(lost).toEqual([]);
	});
});
