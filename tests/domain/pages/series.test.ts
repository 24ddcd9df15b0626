import { expect, test } from 'vitest';
import { seriesPages } from '../../../src/domain/pages/series.ts';
import { seriesIndexPages } from '../../../src/domain/pages/series-index.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

const EDITION = anEdition([
	aStory({ id: 'last', pubDate: '2022', series: { name: 'The War', part: 7 } }),
	aStory({ id: 'first', pubDate: '2019-05', series: { name: 'The War', part: 2 } }),
	aStory({ id: 'unnumbered', series: { name: 'The War' } }),
	aStory({ id: 'other' }),
]);

test('the parts of a series stand in their order, each with the number its page gives it', () => {
	const [page] = seriesPages(EDITION, SETTINGS);
	expect(page).toMatchObject({ url: '/series/the-war/', params: { series: 'the-war' } });
	expect(page?.view.parts.map(({ id, part }) => [id, part])).toEqual([
		['first', 2],
		['last', 7],
		['unnumbered', 3],
	]);
});

test('a series is as long as its highest number says, and spans the years of its parts', () => {
	const [page] = seriesPages(EDITION, SETTINGS);
	expect(page?.view).toMatchObject({
		name: 'The War',
		of: 7,
		years: { first: '2019', last: '2022' },
	});
});

test('all series are listed with the numbers of their parts, their years and the first part', () => {
	const [page] = seriesIndexPages(EDITION, SETTINGS);
	expect(page?.view.series).toEqual([
		{
			slug: 'the-war',
			name: 'The War',
			count: 3,
			years: { first: '2019', last: '2022' },
			first: { id: 'first', title: 'A headline', lang: 'en-GB', pubDate: '2019-05' },
		},
	]);
});
