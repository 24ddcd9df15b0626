import { expect, test } from 'vitest';
import type { Profiles } from '../../../src/domain/content/profiles.ts';
import { neighbouringTopics } from '../../../src/domain/lists/neighbouring-topics.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

/** Stories on these topics each, `0`, `1` and so on, that lead to the related ones given. */
const storiesOn = (topics: string[][], related: Record<number, number[]> = {}): Story[] =>
	topics.map((names, i) => ({
		...aStory({ id: `${i}`, topics: names }),
		recommendations: {
			related: (related[i] ?? []).map((other) => ({ id: `${other}` })),
			versions: [],
		},
	}));

/** Slugs of the topics that go with each, by its slug. */
function tiesOf(stories: Story[], profiles: Partial<Profiles> = {}) {
	const ties = neighbouringTopics(anEdition(stories, profiles));
	return Object.fromEntries([...ties].map(([slug, topics]) => [slug, topics.map((t) => t.slug)]));
}

test('topics on one story go together, with nothing else', () => {
	expect(tiesOf(storiesOn([['Ships', 'Dover'], ['Chess']]))).toEqual({
		ships: ['dover'],
		dover: ['ships'],
		chess: [],
	});
});

test('the closest topic comes first, and equally close ones by their slugs', () => {
	const ties = tiesOf(
		storiesOn([
			['Ships', 'Harbours', 'Wales'],
			['Ships', 'Harbours', 'Dover'],
			['Ships', 'Fog'],
			['Fog'],
			['Fog'],
		]),
	);
	expect(ties.ships).toEqual(['harbours', 'dover', 'wales', 'fog']);
});

test('a story that only leads to another ties their topics less than a story on both', () => {
	const topics = [['Ships', 'Dover'], ['Ships'], ['Ships'], ['Ships'], ['Ships'], ['Wales']];
	const related = { 1: [5], 2: [5], 3: [5], 4: [5] };
	// Four links are worth one story: Dover and Wales, one story each, are equally close.
	expect(tiesOf(storiesOn(topics, related)).ships).toEqual(['dover', 'wales']);
	// A fifth link puts Wales before Dover, wherever it stands in the alphabet.
	expect(tiesOf(storiesOn([...topics, ['Ships']], { ...related, 6: [5] })).ships).toEqual([
		'wales',
		'dover',
	]);
});

test('links that come to less than one story tie nothing, and those that do tie both ways', () => {
	const topics = [['Ships'], ['Ships'], ['Ships'], ['Ships'], ['Wales']];
	const three = tiesOf(storiesOn(topics, { 0: [4], 1: [4], 2: [4] }));
	expect(three).toEqual({ ships: [], wales: [] });
	const four = tiesOf(storiesOn(topics, { 0: [4], 1: [4], 2: [4], 3: [4] }));
	expect(four).toEqual({ ships: ['wales'], wales: ['ships'] });
	const backAndForth = tiesOf(storiesOn(topics, { 0: [4], 1: [4], 4: [0, 1] }));
	expect(backAndForth).toEqual({ ships: ['wales'], wales: ['ships'] });
});

test('a link between stories on the same topics ties these no closer', () => {
	const topics = [['Ships', 'Dover'], ['Ships', 'Dover'], ['Ships', 'Ayr', 'Dover'], ['Ayr']];
	const related = { 0: [1], 1: [0] };
	expect(tiesOf(storiesOn(topics, related))).toEqual(tiesOf(storiesOn(topics)));
});

test('a link to a story that is gone ties nothing', () => {
	expect(tiesOf(storiesOn([['Ships'], ['Wales']], { 0: [7, 8, 9, 10] }))).toEqual({
		ships: [],
		wales: [],
	});
});

test('a topic names six others at most, the closest', () => {
	const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
	const stories = storiesOn([['Ships', ...names], ['Ships', 'H'], ['A']]);
	expect(tiesOf(stories).ships).toEqual(['h', 'b', 'c', 'd', 'e', 'f']);
});

test('the largest topic does not go with everything before all else', () => {
	// Each town shares more stories with Europe than with its river, but Europe is on many more.
	const pairs = Array.from({ length: 8 }, (_, i) => [`Town ${i}`, `River ${i}`] as const);
	const stories = pairs.flatMap(([town, river]) => [
		['Europe', town, river],
		['Europe', town],
	]);
	const ties = tiesOf(storiesOn(stories));
	for (const i of pairs.keys()) expect(ties[`town-${i}`]).toEqual([`river-${i}`, 'europe']);
});

test('a topic is found under its profile’s slug, whichever of its names a story gives', () => {
	const profile = aProfile('nhs', { title: 'Health service', start: [] });
	const stories = storiesOn([
		['Health service', 'Wales'],
		['nhs', 'Dover'],
	]);
	const ties = neighbouringTopics(anEdition(stories, { topics: [profile] }));
	expect([...ties.keys()].sort()).toEqual(['dover', 'nhs', 'wales']);
	expect(ties.get('nhs')?.map(({ slug }) => slug)).toEqual(['dover', 'wales']);
	expect(ties.get('wales')).toEqual([
		expect.objectContaining({ slug: 'nhs', name: 'Health service', profile }),
	]);
});
