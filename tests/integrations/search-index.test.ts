import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type SearchManifest, searchFiles } from '../../src/domain/search/manifest.ts';
import { indexShard, shardSource } from '../../src/integrations/search/index-shard.ts';
import { indexedStories } from '../../src/integrations/search/search-index.ts';
import { writeSearchIndex } from '../../src/integrations/search/write-search-index.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

vi.mock('pagefind', { spy: true });
afterEach(async () => {
	vi.restoreAllMocks();
	await pagefind.close();
});

/** Three years with two stories each, newest first. */
const YEARS = ['2022', '2021', '2020'].map((year) =>
	['12-24', '03-01'].map((day) =>
		aDocument({ id: `${year}-${day}`, date: `${year}-${day}`, text: `Snow fell in ${year}.` }),
	),
);

/** Builds the index of these shards; tells which were kept from builds before. */
async function build(shards = YEARS, memoryDir = aFolder(), dir = aFolder()) {
	const kept: boolean[] = [];
	const manifest = await writeSearchIndex(
		shards.map((documents) => JSON.stringify(documents)),
		{ dir, memoryDir, language: 'en-GB', onShard: ({ isKept }) => kept.push(isKept) },
	);
	return { dir, memoryDir, manifest, kept };
}

/** All files below a folder with what is in them. */
const contentOf = (dir: string) =>
	Object.fromEntries(
		filesIn(dir)
			.sort()
			.map((file) => [file, readFileSync(join(dir, file)).toString('latin1')]),
	);

const shardOf = (dir: string, { shards }: SearchManifest, place: number) =>
	join(dir, searchFiles.shard(shards[place]?.folder ?? ''));

/** Shards a build keeps for the next ones. */
const keptIn = (memoryDir: string) =>
	readdirSync(join(memoryDir, 'search')).filter((name) => /^[0-9a-f]{12}$/.test(name));

const [newest, ...older] = YEARS as [(typeof YEARS)[0], ...typeof YEARS];

describe('the index of an edition', () => {
	test('says which shards there are, newest first, and what is in them', async () => {
		const undated = [aDocument({ date: undefined })];
		const { manifest } = await build([...YEARS, undated]);
		expect(manifest.shards.map(({ folder }) => folder.replace(/[0-9a-f]{12}$/, '…'))).toEqual([
			'2022-03-01--2022-12-24-…',
			'2021-03-01--2021-12-24-…',
			'2020-03-01--2020-12-24-…',
			'undated-…',
		]);
		expect(manifest.shards.map(({ first, last, stories }) => [first, last, stories])).toEqual([
			['2022-03-01', '2022-12-24', 2],
			['2021-03-01', '2021-12-24', 2],
			['2020-03-01', '2020-12-24', 2],
			[undefined, undefined, 1],
		]);
		expect(manifest.stories).toBe(7);
	});

	test('is the same byte for byte wherever and whenever it is built', async () => {
		const [first, second] = [await build(), await build()];
		expect(contentOf(first.dir)).toEqual(contentOf(second.dir));
	});

	test('has of Pagefind what searches, and none of its user interfaces', async () => {
		const { dir, manifest } = await build();
		const engine = filesIn(join(dir, searchFiles.engine(manifest.engine.folder)));
		expect(engine.filter((file) => !/^wasm\..+\.pagefind$/.test(file))).toEqual(['pagefind.js']);
		expect(engine).toContain(`wasm.${manifest.engine.wasm}.pagefind`);
		const others = filesIn(join(dir, searchFiles.manifest, '..')).filter(
			(file) => !file.startsWith(`${manifest.engine.folder}/`),
		);
		expect(
			others.filter((file) => !/\.(?:json|txt|pf_meta|pf_index|pf_fragment)$/.test(file)),
		).toEqual([]);
		expect(others.filter((file) => file.includes('pagefind-entry'))).toEqual([]);
	});

	test('can be of no stories', async () => {
		const { dir, manifest } = await build([]);
		expect(manifest).toMatchObject({ shards: [], stories: 0 });
		expect(indexedStories(dir)).toBe(0);
	});

	test('tells how many stories it has', async () => {
		const { dir } = await build();
		expect(indexedStories(dir)).toBe(6);
		expect(indexedStories(aFolder())).toBe(0);
	});
});

