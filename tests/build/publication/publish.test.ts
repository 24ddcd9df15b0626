import {
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../../src/build/publication/publish.ts';
import type { SiteFile, SiteRecord } from '../../../src/build/publication/site-record.ts';
import { besideSite, clearNext } from '../../../src/build/publication/take-place.ts';
import { digestOfFile } from '../../../src/loader/digest.ts';
import { filesInside } from '../../../src/loader/files-inside.ts';
import { aFolder, writeFiles } from '../../helpers/content-folder.ts';
import { aDisk, Ended } from '../../helpers/failing-disk.ts';

const fileOf = (path: string, key?: string): SiteFile => {
	const { size, mtimeMs } = statSync(path);
	return { size, mtimeMs, digest: digestOfFile(path), ...(key && { key }) };
};

/** What every file of a site holds; of none where there is no site. */
const contents = (site: string) =>
	Object.fromEntries(
		filesInside(site)
			.sort()
			.map((path) => [path, readFileSync(join(site, path), 'utf8')]),
	);

const OLD = {
	'a/index.html': 'a',
	'b/index.html': 'b',
	'b/c/index.html': 'b c',
	'c.css': 'c',
	'gone/index.html': 'x',
	mark: 'own',
};
const NEW = {
	'a/index.html': 'a',
	'b/index.html': 'B',
	'b/c/index.html': 'b c',
	'c.css': 'c',
	'd.css': 'd',
	mark: 'own',
};
const STAYING = ['a/index.html', 'b/c/index.html'];

/** Leaves a site as it was published before another: what is the same is the same file. */
function leaveLast(outDir: string) {
	const { last } = besideSite(outDir);
	writeFiles(last, { 'c.css': 'C', mark: 'before' });
	for (const path of [...STAYING, 'b/index.html', 'gone/index.html']) {
		mkdirSync(dirname(join(last, path)), { recursive: true });
		linkSync(join(outDir, path), join(last, path));
	}
}

/** A published site, and all it takes to publish the next: of three pages one is new, of two files one. */
function aPublication({ isFirst = false, isThird = false } = {}) {
	const folder = aFolder();
	const outDir = join(folder, 'site');
	const [assets, next] = [join(folder, 'assets'), besideSite(outDir).next];
	if (!isFirst) writeFiles(outDir, OLD);
	if (isThird) leaveLast(outDir);
	writeFiles(assets, { 'c.css': 'c', 'd.css': 'd' });
	const make = () =>
		writeFiles(next, {
			'b/index.html': 'B',
			...(isFirst && { 'a/index.html': 'a', 'b/c/index.html': 'b c' }),
		});
	make();
	const published: SiteRecord | undefined = isFirst
		? undefined
		: {
				id: 'old',
				files: new Map(
					Object.keys(OLD).map((path) => [
						path,
						fileOf(join(outDir, path), path.endsWith('html') ? path : undefined),
					]),
				),
			};
	const kept = isFirst ? [] : STAYING;
	const pages = {
		files: new Map(
			[...STAYING, 'b/index.html'].map((path) => [
				path,
				fileOf(join(kept.includes(path) ? outDir : next, path), path),
			]),
		),
		kept: new Set(kept),
	};
	const own = join(folder, 'own');
	writeFiles(own, { mark: 'own' });
	const remembered: SiteRecord['files'][] = [];
	return {
		folder,
		outDir,
		make,
		remembered,
		publication: {
			outDir,
			pages,
			beside: [{ from: assets }],
			own,
			published,
			remember: (files: SiteRecord['files']) => void remembered.push(files),
		},
	};
}

test('a site is published with its pages and what is served beside them, and what is gone goes', () => {
	const { outDir, publication, remembered } = aPublication();
	const [before, mark] = ['a/index.html', 'mark'].map((path) => statSync(join(outDir, path)));
	const { removed } = publish(publication);
	const [files = new Map<string, SiteFile>(), ...more] = remembered;
	expect(more).toEqual([]);
	expect(contents(outDir)).toEqual(NEW);
	expect(removed).toBe(1);
	expect([...files.keys()].sort()).toEqual(Object.keys(NEW).sort());
	for (const [path, file] of files) expect(file).toMatchObject(fileOf(join(outDir, path)));
	// What stays is the same file, so that copying tools pass it over.
	expect(statSync(join(outDir, 'a/index.html')).ino).toBe(before?.ino);
	// By its time one site is told from another.
	expect(statSync(join(outDir, 'mark')).ino).not.toBe(mark?.ino);
});

test('a file beside the pages that says the same stays the same file, whatever its time', () => {
	const { outDir, publication } = aPublication();
	const before = statSync(join(outDir, 'c.css')).ino;
	publish(publication);
	expect(statSync(join(outDir, 'c.css')).ino).toBe(before);
});

test('a file beside the pages that says something else of the same length is published', () => {
	const { outDir, publication } = aPublication();
	writeFiles(publication.beside[0]?.from as string, { 'c.css': 'C' });
	publish(publication);
	expect(contents(outDir)).toEqual({ ...NEW, 'c.css': 'C' });
});

test('a published file that somebody has changed is published anew', () => {
	const { outDir, publication } = aPublication();
	writeFiles(outDir, { 'c.css': 'X' });
	publish(publication);
	expect(contents(outDir)).toEqual(NEW);
});

test('what is no file beside the pages keeps the site from being published', () => {
	const { outDir, folder, publication } = aPublication();
	symlinkSync('nowhere', join(folder, 'assets/link'));
	expect(() => publish(publication)).toThrow(
		`${join(folder, 'assets/link')} is no file, so it cannot be published.`,
	);
	expect(contents(outDir)).toEqual(OLD);
});

test('the site before stays beside it for whoever still copies it, until the next takes its place', () => {
	const { outDir, publication } = aPublication();
	publish(publication);
	expect(contents(besideSite(outDir).last)).toEqual(OLD);
	expect(existsSync(besideSite(outDir).next)).toBe(false);
});

test('folders of the site before that hold what they are to hold are moved, and others are not', () => {
	const { outDir, publication } = aPublication({ isThird: true });
	const { last } = besideSite(outDir);
	const folders = ['a', 'b', 'b/c'].map((path) => statSync(join(last, path)).ino);
	publish(publication);
	expect(contents(outDir)).toEqual(NEW);
	expect(contents(last)).toEqual(OLD);
	const now = ['a', 'b', 'b/c'].map((path) => statSync(join(outDir, path)).ino);
	expect(now.map((folder, at) => folder === folders[at])).toEqual([true, false, true]);
});

test.each<[string, (last: string) => void]>([
	['has a file more', (last) => writeFiles(last, { 'a/stray.html': 'stray' })],
	['has a folder more', (last) => mkdirSync(join(last, 'a/empty'))],
	['lacks a file', (last) => rmSync(join(last, 'a/index.html'))],
	[
		'has another file',
		(last) => {
			rmSync(join(last, 'a/index.html'));
			writeFiles(last, { 'a/index.html': 'A' });
		},
	],
])('a folder of the site before that %s is not moved', (_, change) => {
	const { outDir, publication } = aPublication({ isThird: true });
	const { last } = besideSite(outDir);
	const before = statSync(join(last, 'a')).ino;
	change(last);
	publish(publication);
	expect(contents(outDir)).toEqual(NEW);
	expect(existsSync(join(outDir, 'a/empty'))).toBe(false);
	expect(statSync(join(outDir, 'a')).ino).not.toBe(before);
});

test('a folder of the site before is not moved where a file is to come into it', () => {
	const { outDir, publication } = aPublication({ isThird: true });
	const before = statSync(join(besideSite(outDir).last, 'a')).ino;
	writeFiles(outDir, { 'a/mine.txt': 'mine' });
	publish({ ...publication, strays: ['a/mine.txt'] });
	expect(contents(outDir)).toEqual({ ...NEW, 'a/mine.txt': 'mine' });
	expect(statSync(join(outDir, 'a')).ino).not.toBe(before);
});

test('of what is gone only the pages are counted', () => {
	const { folder, outDir, publication } = aPublication();
	rmSync(join(folder, 'assets/c.css'));
	const { removed } = publish(publication);
	expect(existsSync(join(outDir, 'c.css'))).toBe(false);
	expect(removed).toBe(1);
});

test('a first site is published where there was none', () => {
	const { folder, outDir, publication } = aPublication({ isFirst: true });
	publish(publication);
	expect(contents(outDir)).toEqual(NEW);
	expect(filesInside(folder).filter((path) => path.startsWith('.'))).toEqual([]);
});

test('a file that no build has made stays where no file of the site is', () => {
	const { outDir, publication, remembered } = aPublication();
	writeFiles(outDir, { CNAME: 'paper.example', 'd.css': 'mine' });
	publish({ ...publication, strays: ['CNAME', 'd.css'] });
	expect(contents(outDir)).toEqual({ ...NEW, CNAME: 'paper.example' });
	// The next build finds again that none has made it.
	expect(remembered.map((files) => files.has('CNAME'))).toEqual([false]);
});

test('a site that cannot be remembered does not take the place of the one before', () => {
	const { outDir, publication } = aPublication();
	const remember = () => {
		throw new Error('The disk is full.');
	};
	expect(() => publish({ ...publication, remember })).toThrow('The disk is full.');
	expect(contents(outDir)).toEqual(OLD);
});

test('a file beside the pages that has the address of one keeps the site from being published', () => {
	const { outDir, folder, publication } = aPublication();
	writeFiles(folder, { 'assets/b/index.html': 'of the public folder' });
	expect(() => publish(publication)).toThrow(
		`b/index.html would be two files of the site: a page, and ${join(folder, 'assets/b/index.html')},`,
	);
	expect(contents(outDir)).toEqual(OLD);
});

test.each<[string, { isFirst?: boolean; isThird?: boolean }, boolean]>([
	['a first site', { isFirst: true }, true],
	['a site', {}, true],
	['a third site', { isThird: true }, true],
	['a site on a disk that exchanges no folders', {}, false],
])('%s that is killed after any step is the old one or the new one', (_, given, canExchange) => {
	const { calls } = publishing(aPublication(given), { canExchange });
	expect(calls.length).toBeGreaterThan(8);
	for (let end = 0; end < calls.length; end++) {
		const site = aPublication(given);
		publishing(site, { canExchange, end });
		const seen = contents(site.outDir);
		const between = !canExchange && filesInside(site.outDir).length === 0;
		if (!between) expect([given.isFirst ? {} : OLD, NEW]).toContainEqual(seen);
		// The next build clears up, and publishes.
		clearNext(site.outDir);
		const cleared = contents(site.outDir);
		expect([given.isFirst ? {} : OLD, NEW]).toContainEqual(cleared);
		expect(existsSync(besideSite(site.outDir).next)).toBe(false);
		if (cleared['d.css']) continue;
		site.make();
		publish(site.publication);
		expect(contents(site.outDir)).toEqual(NEW);
	}
});

/** Publishes on a disk that tells of its calls, and may end before one of them. */
function publishing(
	{ publication }: ReturnType<typeof aPublication>,
	disk: Parameters<typeof aDisk>[0],
) {
	const { disk: told, calls } = aDisk(disk);
	try {
		publish(publication, told);
	} catch (error) {
		if (!(error instanceof Ended)) throw error;
	}
	return { calls };
}

test.each([true, false])(
	'all of a site is on the disk before it takes its place, and that it has before it is said (exchanged: %s)',
	(canExchange) => {
		const site = aPublication();
		const { next, last, aside } = besideSite(site.outDir);
		const { calls } = publishing(site, { canExchange });
		const at = (name: string, ...paths: string[]) =>
			calls.findIndex(
				(call) => call.name === name && paths.every((path, i) => call.paths[i] === path),
			);
		const lastWrite = calls.findLastIndex(
			({ name, paths }) =>
				(name === 'place' || name === 'makeFolder') && paths.at(-1)?.startsWith(next),
		);
		const takes = canExchange
			? [at('exchange', next, site.outDir), at('rename', next, last)]
			: [
					at('rename', site.outDir, aside),
					at('rename', next, site.outDir),
					at('rename', aside, last),
				];
		const order = [lastWrite, at('flush', next), at('remove', last), ...takes];
		order.push(at('flushNames', site.folder));
		expect(order).not.toContain(-1);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(calls.length - 1).toBe(order.at(-1));
	},
);

test('a stray whose place a file or a folder of the site takes is told of, and stays in the site before', () => {
	const { outDir, publication } = aPublication();
	writeFiles(outDir, { b2: 'mine', 'd.css/mine': 'mine', 'kept/mine': 'mine' });
	writeFiles(publication.beside[0]?.from as string, { 'b2/index.html': 'of the site' });
	const { displaced } = publish({
		...publication,
		strays: ['b2', 'd.css/mine', 'kept/mine'],
	});
	expect(displaced).toEqual(['b2', 'd.css/mine']);
	expect(contents(outDir)).toEqual({
		...NEW,
		'b2/index.html': 'of the site',
		'kept/mine': 'mine',
	});
	expect(contents(besideSite(outDir).last)).toMatchObject({ b2: 'mine', 'd.css/mine': 'mine' });
});

test('a link that somebody put into a site stays one, and is not followed', () => {
	const { folder, outDir, publication } = aPublication();
	writeFiles(folder, { 'elsewhere/a.txt': 'a' });
	symlinkSync(join(folder, 'elsewhere'), join(outDir, 'up'));
	symlinkSync('.', join(outDir, 'round'));
	const strays = filesInside(outDir).filter((path) => ['up', 'round'].includes(path));
	publish({ ...publication, strays: strays.sort() });
	expect(strays).toEqual(['round', 'up']);
	expect([readlinkSync(join(outDir, 'up')), readlinkSync(join(outDir, 'round'))]).toEqual([
		join(folder, 'elsewhere'),
		'.',
	]);
});

test.each<[string, (last: string, other: string) => void]>([
	['a file', (last) => writeFileSync(last, 'mine')],
	['a link to another folder', (last, other) => symlinkSync(other, last)],
])('%s where the site before would be makes way, and nothing is taken from it', (_, put) => {
	const { folder, outDir, publication } = aPublication();
	const other = join(folder, 'other');
	writeFiles(other, {});
	mkdirSync(join(other, 'a'), { recursive: true });
	linkSync(join(outDir, 'a/index.html'), join(other, 'a/index.html'));
	put(besideSite(outDir).last, other);
	publish(publication);
	expect(contents(outDir)).toEqual(NEW);
	expect(contents(other)).toEqual({ 'a/index.html': 'a' });
});
