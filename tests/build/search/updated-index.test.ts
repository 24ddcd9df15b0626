import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { SEARCH_FILES, searchFiles } from '../../../src/domain/search/manifest.ts';
import { shardsInTime } from '../../../src/domain/search/shards.ts';
import { aDocument, entryOf } from '../../helpers/a-search-document.ts';
import { buildIndex, contentOf, engineOf, shardFolders, YEARS } from '../../helpers/built-index.ts';
import { aFolder } from '../../helpers/content-folder.ts';
import { drawing, madeUpArchive } from '../../helpers/made-up-archive.ts';

const [newest, ...older] = YEARS as [(typeof YEARS)[0], ...typeof YEARS];

/** The files of an index that is built where nothing stands. */
const newIndex = async (shards = YEARS) => contentOf((await buildIndex(shards)).dir);

describe('an index that stands there already', () => {
	test('stays as it is when nothing has changed', async () => {
		const before = await buildIndex();
		const after = await buildIndex(YEARS, before);
		expect([before.kept, after.kept]).toEqual([
			[false, false, false],
			[true, true, true],
		]);
		expect(contentOf(after.dir)).toEqual(await newIndex());
	});

	test('takes a new story into one shard and leaves the others', async () => {
		const before = await buildIndex();
		const shards = [[aDocument({ id: 'new', date: '2022-12-31' }), ...newest], ...older];
		const after = await buildIndex(shards, before);
		expect(after.kept).toEqual([false, true, true]);
		expect(after.manifest.shards.slice(1)).toEqual(before.manifest.shards.slice(1));
		expect(after.manifest.shards[0]?.folder).not.toBe(before.manifest.shards[0]?.folder);
	});

	test.each([
		['its text', { text: 'Rain fell in 2022.' }],
		['a name', { authors: ['Ada Quill'] }],
		['its date', { date: '2022-12-23', order: '2022-12-23' }],
		['its address', { url: '/elsewhere/' }],
	])('has a shard indexed again when a story of it has changed in %s', async (_, change) => {
		const before = await buildIndex();
		const changed = newest.map((story, at) => (at === 0 ? { ...story, ...change } : story));
		const { kept, read } = await buildIndex([changed, ...older], before);
		expect(kept).toEqual([false, true, true]);
		// No text is read for the others.
		expect(read).toEqual(['2022-12-24', '2022-03-01']);
	});

	test('keeps nothing of what is gone', async () => {
		const before = await buildIndex();
		await buildIndex(older, before);
		expect(contentOf(before.dir)).toEqual(await newIndex(older));
		await buildIndex([], before);
		expect(contentOf(before.dir)).toEqual(await newIndex([]));
		expect((await buildIndex(YEARS, before)).kept).toEqual([false, false, false]);
	});

	test('is the same as a new one, whatever was changed, added and removed', async () => {
		const draw = drawing(31);
		const below = (end: number) => Math.floor(draw() * end);
		const made = madeUpArchive(31, 70).map(({ id, title, text, lang, pubDate, section, topics }) =>
			aDocument({
				id,
				headline: title,
				text,
				lang,
				section,
				topics,
				date: pubDate?.slice(0, 10),
				order: pubDate ?? '',
			}),
		);
		let stories = made.slice(0, 50);
		let added = 50;
		const changed = (at: number, change: Partial<SearchDocument>) =>
			stories.with(at, { ...(stories[at] as SearchDocument), ...change });
		const edits = [
			(at: number) => changed(at, { text: `Edit ${at}.` }),
			(at: number) => changed(at, { headline: `Edit ${at}` }),
			(at: number) => changed(at, { topics: ['Edited'] }),
			(at: number) => stories.toSpliced(at, 1),
			() => [...stories, made[added++] as SearchDocument],
		];
		const divided = () => {
			const byId = new Map(stories.map((story) => [story.id, story]));
			const sorted = stories
				.map(entryOf)
				.sort((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));
			return shardsInTime(sorted, { stories: 12, words: 2000 }).map((shard) =>
				shard.map(({ id }) => byId.get(id) as SearchDocument),
			);
		};
		const places = await buildIndex(divided());
		for (let run = 0; run < 10; run++) {
			for (let count = below(3); count >= 0; count--) {
				stories = edits[below(edits.length)]?.(below(stories.length)) ?? stories;
			}
			const { kept } = await buildIndex(divided(), places);
			expect(kept).toContain(true);
			expect(contentOf(places.dir)).toEqual(await newIndex(divided()));
		}
	});

	test('has its files written anew where they change, since a site may have the same', async () => {
		const before = await buildIndex();
		const [, , oldest = ''] = shardFolders(before.dir, before.manifest);
		const inodeOf = (path: string) => statSync(path).ino;
		const manifest = join(before.dir, searchFiles.manifest);
		const script = searchFiles.pagefind(engineOf(before.manifest).folder);
		const staying = [join(oldest, 'rows.json'), join(before.dir, script)];
		const [others, same] = [inodeOf(manifest), staying.map(inodeOf)];
		const after = await buildIndex([[aDocument({ id: 'other' })], ...older], before);
		expect(staying.map(inodeOf)).toEqual(same);
		expect(inodeOf(manifest)).not.toBe(others);
		// A list that has changed has another name.
		for (const list of ['common', 'rare', 'suggestions'] as const) {
			const [was, is] = [before.manifest[list].folder, after.manifest[list].folder];
			expect(was).not.toBe(is);
			expect(existsSync(join(before.dir, SEARCH_FILES, was))).toBe(false);
		}
	});
});

