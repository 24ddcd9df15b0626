import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LoadError } from '../../src/client/search/index-files.ts';
import { searchFiles } from '../../src/domain/search/manifest.ts';
import type { SearchPage } from '../../src/domain/search/provider.ts';
import { statusInWords } from '../../src/domain/search/status.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { aFolder } from '../helpers/content-folder.ts';
import { FAULTS, type Fault } from '../helpers/file-host.ts';
import { ENGLISH } from '../helpers/locales.ts';
import {
	answersTo,
	answerTo,
	aQuery,
	type OpenSearch,
	openSearch,
	useSearchIndex,
	writeIndexOf,
} from '../helpers/search-index.ts';

/** Thirty stories in three shards of ten years; the oldest is the only one with a dragon. */
const stories = Array.from({ length: 30 }, (_, i) =>
	aDocument({
		id: `${i}`,
		date: `20${10 + i}-01-01`,
		text: `A harvest of wheat, number${i}${i === 0 ? ', eaten by a dragon' : ''}.`,
	}),
);
const openIndex = useSearchIndex(stories);
const isSilent = (fault: Fault) => fault === 'no answer' || fault === 'no end';
/** Nobody in a test waits long for a file that does not come; busy machines take long for others. */
const SHORT = 2500;
const open = (fault?: Fault) => openIndex(fault && isSilent(fault) ? { patience: SHORT } : {});

/** What a reader is told of the last answer. */
async function toldOf({ engine }: OpenSearch, words: string): Promise<string> {
	return statusInWords(await answerTo(engine, words, { shown: 30 }), { words }, ENGLISH);
}