describe('a build after another', () => {
	test('does not index again what is unchanged, and gives the same files', async () => {
		const before = await build();
		const after = await build(YEARS, before.memoryDir);
		expect([before.kept, after.kept]).toEqual([
			[false, false, false],
			[true, true, true],
		]);
		expect(contentOf(after.dir)).toEqual(contentOf(before.dir));
	});

	test('leaves older shards as they are when there is a new story', async () => {
		const before = await build();
		const story = aDocument({ id: 'new', date: '2022-12-31' });
		const after = await build([[story, ...newest], ...older], before.memoryDir);
		expect(after.kept).toEqual([false, true, true]);
		for (const place of [1, 2]) {
			expect(after.manifest.shards[place]).toEqual(before.manifest.shards[place]);
			expect(contentOf(shardOf(after.dir, after.manifest, place))).toEqual(
				contentOf(shardOf(before.dir, before.manifest, place)),
			);
		}
		expect(after.manifest.shards[0]?.folder).not.toBe(before.manifest.shards[0]?.folder);
	});

	test.each([
		['its text', { text: 'Rain fell.' }],
		['a name', { authors: ['Ada Quill'] }],
		['its date', { date: '2022-12-23', order: '2022-12-23' }],
		['its address', { url: '/elsewhere/' }],
	])('indexes a shard again when a story of it has changed in %s', async (_, change) => {
		const before = await build();
		const changed = newest.map((story, at) => (at === 0 ? { ...story, ...change } : story));
		const { kept } = await build([changed, ...older], before.memoryDir);
		expect(kept).toEqual([false, true, true]);
	});

	test('forgets shards that it has no use for', async () => {
		const before = await build();
		expect(keptIn(before.memoryDir)).toHaveLength(3);
		const after = await build(older, before.memoryDir);
		expect(keptIn(before.memoryDir)).toHaveLength(2);
		expect((await build(YEARS, after.memoryDir)).kept).toEqual([false, true, true]);
	});

	test('indexes again what was kept by half, or forgotten by half', async () => {
		const before = await build();
		const [, first, second] = before.manifest.shards.map(({ folder }) => folder.slice(-12));
		const kept = join(before.memoryDir, 'search');
		rmSync(join(kept, `${first}.json`));
		renameSync(join(kept, second ?? ''), join(kept, `${second}.part`));
		rmSync(join(kept, `${second}.json`));
		const after = await build(YEARS, before.memoryDir);
		expect(after.kept).toEqual([true, false, false]);
		expect(contentOf(after.dir)).toEqual(contentOf(before.dir));
		expect(readdirSync(kept).filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	test('does not touch the files of the site before, which readers may be loading', async () => {
		const before = await build();
		const program = join(
			before.dir,
			searchFiles.engine(before.manifest.engine.folder),
			'pagefind.js',
		);
		const { ino, mtimeMs } = statSync(program);
		await build([[aDocument({ id: 'other' })]], before.memoryDir);
		expect(statSync(program)).toMatchObject({ ino, mtimeMs });
		expect(readFileSync(program, 'utf8')).toContain('createInstance');
	});
});

describe('a shard fails to be indexed', () => {
	const indexing = () => {
		const folder = aFolder();
		const programs = join(folder, 'programs');
		mkdirSync(programs);
		return indexShard(shardSource(newest, 'en-GB'), { folder: join(folder, 'shard'), programs });
	};

	/** Lets Pagefind's next index have other functions, made from its own. */
	const changeIndex = async (
		change: (index: pagefind.PagefindIndex) => Partial<pagefind.PagefindIndex>,
	) => {
		const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
		if (!index) throw new Error('Pagefind made no index.');
		const answer = { errors: [], index: { ...index, ...change(index) } };
		vi.mocked(pagefind.createIndex).mockResolvedValueOnce(answer);
	};

	test('if Pagefind cannot start', async () => {
		const answer = { errors: ['No memory'] } as unknown as pagefind.NewIndexResponse;
		vi.mocked(pagefind.createIndex).mockResolvedValueOnce(answer);
		await expect(indexing()).rejects.toThrow('No memory');
	});

	test('if Pagefind does not take a story', async () => {
		const refused = { errors: ['No such story'], file: { uniqueWords: 0, url: '', meta: {} } };
		await changeIndex(() => ({ addCustomRecord: async () => refused }));
		await expect(indexing()).rejects.toThrow('No such story');
	});

	test('if Pagefind does not write', async () => {
		const refused = { errors: ['Disk full'], outputPath: '' };
		await changeIndex(() => ({ writeFiles: async () => refused }));
		await expect(indexing()).rejects.toThrow('Disk full');
	});

	test('if Pagefind holds fewer stories than it was given', async () => {
		await changeIndex(({ addCustomRecord }) => ({
			addCustomRecord: async (record) => addCustomRecord({ ...record, url: '/the-same/' }),
		}));
		await expect(indexing()).rejects.toThrow('Pagefind holds 1 of 2 stories.');
	});
});

test('a topic is suggested by the address its profile has', async () => {
	const pages = { '/topics/the-nhs/': '/topics/nhs/' };
	const { dir } = await build([[aDocument({ topics: ['The NHS', 'Oil'], pages })]]);
	const file = readFileSync(join(dir, searchFiles.suggestions('')), 'utf8');
	const { topics } = JSON.parse(file) as { topics: [name: string, url: string][] };
	expect(new Map(topics.map(([name, url]) => [name, url]))).toEqual(
		new Map([
			['The NHS', '/topics/nhs/'],
			['Oil', '/topics/oil/'],
		]),
	);
});