describe('an index is made from nothing', () => {
	const notesIn = (memoryDir: string) => join(memoryDir, 'search');

	test('if no build remembers what it was made of', async () => {
		const { dir } = await buildIndex();
		const { kept } = await buildIndex(YEARS, { dir, memoryDir: aFolder() });
		expect(kept).toEqual([false, false, false]);
		expect(contentOf(dir)).toEqual(await newIndex());
	});

	test('if the programs that search it are not there', async () => {
		const before = await buildIndex();
		rmSync(join(before.dir, searchFiles.engine(engineOf(before.manifest).folder)), {
			recursive: true,
		});
		expect((await buildIndex(YEARS, before)).kept).toEqual([false, false, false]);
		expect(contentOf(before.dir)).toEqual(await newIndex());
	});

	test('as far as it is not there, or not whole', async () => {
		const before = await buildIndex();
		const [first = '', second = ''] = shardFolders(before.dir, before.manifest);
		rmSync(first, { recursive: true });
		// A build that was killed has begun another and has written no note of it.
		rmSync(join(notesIn(before.memoryDir), before.manifest.shards[1]?.folder ?? ''));
		rmSync(join(second, 'rows.json'));
		writeFileSync(join(before.dir, SEARCH_FILES, 'words.part'), 'begun');
		expect((await buildIndex(YEARS, before)).kept).toEqual([false, false, true]);
		expect(contentOf(before.dir)).toEqual(await newIndex());
	});

	test('as far as what is remembered of it is damaged', async () => {
		const before = await buildIndex();
		const notes = notesIn(before.memoryDir);
		for (const name of readdirSync(notes)) writeFileSync(join(notes, name), '{ "key": "');
		const { kept, warnings } = await buildIndex(YEARS, before);
		expect(kept).toEqual([false, false, false]);
		expect(warnings).toContainEqual(expect.stringContaining('was damaged'));
		expect(contentOf(before.dir)).toEqual(await newIndex());
	});

	test('as far as any byte of it was changed, whatever its size and time say', async () => {
		const before = await buildIndex();
		const [, second = ''] = shardFolders(before.dir, before.manifest);
		const path = join(second, 'rows.json');
		const [rows, { atime, mtime }] = [readFileSync(path), statSync(path)];
		rows[rows.length - 3] = 0x20;
		writeFileSync(path, rows);
		utimesSync(path, atime, mtime);
		const { kept, warnings } = await buildIndex(YEARS, before);
		expect(kept).toEqual([true, false, true]);
		expect(warnings).toEqual([`${relative('.', second)} was damaged; what it held is made anew`]);
		expect(contentOf(before.dir)).toEqual(await newIndex());
	});

	test('as far as the last build could not remember what it was made of', async () => {
		const before = await buildIndex();
		// A note takes its place from here.
		const shards = before.manifest.shards.map(({ folder }) => folder);
		mkdirSync(join(notesIn(before.memoryDir), `${shards[0]}.part`));
		const [first, ...others] = newest as [SearchDocument, ...SearchDocument[]];
		await buildIndex([[{ ...first, headline: 'Another' }, ...others], ...older], before);
		await buildIndex(YEARS, before);
		expect(contentOf(before.dir)).toEqual(await newIndex());
	});

	test('with a warning where the next build can remember nothing', async () => {
		const memoryDir = aFolder();
		writeFileSync(notesIn(memoryDir), 'no folder');
		const { dir, warnings } = await buildIndex(YEARS, { dir: aFolder(), memoryDir });
		expect(contentOf(dir)).toEqual(await newIndex());
		expect(warnings).toEqual([
			expect.stringMatching(/^the next build makes the search index from nothing: E/),
		]);
		expect((await buildIndex()).warnings).toEqual([]);
	});
});
