import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import type { FoundStory, SearchPage } from '../../src/domain/search/provider.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import {
	answersTo,
	answerTo,
	aQuery,
	aSearchIndex,
	type OpenSearch,
	useSearchIndex,
} from '../helpers/search-index.ts';

const idsOf = ({ results }: { results: FoundStory[] }) =>
	results.map(({ url }) => url.split('/')[2]);

/**
 * Sixty stories of 2010 to 2019, one a month from January to June, in three sections by turns; in
 * shards of twelve, which are two years each. The ones of odd number are opinion.
 */
const sixty = (): SearchDocument[] =>
	Array.from({ length: 60 }, (_, i) =>
		aDocument({
			id: `${i}`,
			date: `${2010 + Math.floor(i / 6)}-0${1 + (i % 6)}-1${i % 7}`,
			headline: `Report ${i} on harvests`,
			text: `Harvest number${i} of ${'wheat and rye '.repeat(i)}in the fields.`,
			section: ['Politics', 'World', 'Sport'][i % 3],
			kind: i % 2 ? 'opinion' : 'article',
			topics: i < 6 ? ['Drought', 'Crops'] : ['Crops'],
		}),
	);

const openSixty = useSearchIndex(sixty());

/** Folders of the shards of which any file was asked for. */
const shardsIn = (loaded: string[]) =>
	new Set(loaded.flatMap((address) => address.match(/\/shards\/([^/]+)/)?.[1] ?? []));

/** Years on end, dated stories alone. */
const years = (first?: string, last = first) => ({
	years: first && last ? [{ first, last, isPart: false }] : [],
	hasUndated: false,
	languages: [],
});

/** What an answer says of its progress, and how many shards were touched until it came. */
async function progressOf({ engine, loaded }: OpenSearch, words: string) {
	const steps: { page: SearchPage; shards: number }[] = [];
	for await (const page of engine.search(aQuery(words), new AbortController().signal, false)) {
		steps.push({ page, shards: shardsIn(loaded).size });
	}
	return steps;
}

describe('every shard', () => {
	test('gives each of its stories its own address, date and section', async () => {
		const { engine, loaded } = openSixty();
		const { results } = await answerTo(engine, '', { shown: 60 });
		expect(results.map(({ url, date, section }) => [url, date, section])).toEqual(
			sixty()
				.toReversed()
				.map(({ url, date, section }) => [url, date, section]),
		);
		expect(shardsIn(loaded).size).toBe(5);
	});

	test('finds each of its stories by the word that only it has', async () => {
		const { engine } = openSixty();
		for (const { id, date } of sixty()) {
			const { results } = await answerTo(engine, `number${id}`);
			expect(results).toEqual([
				expect.objectContaining({ url: `/stories/${id}/`, date, missing: [] }),
			]);
		}
	});
});

describe('an answer', () => {
	test('comes after the newest shard already, then with others until all are searched', async () => {
		const steps = await progressOf(openSixty(), 'harvest');
		const all = { all: 60, missed: years(), isWaiting: false };
		expect(steps.map(({ page, shards }) => [shards, page.total, page.searched])).toEqual([
			[1, 12, { ...all, stories: 12, done: years('2018', '2019'), toCome: years('2010', '2017') }],
			[4, 48, { ...all, stories: 48, done: years('2012', '2019'), toCome: years('2010', '2011') }],
			[5, 60, { ...all, stories: 60, done: years('2010', '2019'), toCome: years() }],
		]);
	});

	test('comes from the shards of the time asked for first', async () => {
		const { engine, loaded } = openSixty();
		const pages = engine.search(aQuery('harvest', { from: '2012', to: '2012' }), signal(), false);
		const { value } = await pages.next();
		expect(value.searched.done).toEqual(years('2012', '2013'));
		expect(value.total).toBe(6);
		expect(shardsIn(loaded).size).toBe(1);
		await pages.return(undefined);
	});

	test('lists what it counts, stories that have all words before those that have some', async () => {
		const { engine } = await aSearchIndex(
			[
				...sixty(),
				aDocument({ id: 'some', date: '2014-06-30', headline: 'Dragons', text: 'No more.' }),
				aDocument({ id: 'whole', date: '2010-06-30', headline: 'Dragons', text: 'A harvest.' }),
			],
			{ limits: { stories: 6, words: 2000 } },
		);
		const pages = await answersTo(engine, aQuery('dragon harvest'));
		expect(pages.length).toBeGreaterThan(3);
		for (const { total, others, results, understanding } of pages) {
			expect(results.length).toBeGreaterThanOrEqual(Math.min(2, total + others));
			expect(results.length).toBeLessThanOrEqual(total + others);
			expect(results.some(({ missing }) => missing.length === 0)).toBe(!understanding.isPartial);
		}
		const last = pages.at(-1) as SearchPage;
		expect(last).toMatchObject({ total: 1, others: 61, understanding: { isPartial: false } });
		expect(idsOf(last)[0]).toBe('whole');
		expect(idsOf(last)).toHaveLength(10);
	});

	test('is there for an archive without stories too', async () => {
		const { engine } = await aSearchIndex([]);
		const { total, results, searched } = await answerTo(engine, 'harvest');
		expect({ total, results, stories: searched.all }).toEqual({
			total: 0,
			results: [],
			stories: 0,
		});
	});

	test('has as many results as are to be shown, the best of them first', async () => {
		const { engine } = openSixty();
		const { results, total } = await answerTo(engine, 'harvest', { shown: 20 });
		expect([results.length, total]).toEqual([20, 60]);
		const best = await answerTo(engine, 'harvest');
		expect(new Set(idsOf({ results: results.slice(0, 10) }))).toEqual(new Set(idsOf(best)));
	});
});

