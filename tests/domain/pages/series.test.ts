import { expect, test } from 'vitest';
import { seriesPages } from '../../../src/domain/pages/series.ts';
import { seriesIndexPages } from '../../../src/domain/pages/series-index.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition } from '../../helpers/an-edition.ts';

const EDITION = anEdition([
	aStory({ id: 'last', series: { name: 'The War', part: 7 } }),
	aStory({ id: 'first', series: { name: 'The War', part: 2 } }),
	aStory({ id: 'unnumbered', series: { name: 'The War' } }),
	aStory({ id: 'other' }),
]);

test('the parts of a series stand in their order, each with the number its page gives it', () => {
	const [page] = seriesPages(EDITION);
	expect(page).toMatchObject({ url: '/series/the-war/', params: { series: 'the-war' } });
	expect(page?.view.parts.map(({ id, part }) => [id, part])).toEqual([
		['first', 2],
		['last', 7],
		['unnumbered', 3],
	]);
});

test('all series are listed with the numbers of their parts', () => {
	const [page] = seriesIndexPages(EDITION);
	expect(page?.view.series).toEqual([{ slug: 'the-war', name: 'The War', count: 3 }]);
});
