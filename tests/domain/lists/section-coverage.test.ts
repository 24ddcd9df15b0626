import { describe, expect, test } from 'vitest';
import { coverageIn } from '../../../src/domain/lists/section-coverage.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

/** What the section of stories on these topics covers. */
function topicsOf(...topics: string[][]) {
	const stories = topics.map((names, i) => aStory({ id: `${i}`, topics: names }));
	const profiles = { topics: [aProfile('ships', { title: 'Ships & boats', start: [] })] };
	return coverageIn(anEdition(stories, profiles))(stories).topics;
}

describe('topics of a section', () => {
	test('are those of two stories or more, with the most stories first', () => {
		const names = topicsOf(['Chess', 'Law'], ['Law'], ['Chess', 'Law', 'Salt']);
		expect(names.map(({ name }) => name)).toEqual(['Law', 'Chess']);
	});

	test('are printed as their pages print them', () => {
		expect(topicsOf(['ships'], ['Ships'])).toEqual([{ slug: 'ships', name: 'Ships & boats' }]);
	});

	test('are six at most, and of equals the first by name', () => {
		const eight = ['H', 'G', 'F', 'E', 'D', 'C', 'B', 'A'];
		expect(topicsOf(eight, eight).map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
	});
});

test('series of a section are those with a part in it, with the number of all their parts', () => {
	const parts = ['Crossings', 'Crossings', 'Lights', 'Elsewhere'].map((name, i) =>
		aStory({ id: `${i}`, series: { name } }),
	);
	const { series } = coverageIn(anEdition(parts))(parts.slice(1, 3));
	expect(series).toEqual([
		{ slug: 'crossings', name: 'Crossings', count: 2 },
		{ slug: 'lights', name: 'Lights', count: 1 },
	]);
});

test('a section of plain stories covers nothing in particular', () => {
	const stories = [aStory()];
	expect(coverageIn(anEdition(stories))(stories)).toEqual({ topics: [], series: [] });
});
