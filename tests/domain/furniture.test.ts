import { expect, test } from 'vitest';
import { furnitureOf } from '../../src/domain/furniture.ts';
import { aStory } from '../helpers/a-story.ts';
import { anEdition, aProfile } from '../helpers/an-edition.ts';

const inSections = (...names: string[]) =>
	names.map((section, i) => aStory({ id: `story-${i}`, section }));

test('an edition without sections and standing pages has no furniture', () => {
	expect(furnitureOf(anEdition([aStory()]))).toEqual({ sections: [], pages: [] });
});

test('the strip has the first eight sections, in their order', () => {
	const letters = ['I', 'H', 'G', 'F', 'E', 'D', 'C', 'B', 'A'];
	const { sections } = furnitureOf(anEdition(inSections(...letters)));
	expect(sections.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('a section without stories is not in the strip, and takes no other’s place', () => {
	const empty = Array.from({ length: 8 }, (_, order) => aProfile(`empty-${order}`, { order }));
	const { sections } = furnitureOf(anEdition(inSections('World'), { sections: empty }));
	expect(sections).toEqual([{ slug: 'world', name: 'World' }]);
});

test('standing pages are called by their headings', () => {
	const pages = [aProfile('about', { title: 'About us' })];
	expect(furnitureOf(anEdition([], { pages })).pages).toEqual([{ id: 'about', title: 'About us' }]);
});

test('one more story in a section changes nothing that every page shows', () => {
	const before = furnitureOf(anEdition(inSections('World')));
	expect(furnitureOf(anEdition(inSections('World', 'World')))).toEqual(before);
});
