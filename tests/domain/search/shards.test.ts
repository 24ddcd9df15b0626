import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/domain/search/entries.ts';
import { shardsInTime, shardsOf } from '../../../src/domain/search/shards.ts';
import { anEntry } from '../../helpers/a-search-document.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

const MANY_WORDS = 1_000_000;
const newestFirst = (entries: SearchEntry[]) =>
	entries.toSorted((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));

/** Ids of the stories of each shard; a story is called by its date. */
const shapeOf = (dates: string[], stories: number) =>
	shardsInTime(
		dates.map((date) => anEntry({ id: date, date: date.slice(0, 10) || undefined })),
		{ stories, words: MANY_WORDS },
	).map((shard) => shard.map(({ id }) => id));

/** As many stories as told, on days drawn between two years. */
function drawnArchive(size: number, draw: () => number, first = 1900, last = 2019) {
	const two = (below: number) => `${1 + Math.floor(draw() * below)}`.padStart(2, '0');
	const aDate = () => {
		const year = `${first + Math.floor(draw() * (last + 1 - first))}`;
		const precision = draw();
		if (precision < 0.1) return year;
		return precision < 0.2 ? `${year}-${two(12)}` : `${year}-${two(12)}-${two(28)}`;
	};
	return newestFirst(
		Array.from({ length: size }, (_, i) =>
			anEntry({ id: `${i}`, date: draw() < 0.1 ? undefined : aDate() }),
		),
	);
}

describe('an archive is divided', () => {
	test('not at all if it is small', () => {
		expect(shapeOf(['2022', '1987-03', '1914-07-28', ''], 4)).toEqual([
			['2022', '1987-03', '1914-07-28', ''],
		]);
	});

	test('into nothing if it has no story', () => {
		expect(shardsOf([], 'en')).toEqual([]);
	});

	test('by decades, if those are small', () => {
		expect(shapeOf(['2021', '2020', '2019-12-31', '2010', '2009'], 2)).toEqual([
			['2021', '2020'],
			['2019-12-31', '2010'],
			['2009'],
		]);
	});

	test('by years, months and days, as far as needed, the older shards being the full ones', () => {
		expect(shapeOf(['2019', '2018', '2017', '2016', '2015'], 2)).toEqual([
			['2019'],
			['2018', '2017'],
			['2016', '2015'],
		]);
		expect(shapeOf(['2022-12', '2022-11-03', '2022-11-02', '2022'], 2)).toEqual([
			['2022-12'],
			['2022-11-03', '2022-11-02'],
			['2022'],
		]);
	});

	test('within a day that has more stories than a shard holds', () => {
		const day = ['e', 'd', 'c', 'b', 'a'].map((id) => `2022-10-24${id}`);
		expect(shapeOf(['2022-10-25', ...day, '2022-10-23'], 2)).toEqual([
			['2022-10-25', '2022-10-24e'],
			['2022-10-24d', '2022-10-24c'],
			['2022-10-24b', '2022-10-24a'],
			['2022-10-23'],
		]);
	});

	test('within the undated stories, which stay last', () => {
		const undated = ['3', '2', '1'].map((id) => anEntry({ id, date: undefined }));
		const shards = shardsInTime([anEntry({ id: 'dated' }), ...undated], {
			stories: 2,
			words: MANY_WORDS,
		});
		expect(shards.map((shard) => shard.map(({ id }) => id))).toEqual([
			['dated', '3'],
			['2', '1'],
		]);
	});

	test('so that a story which is larger than a shard has one to itself', () => {
		const words = (id: string, count: number) =>
			anEntry({ id, date: `${id}-05-05`, wordCount: count });
		const stories = [words('2022', 10), words('2021', 200), words('2020', 10), words('2019', 10)];
		const shards = shardsInTime(stories, { stories: 9, words: 100 });
		expect(shards.map((shard) => shard.map(({ id }) => id))).toEqual([
			['2022'],
			['2021'],
			['2020', '2019'],
		]);
	});

	test('into parts that lose nothing, keep the order and hold no more than they may', () => {
		const draw = drawing(11);
		for (let run = 0; run < 100; run++) {
			const entries = drawnArchive(Math.floor(draw() * 300), draw);
			const stories = 1 + Math.floor(draw() * 20);
			const shards = shardsInTime(entries, { stories, words: MANY_WORDS });
			expect(shards.flat()).toEqual(entries);
			expect(Math.max(...shards.map((shard) => shard.length))).toBeLessThanOrEqual(stories);
		}
	});
});

describe('a new story', () => {
	/** Shards of an archive that are no longer there once a story is added. */
	function changedBy(date: string, entries: SearchEntry[], stories: number) {
		const limits = { stories, words: MANY_WORDS };
		const idsOf = (shard: SearchEntry[]) => shard.map(({ id }) => id).join();
		const after = newestFirst([anEntry({ id: 'new', date }), ...entries]);
		const now = new Set(shardsInTime(after, limits).map(idsOf));
		return shardsInTime(entries, limits).filter((shard) => !now.has(idsOf(shard)));
	}

	test('that is the newest changes the newest shard at most', () => {
		const draw = drawing(12);
		for (let run = 0; run < 100; run++) {
			// A decade that fills several shards is divided already.
			const entries = drawnArchive(300, draw, 2000, 2019);
			const dated = entries.filter(({ date }) => date !== undefined);
			const changed = changedBy('2019-12-31', dated, 12);
			expect(changed.every((shard) => shard[0]?.order.startsWith('2019'))).toBe(true);
			expect(changed.length).toBeLessThanOrEqual(2);
		}
	});

	test('that comes late changes one shard or two, seldom more', () => {
		const draw = drawing(13);
		const changes = Array.from({ length: 200 }, () => {
			const entries = drawnArchive(20 + Math.floor(draw() * 300), draw);
			const date = `${1900 + Math.floor(draw() * 120)}-05-05`;
			return changedBy(date, entries, 5 + Math.floor(draw() * 20)).length;
		});
		expect(changes.filter((count) => count > 2).length).toBeLessThan(10);
	});
});

describe('an archive in several languages', () => {
	const inLanguage = (lang: string, id: string) => anEntry({ id, lang });
	const STORIES = [
		...['fr', 'en-GB', 'ja', 'de', 'fr'].map((lang, at) => inLanguage(lang, `${lang} ${at}`)),
	];
	const shapeIn = (newspaper: string) =>
		shardsOf(STORIES, newspaper).map(({ stemmer, entries }) => [
			stemmer,
			entries.map(({ id }) => id),
		]);

	test('has shards for each, the newspaper’s first, then those with most stories', () => {
		expect(shapeIn('en-GB')).toEqual([
			['en', ['en-GB 1', 'ja 2']],
			['fr', ['fr 0', 'fr 4']],
			['de', ['de 3']],
		]);
	});

	test('has stories whose words have no rules of their own among the newspaper’s', () => {
		expect(shapeIn('uk')).toEqual([
			['und', ['ja 2']],
			['fr', ['fr 0', 'fr 4']],
			['de', ['de 3']],
			['en', ['en-GB 1']],
		]);
	});
});