const signal = () => new AbortController().signal;

describe('results can be', () => {
	const some = () => [
		aDocument({ id: 'undated', date: undefined }),
		aDocument({ id: 'new', date: '2022-10-24' }),
		aDocument({ id: 'month', date: '2022-10' }),
		aDocument({ id: 'year', date: '2022' }),
		aDocument({ id: 'old', date: '1987-03-12' }),
	];

	test('sorted by date both ways, undated stories last', async () => {
		const { engine } = await aSearchIndex(some());
		const newest = await answerTo(engine, 'text', { sort: 'newest' });
		expect(idsOf(newest)).toEqual(['new', 'month', 'year', 'old', 'undated']);
		const oldest = await answerTo(engine, 'text', { sort: 'oldest' });
		expect(idsOf(oldest)).toEqual(['old', 'year', 'month', 'new', 'undated']);
	});

	test('sorted by date from the first answer on, across shards', async () => {
		const { engine } = openSixty();
		const pages = await answersTo(engine, aQuery('harvest', { sort: 'oldest' }));
		for (const page of pages) expect(idsOf(page).slice(0, 2)).toEqual(['0', '1']);
	});

	test('limited to days, months or years, of which each date may mean any day', async () => {
		const { engine } = await aSearchIndex(some());
		const within = async (from?: string, to?: string) =>
			idsOf(await answerTo(engine, '', { from, to }));
		expect(await within('2022-10-24', '2022-10-24')).toEqual(['new', 'month', 'year']);
		expect(await within('2022-11')).toEqual(['year']);
		expect(await within(undefined, '1987')).toEqual(['old']);
		expect(await within('1987-03-13', '2021')).toEqual([]);
	});

	test('narrowed by several facets, with any of the values of each', async () => {
		const { engine } = openSixty();
		const filters = { section: ['Sport', 'World'], kind: ['opinion'], topic: ['Drought'] };
		const { results, total } = await answerTo(engine, 'harvest', { filters });
		expect(total).toBe(2);
		expect(idsOf({ results }).sort()).toEqual(['1', '5']);
	});
});

describe('counts beside the results', () => {
	const counted = (page: SearchPage, facet: keyof SearchPage['facets']) =>
		page.facets[facet].map(({ value, count }) => `${value} ${count}`);

	test('are of the stories with the words', async () => {
		const { engine } = openSixty();
		const page = await answerTo(engine, 'number2');
		expect(counted(page, 'section')).toEqual(['Sport 1']);
		expect(counted(page, 'topic')).toEqual(['Crops 1', 'Drought 1']);
		expect(page.months).toEqual([{ month: '2010-03', count: 1 }]);
	});

	test('leave out of account what is chosen of the same sort, and no other', async () => {
		const { engine } = openSixty();
		const filters = { section: ['Sport'], topic: ['Drought', 'None'] };
		const page = await answerTo(engine, 'harvest', { filters, from: '2010-02' });
		expect(counted(page, 'section')).toEqual(['Sport 2', 'World 2', 'Politics 1']);
		expect(counted(page, 'topic')).toEqual(['Crops 20', 'Drought 2', 'None 0']);
		expect(counted(page, 'kind')).toEqual(['article 1', 'opinion 1']);
		expect(page.months).toEqual([
			{ month: '2010-03', count: 1 },
			{ month: '2010-06', count: 1 },
		]);
	});
});

