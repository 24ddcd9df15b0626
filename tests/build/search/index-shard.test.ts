import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexShard } from '../../../src/build/search/index-shard.ts';
import { YEARS } from '../../helpers/built-index.ts';
import { aFolder } from '../../helpers/content-folder.ts';

vi.mock('pagefind', { spy: true });
afterEach(() => {
	vi.restoreAllMocks();
});

const [newest = []] = YEARS;

describe('a shard fails to be indexed', () => {
	const indexing = () =>
		indexShard({
			documents: newest,
			language: 'en-GB',
			stemmer: 'en',
			folder: join(aFolder(), 'shard'),
		});

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

	test('if Pagefind does not give its files', async () => {
		const refused = { errors: ['No memory'], files: [] };
		await changeIndex(() => ({ getFiles: async () => refused }));
		await expect(indexing()).rejects.toThrow('No memory');
	});

	test('if Pagefind holds fewer stories than it was given', async () => {
		await changeIndex(({ addCustomRecord }) => ({
			addCustomRecord: async (record) => addCustomRecord({ ...record, url: '/the-same/' }),
		}));
		await expect(indexing()).rejects.toThrow('Pagefind holds 1 of 2 stories.');
	});
});