/** Files by what they are, with a search that needs each, and what is told if it cannot be had. */
const PARTS: [what: string, file: RegExp, words: string, told: string][] = [
	[
		'what a shard holds beside words',
		/2010-01-01--.+rows\.json/,
		'harvest',
		'20 stories found for “harvest”. 2010–2019 could not be searched.',
	],
	[
		'the list of words of a shard',
		/2020-01-01--.+meta\.bin/,
		'harvest',
		'20 stories found for “harvest”. 2020–2029 could not be searched.',
	],
	[
		'words of a shard',
		/2010-01-01--.+words-/,
		'harvest',
		'20 stories found for “harvest”. 2010–2019 could not be searched.',
	],
	[
		'words of the newest shard',
		/2030-01-01--.+words-/,
		'harvest',
		'20 stories found for “harvest”. 2030–2039 could not be searched.',
	],
	[
		'the only words with an answer',
		/2010-01-01--.+words-/,
		'dragon',
		'Nothing found for “dragon” in what could be searched. 2010–2019 could not be searched.',
	],
	[
		'the text of a story',
		/2010-01-01--.+texts-/,
		'dragon',
		'1 story found for “dragon”. 1 story found could not be loaded.',
	],
	[
		'the texts of a shard',
		/2020-01-01--.+texts-/,
		'harvest',
		'30 stories found for “harvest”. 10 stories found could not be loaded.',
	],
	[
		'words that may be meant',
		/common-words-/,
		'dragom',
		'No story found for “dragom”. Try fewer or other words, or browse below. The spelling could not be checked.',
	],
	[
		'words that are rare',
		/rare-words-/,
		'dragom harvest',
		'No story has all of “dragom harvest”. The nearest: 30 stories. The spelling could not be checked.',
	],
	[
		'words by their second letters',
		/tails-words-/,
		'ragon',
		'No story found for “ragon”. Try fewer or other words, or browse below. The spelling could not be checked.',
	],
];
/** What is told if nothing is wrong. */
const WHOLE: Record<string, string> = {
	harvest: '30 stories found for “harvest”.',
	dragon: '1 story found for “dragon”.',
	dragom: '1 story found for “dragon”.',
	'dragom harvest': '1 story found for “dragon harvest”. 29 others have some of the words.',
	ragon: '1 story found for “dragon”.',
};
/** What nothing can be searched without. */
const NEEDED: [what: string, file: RegExp][] = [
	['the list of all files', /manifest\.json/],
	['the program that opens shards', /pagefind\.js/],
	['the program that searches them', /wasm\./],
	['all shards', /\/shards\//],
];

// Pagefind complains of every file that it does not get.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

describe.each(FAULTS)('with a file that comes with %s', (fault: Fault) => {
	test.concurrent.each(PARTS)(
		'%s: the rest is searched, and it is told',
		async (_, file, words, told) => {
			const search = open(fault);
			search.spoil(file, fault);
			expect(await toldOf(search, words)).toBe(told);
			const before = [...search.loaded];
			search.mend();
			expect(await toldOf(search, words)).toBe(WHOLE[words]);
			// What was whole is not asked for again.
			const again = search.loaded
				.slice(before.length)
				.filter((address) => before.includes(address));
			expect(again.filter((address) => !file.test(address))).toEqual(
				again.length > 0 ? [searchFiles.manifest] : [],
			);
		},
	);

	test.concurrent.each(NEEDED)(
		'%s: the search fails, and works once it is there',
		async (_, file) => {
			const search = open(fault);
			search.spoil(file, fault);
			await expect(answerTo(search.engine, 'harvest')).rejects.toThrow(LoadError);
			await expect(answerTo(search.engine, 'dragon')).rejects.toThrow(file);
			search.mend();
			expect(await toldOf(search, 'harvest')).toBe(WHOLE.harvest);
		},
	);

	test.concurrent.each([/suggestions-.+names\.json/, /suggestions-.+\.bin/])(
		'suggestions: there are none, and some once it is there: %s',
		async (file) => {
			const search = open(fault);
			search.spoil(file, fault);
			await expect(search.engine.suggest('headl')).rejects.toThrow(LoadError);
			search.mend();
			expect(await search.engine.suggest('headl')).not.toEqual([]);
		},
	);
});

describe.each(FAULTS.filter((fault) => !isSilent(fault)))('once with %s', (fault) => {
	test.concurrent.each([
		...PARTS.map(([what, file, words]) => [what, file, words] as const),
		...NEEDED.map(([what, file]) => [what, file, 'harvest'] as const),
	])(
		'%s: it is asked for again, past all caches, and nobody is bothered',
		async (_, file, words) => {
			const search = open(fault);
			search.spoil(file, fault, 1);
			expect(await toldOf(search, words)).toBe(WHOLE[words]);
			const asked = search.asked.filter(({ address }) => file.test(address));
			expect(asked).toContainEqual(expect.objectContaining({ cache: 'reload', range: undefined }));
		},
	);
});

test('what is said of the years searched is true at every step', async () => {
	const search = open();
	search.spoil(/2020-01-01--.+rows/, '404');
	const pages = await answersTo(search.engine, aQuery('harvest', { sort: 'oldest' }));
	const years = ({ searched }: SearchPage) =>
		[searched.done, searched.missed].map((period) =>
			period.years.map(({ first, last }) => `${first}–${last}`),
		);
	expect(pages.map(years)).toEqual([
		[['2010–2019'], []],
		[['2010–2019', '2030–2039'], ['2020–2029']],
	]);
});

test('a file that does not come is waited for once a search', async () => {
	const search = open('no answer');
	search.spoil(/wasm\./, 'no answer');
	await expect(answerTo(search.engine, 'harvest')).rejects.toThrow(LoadError);
	expect(search.loaded.filter((address) => address.includes('wasm.'))).toHaveLength(1);
});

test.concurrent.each<Fault>(['no connection', 'no answer'])(
	'a module whose text is there and that is not loaded fails the search: %s',
	async (fault) => {
		const search = open(fault);
		search.spoil(/pagefind\.js.+import/, fault);
		await expect(answerTo(search.engine, 'harvest')).rejects.toThrow(/pagefind\.js could not be/);
		search.mend();
		expect(await toldOf(search, 'harvest')).toBe(WHOLE.harvest);
	},
);

test('a lost connection leaves what was loaded before to be searched', async () => {
	const search = open();
	await answerTo(search.engine, 'harvest', { shown: 30 });
	search.spoil(/./, 'no connection');
	expect(await toldOf(search, 'dragom')).toMatch(/spelling could not be checked/);
	expect(await toldOf(search, 'harvest')).toBe(WHOLE.harvest);
});

describe('a host that knows nothing of ranges', () => {
	test('is asked for whole packs, each of them once it is known', async () => {
		const search = openIndex({ sendsParts: false });
		await answerTo(search.engine, 'dragon');
		const before = search.loaded.length;
		expect(await toldOf(search, 'harvest')).toBe(WHOLE.harvest);
		const asked = search.asked.slice(before);
		expect(asked.map(({ range }) => range)).toEqual(asked.map(() => undefined));
		expect(new Set(asked.map(({ address }) => address)).size).toBe(asked.length);
	});

	test.concurrent.each(FAULTS)('is believed no more than others: %s', async (fault) => {
		const search = openIndex({ sendsParts: false, patience: isSilent(fault) ? SHORT : undefined });
		search.spoil(/2010-01-01--.+texts-/, fault);
		expect(await toldOf(search, 'dragon')).toBe(
			'1 story found for “dragon”. 1 story found could not be loaded.',
		);
		search.mend();
		expect(await toldOf(search, 'dragon')).toBe(WHOLE.dragon);
	});
});

test('a search does not fail for words that another one asks for at the same time', async () => {
	const words = (letter: string) =>
		Array.from({ length: 6000 }, (_, i) => `${letter}${i}q`).join(' ');
	const dir = aFolder();
	await writeIndexOf([aDocument({ text: `${words('a')} ${words('z')}` })], dir, {
		stories: 9,
		words: 9e9,
	});
	const packsFor = async (asked: string) => {
		const { engine, loaded } = openSearch(dir);
		await answerTo(engine, asked);
		return loaded.flatMap((address) => address.match(/words-\d+\.bin/)?.[0] ?? []);
	};
	const [early, late] = [await packsFor('a5q'), await packsFor('z5q')];
	expect(early).not.toEqual(late);
	const search = openSearch(dir);
	await answerTo(search.engine, '');
	search.spoil(new RegExp(`/${late[0]}`), '404');
	const [found, failed] = await Promise.allSettled([
		answerTo(search.engine, 'a5q'),
		answerTo(search.engine, 'z5q'),
	]);
	expect(found).toMatchObject({ status: 'fulfilled', value: { total: 1 } });
	expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'LoadError' } });
});

test('a search that lacks what is gone with a newer edition finds all of that in the next try', async () => {
	const dir = aFolder();
	await writeIndexOf(stories, dir);
	const search = openSearch(dir);
	expect((await answerTo(search.engine, 'wheat')).total).toBe(30);
	rmSync(join(dir, searchFiles.manifest, '..'), { recursive: true });
	const added = aDocument({ id: 'new', date: '2039-06-01', text: 'More wheat.' });
	const gone = new Set(['0', '29']);
	await writeIndexOf([...stories.filter(({ id }) => !gone.has(id)), added], dir);
	expect(await toldOf(search, 'harvest')).toMatch(/could not be (searched|loaded)/);
	const { total, results } = await answerTo(search.engine, 'wheat', { sort: 'newest' });
	expect([total, results[0]?.url]).toEqual([29, '/stories/new/']);
});
