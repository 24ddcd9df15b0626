import { expect, test } from 'vitest';
import { searchPages } from '../../../src/domain/pages/search.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

const headlinesOf = (titles: string[], settings = SETTINGS) => {
	const edition = anEdition(titles.map((title, i) => aStory({ id: `s${i}`, title })));
	const [page] = searchPages(edition, settings, undefined);
	return page?.view.headlines?.map(({ initial, stories }) => [
		initial,
		...stories.map(({ title }) => title),
	]);
};

test('all headlines stand under their letters, in the order of the site’s language', () => {
	expect(headlinesOf(['Zoo', 'Émigrés return', 'Ants', 'Emil', 'Échos'])).toEqual([
		['A', 'Ants'],
		['E', 'Échos', 'Émigrés return', 'Emil'],
		['Z', 'Zoo'],
	]);
	const swedish = { ...SETTINGS, language: 'sv' };
	expect(headlinesOf(['Öl', 'Zoo'], swedish)?.flat()).toEqual(['Z', 'Zoo', 'Ö', 'Öl']);
});

test('headlines too many for a page are left out', () => {
	const settings = { ...SETTINGS, listLimit: 1 };
	expect(headlinesOf(['Ants'], settings)).toEqual([['A', 'Ants']]);
	expect(headlinesOf(['Ants', 'Bees'], settings)).toBeUndefined();
});
