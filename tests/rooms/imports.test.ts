import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dependencies } from '../../package.json' with { type: 'json' };
import {
	brokenRules,
	circles,
	importsOf,
	roomOf,
	type Sources,
	sourcesIn,
} from '../helpers/import-graph.ts';
import { OWN_ROOM, ROOMS } from './rooms.ts';

/** Packages of which types alone are imported. */
const TYPES = ['hast', 'mdast', 'micromark-util-types'];

const imports = importsOf(sourcesIn('src')).filter(({ from, to, isFile }) => {
	const isOwn = roomOf(from) === OWN_ROOM || (isFile && roomOf(to) === OWN_ROOM);
	return !isOwn;
});

describe('the code', () => {
	test('imports in each room only what the room may import', () => {
		expect(imports.length).toBeGreaterThan(1000);
		expect(brokenRules(imports, ROOMS)).toEqual([]);
	});

	test('imports nothing in a circle, types neither', () => {
		expect(circles(imports)).toEqual([]);
	});

	test('imports every package that is a dependency, and no other', () => {
		const forWritersOfCode = /^(fonts|packages)\/|^commands\/find-browser\.ts$/;
		const packages = imports
			.filter(({ from, to, isFile }) => !isFile && !isBuiltin(to) && !forWritersOfCode.test(from))
			.map(({ to }) => (/^(@[^/]+\/)?[^/:]+/.exec(to) as RegExpExecArray)[0])
			.filter((name) => name !== 'virtual' && !TYPES.includes(name));
		expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort());
	});

	test('imports files that are there', () => {
		const lost = imports.filter(({ to, isFile }) => isFile && !existsSync(join('src', to)));
		expect(lost).toEqual([]);
	});
});

describe('the rule', () => {
	test('has no room that is not there, and allows nothing that nobody imports', () => {
		const used = new Set(
			imports.map(({ from, to, isFile }) => {
				const name = isFile ? roomOf(to) : to.replace(/^node:/, '');
				return `${roomOf(from)} ${name}`;
			}),
		);
		const allowed = Object.entries(ROOMS).flatMap(([name, { rooms, packages, node }]) =>
			[rooms, packages, node].flatMap((each = []) => each).map((other) => `${name} ${other}`),
		);
		expect(allowed.filter((each) => !used.has(each))).toEqual([]);
		expect(Object.keys(ROOMS).filter((name) => !existsSync(join('src', name)))).toEqual([]);
	});

	test.each<[string, string, Sources]>([
		[
			'the configuration, in the domain',
			'domain may not import site.ts: domain/a/b.ts',
			{ 'domain/a/b.ts': "import { site } from '../../site.ts';" },
		],
		[
			'a type of a room above',
			'domain may not import loader: domain/a.ts',
			{ 'domain/a.ts': "import type { Reading } from '../loader/reading.ts';" },
		],
		[
			'a type written where it is used',
			'domain may not import sharp: domain/a.ts',
			{ 'domain/a.ts': "export type Image = import('sharp').Sharp;" },
		],
		[
			'the file system, in the domain',
			'domain may not import node:fs: domain/a.ts',
			{ 'domain/a.ts': "import { readFileSync } from 'node:fs';" },
		],
		[
			'a package, in the domain',
			'domain may not import sharp: domain/search/a.ts',
			{ 'domain/search/a.ts': "import sharp from 'sharp';" },
		],
		[
			'what is exported again',
			'markdown may not import site.ts: markdown/a.ts',
			{ 'markdown/a.ts': "export { site } from '../site.ts';" },
		],
		[
			'layouts, in an integration',
			'integrations may not import layouts: integrations/a.ts',
			{ 'integrations/a.ts': "import '../layouts/Base.astro';" },
		],
		[
			'what is loaded when it is needed',
			'client may not import loader: client/a.ts',
			{ 'client/a.ts': "const { x } = await import('../loader/x.ts');" },
		],
		[
			'a thread of a room above',
			'loader may not import build: loader/a.ts',
			{ 'loader/a.ts': "new Worker(new URL('../build/page-thread.ts', import.meta.url));" },
		],
		[
			'stories, in a component',
			'components may not import astro:content: components/a/A.astro',
			{ 'components/a/A.astro': "---\nimport { getEntry } from 'astro:content';\n---\n<p></p>" },
		],
		[
			'Node, in the script of a component',
			'components may not import node:path: components/A.astro',
			{ 'components/A.astro': "<p></p>\n<script>\nimport 'node:path';\n</script>" },
		],
		[
			'a style sheet of a room that may not be imported',
			'domain may not import styles: domain/a.css',
			{ 'domain/a.css': "@import '../styles/tokens.css';" },
		],
		[
			'a room that nobody has named',
			'extra/a.ts is in no room',
			{ 'extra/a.ts': "import './b.ts';" },
		],
	])('is broken by %s', (_, wrong, sources) => {
		expect(brokenRules(importsOf(sources), ROOMS)).toEqual([wrong]);
	});

	test('is broken by a circle of types, and by one of three files', () => {
		const sources = {
			'domain/a.ts': "import type { B } from './b.ts';",
			'domain/b.ts': "import { type A } from './a.ts';\nimport './c.ts';",
			'domain/c.ts': "import './d.ts';",
			'domain/d.ts': "import './b.ts';",
		};
		expect(circles(importsOf(sources))).toEqual([
			['domain/a.ts', 'domain/b.ts'],
			['domain/b.ts', 'domain/c.ts', 'domain/d.ts'],
		]);
	});
});
