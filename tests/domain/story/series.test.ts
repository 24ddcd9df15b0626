import { expect, test } from 'vitest';
import { collectSeries, placesIn } from '../../../src/domain/story/series.ts';
import { aStory } from '../../helpers/a-story.ts';

const inSeries = (id: string, name: string, front: { part?: number; pubDate?: string } = {}) => {
	const { part, ...rest } = front;
	return aStory({ id, series: { name, ...(part && { part }) }, ...rest });
};

const partsOf = (...stories: ReturnType<typeof aStory>[]) =>
	collectSeries(stories, 'Europe/London').map(({ parts }) => parts.map(({ id }) => id));

test('stories of no series make none', () => {
	expect(partsOf()).toEqual([]);
	expect(partsOf(aStory())).toEqual([]);
});

test('a series of one part is a series', () => {
	expect(collectSeries([inSeries('a', 'The War')], 'UTC')).toMatchObject([
		{ slug: 'the-war', name: 'The War', parts: [{ id: 'a' }] },
	]);
});

test('parts stand by number, whatever their dates', () => {
	const second = inSeries('b', 'War', { part: 2, pubDate: '2020' });
	const tenth = inSeries('c', 'War', { part: 10, pubDate: '2019' });
	const first = inSeries('a', 'War', { part: 1, pubDate: '2022' });
	expect(partsOf(tenth, second, first)).toEqual([['a', 'b', 'c']]);
});

test('parts without numbers follow, the oldest first', () => {
	const numbered = inSeries('z', 'War', { part: 1, pubDate: '2024' });
	const older = inSeries('y', 'War', { pubDate: '2020' });
	const newer = inSeries('x', 'War', { pubDate: '2021' });
	expect(partsOf(newer, older, numbered)).toEqual([['z', 'y', 'x']]);
});

test('parts of one number stand by date, and those of one date by id', () => {
	const early = inSeries('z', 'War', { part: 1, pubDate: '2020' });
	const late = inSeries('a', 'War', { part: 1, pubDate: '2021' });
	expect(partsOf(late, early)).toEqual([['z', 'a']]);
	const sameDay = ['3', '1', '2'].map((id) => inSeries(id, 'War', { pubDate: '2022-10-24' }));
	expect(partsOf(...sameDay)).toEqual([['1', '2', '3']]);
});

test('spellings of one address are one series; others stand by address', () => {
	const stories = [inSeries('a', 'The War'), inSeries('b', 'the war'), inSeries('c', 'Peace')];
	expect(partsOf(...stories)).toEqual([['c'], ['a', 'b']]);
});

test('a part knows its number, of how many, and the parts beside it', () => {
	const stories = ['a', 'b', 'c'].map((id) => inSeries(id, 'War', { pubDate: '2022' }));
	const [series] = collectSeries(stories, 'UTC');
	const places = series && placesIn(series);
	expect(places?.map(({ story, part, of }) => [story.id, part, of])).toEqual([
		['a', 1, 3],
		['b', 2, 3],
		['c', 3, 3],
	]);
	expect(places?.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
		[undefined, 'b'],
		['a', 'c'],
		['b', undefined],
	]);
});

test('a number that a writer gave holds, also where parts before it are missing', () => {
	const part = inSeries('a', 'War', { part: 5 });
	const [series] = collectSeries([part], 'UTC');
	expect(series && placesIn(series)).toMatchObject([{ part: 5, of: 5 }]);
});