describe('files are loaded', () => {
	test('once, however much is asked', async () => {
		const { engine, loaded } = openSixty();
		await answerTo(engine, 'harvest wheat');
		await answerTo(engine, '"wheat and rye" -number7', { sort: 'newest', shown: 30 });
		await answerTo(engine, 'harvst');
		await answerTo(engine, 'harvezt fields', { from: '2013' });
		await engine.suggest('har');
		await engine.suggest('harv');
		expect(loaded.filter((address, at) => loaded.indexOf(address) !== at)).toEqual([]);
	});

	test('once, if several searches that begin with different shards run at the same time', async () => {
		const { engine, loaded } = openSixty();
		const totals = await Promise.all([
			answerTo(engine, 'harvest'),
			answerTo(engine, 'harvest', { sort: 'oldest' }),
			answerTo(engine, 'wheat', { from: '2014', to: '2014' }),
			answerTo(engine, 'number7 harvest'),
		]);
		expect(totals.map(({ total }) => total)).toEqual([60, 60, 6, 1]);
		expect(loaded.filter((address, at) => loaded.indexOf(address) !== at)).toEqual([]);
	});

	test('for the same words in another order or narrowed only if more texts are shown', async () => {
		const { engine, loaded } = openSixty();
		await answerTo(engine, 'harvest wheat');
		const before = loaded.length;
		await answerTo(engine, 'harvest wheat', { sort: 'oldest' });
		await answerTo(engine, 'harvest wheat', { filters: { section: ['Sport'] }, from: '2011' });
		expect(loaded.length).toBeGreaterThan(before);
		expect(loaded.slice(before).filter((address) => !address.includes('/texts-'))).toEqual([]);
	});

	test('no more for another order of the same words, which is there at once', async () => {
		const { engine } = openSixty();
		expect((await answersTo(engine, aQuery('harvest'))).length).toBeGreaterThan(2);
		const again = await answersTo(engine, aQuery('harvest', { sort: 'oldest' }));
		expect(again.map(({ searched }) => searched.stories)).toEqual([60]);
	});

	test('for what has the other words first, where a word may be a slip', async () => {
		const { engine, loaded } = openSixty();
		const pages = engine.search(aQuery('harvest xylophonist'), new AbortController().signal, false);
		const early = (await pages.next()).value;
		expect(early?.understanding.isPartial).toBe(true);
		expect(early?.results[0]?.missing).toEqual(['xylophonist']);
		expect(loaded.some((address) => address.includes('-words-'))).toBe(false);
		await pages.next();
		expect(loaded.some((address) => address.includes('-words-'))).toBe(true);
	});

	test('no longer once a search is given up', async () => {
		const { engine, loaded } = openSixty();
		const given = new AbortController();
		const pages = engine.search(aQuery('harvest'), given.signal, false);
		await pages.next();
		const next = pages.next();
		given.abort();
		expect(await next).toEqual({ done: true, value: undefined });
		const texts = loaded.filter((address) => address.includes('/texts-'));
		expect(texts).toHaveLength(2);
		expect(shardsIn(loaded).size).toBe(4);
	});

	test('not at all for a search that was given up before', async () => {
		const { engine, loaded } = openSixty();
		expect(await answersTo(engine, aQuery('harvest'), { signal: AbortSignal.abort() })).toEqual([]);
		expect(shardsIn(loaded).size).toBe(0);
	});

	test('sparingly where data is saved: until something is found, and the rest when it is asked for', async () => {
		const { engine, loaded } = openSixty();
		const thrifty = await answersTo(engine, aQuery('number30'), { isThrifty: true });
		expect(thrifty.map(({ total, searched }) => [total, searched.isWaiting])).toEqual([
			[0, false],
			[1, true],
		]);
		expect(shardsIn(loaded).size).toBe(4);
		const rest = await answersTo(engine, aQuery('number30'));
		expect(rest.at(-1)?.searched).toMatchObject({ stories: 60, isWaiting: false });
		expect(shardsIn(loaded).size).toBe(5);
	});

	test('where data is saved, so that a whole list of results is there while the rest waits', async () => {
		const { engine } = openSixty();
		const [page, ...others] = await answersTo(engine, aQuery('harvest'), { isThrifty: true });
		expect(others).toEqual([]);
		expect([page?.results.length, page?.total, page?.searched.isWaiting]).toEqual([10, 12, true]);
	});
});
