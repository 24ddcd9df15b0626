import { expect, test } from 'vitest';
import { navigationOf } from '../../../src/domain/pages/navigation.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

const inSections = (...names: string[]) =>
	names.map((section, i) => aStory({ id: `story-${i}`, section }));

test('an edition without sections and standing pages has no navigation', () => {
	expect(navigationOf(anEdition([aStory()]))).toEqual({ sections: [], pages: [], look: {} });
});

test('the strip has the first eight sections, in their order', () => {
	const letters = ['I', 'H', 'G', 'F', 'E', 'D', 'C', 'B', 'A'];
	const { sections } = navigationOf(anEdition(inSections(...letters)));
	expect(sections.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('a section without stories is not in the strip, and takes no other’s place', () => {
	const empty = Array.from({ length: 8 }, (_, order) => aProfile(`empty-${order}`, { order }));
	const { sections } = navigationOf(anEdition(inSections('World'), { sections: empty }));
	expect(sections).toEqual([{ slug: 'world', name: 'World' }]);
});

test('standing pages are called by their headings', () => {
	const pages = [aProfile('about', { title: 'About us' })];
	expect(navigationOf(anEdition([], { pages })).pages).toEqual([
		{ id: 'about', title: 'About us' },
	]);
});

test('one more story in a section changes nothing that every page shows', () => {
	const before = navigationOf(anEdition(inSections('World')));
	expect(navigationOf(anEdition(inSections('World', 'World')))).toEqual(before);
});
