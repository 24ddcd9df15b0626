import { expect, test } from 'vitest';
import { listViews } from '../../../src/domain/pages/list.ts';
import { newestFirst } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { SETTINGS } from '../../helpers/an-edition.ts';

/** The pages of a list of stories of these dates, none of which may list more than two. */
const listOf = (...dates: string[]) => {
	const stories = dates
		.map((pubDate, i) => aStory({ id: `s${i}`, title: i % 2 ? 'Bees' : 'Ants', pubDate }))
		.sort(newestFirst('UTC'));
	const settings = { ...SETTINGS, listLimit: 2, latestLimit: 1 };
	return [...listViews(stories, ({ id }) => id, settings)].map(({ period, finer, ...rest }) => ({
		page: period.join('/'),
		...rest,
		finer: finer.map((part) => `${part.period.join('/')}: ${part.count}`),
	}));
};

test('an empty list is one page', () => {
	expect(listOf()).toEqual([{ page: '', count: 0, items: [], finer: [] }]);
});

test('a list that fits on a page is one page that shows it all', () => {
	expect(listOf('2021', '2022')).toEqual([{ page: '', count: 2, items: ['s1', 's0'], finer: [] }]);
});

test('a list that is too long shows the newest and leads to its years', () => {
	expect(listOf('2020', '2021', '2022')).toEqual([
		{ page: '', count: 3, items: ['s2'], finer: ['2022: 1', '2021: 1', '2020: 1'] },
		{ page: '2022', count: 1, items: ['s2'], finer: [] },
		{ page: '2021', count: 1, items: ['s1'], finer: [] },
		{ page: '2020', count: 1, items: ['s0'], finer: [] },
	]);
});

test('a year that is too long lists nothing itself and leads to its months', () => {
	expect(listOf('2022-01', '2022-02', '2022-03').slice(1)).toEqual([
		{ page: '2022', count: 3, items: [], finer: ['2022/03: 1', '2022/02: 1', '2022/01: 1'] },
		{ page: '2022/03', count: 1, items: ['s2'], finer: [] },
		{ page: '2022/02', count: 1, items: ['s1'], finer: [] },
		{ page: '2022/01', count: 1, items: ['s0'], finer: [] },
	]);
});

test('a list that nothing divides is shown whole, however long', () => {
	const digits = Array.from({ length: 3 }, (_, i) => aStory({ id: `s${i}`, title: '1984' }));
	const views = [...listViews(digits, ({ id }) => id, { ...SETTINGS, listLimit: 2 })];
	expect(views.at(-1)).toEqual({
		period: ['undated', '0-9'],
		count: 3,
		items: ['s0', 's1', 's2'],
		finer: [],
	});
});
