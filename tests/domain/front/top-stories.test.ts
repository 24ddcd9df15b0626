import { expect, test } from 'vitest';
import { idsIn, topStories } from '../../../src/domain/front/top-stories.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';

const IN_ENGLISH = {
	language: 'en-GB',
	bodyOf: () => ({ html: '', text: '' }),
	bylineOf: () => ({ names: ['Ann Lee'] }),
};

/** Stories with the ids `0`, `1` and so on. */
const storiesOf = (count: number) =>
	Array.from({ length: count }, (_, i) => aStory({ id: `${i}` }));

/** The ids that stand at the top of a page of so many stories, of which some go with the lead. */
function topOf(count: number, related: number[] = []) {
	const stories: Story[] = storiesOf(count);
	const relatedTo = () => related.flatMap((place) => stories[place] ?? []);
	const top = topStories(stories, relatedTo, IN_ENGLISH);
	return (
		top && {
			lead: top.lead.id,
			companions: top.companions.map(({ id }) => id),
			rivers: top.rivers.map((river) => river.map(({ id }) => id)),
		}
	);
}

test('without stories there is no top', () => {
	expect(topOf(0)).toBeUndefined();
});

test.each([
	[1, []],
	[2, [['1']]],
	[4, [['1', '2', '3']]],
	[
		5,
		[
			['1', '2'],
			['3', '4'],
		],
	],
	[
		6,
		[
			['1', '2', '3'],
			['4', '5'],
		],
	],
	[
		7,
		[
			['1', '2', '3'],
			['4', '5', '6'],
		],
	],
	[
		3000,
		[
			['1', '2', '3'],
			['4', '5', '6'],
		],
	],
])(
	'of %i stories the newest leads, and beside it stand as many as make a column or two',
	(count, rivers) => {
		expect(topOf(count)).toEqual({ lead: '0', companions: [], rivers });
	},
);

test('two stories the lead is related to go with it, and leave the rivers to others', () => {
	expect(topOf(30, [20, 2, 5])).toEqual({
		lead: '0',
		companions: ['20', '2'],
		rivers: [
			['1', '3', '4'],
			['5', '6', '7'],
		],
	});
});

test('the rivers are full before any story goes with the lead', () => {
	expect(topOf(7, [2, 5])?.companions).toEqual([]);
	expect(topOf(8, [2, 5])).toEqual({
		lead: '0',
		companions: ['2'],
		rivers: [
			['1', '3', '4'],
			['5', '6', '7'],
		],
	});
});

test('the ids of the top are those of all its stories', () => {
	const stories = storiesOf(12);
	const top = topStories(stories, () => stories.slice(9, 10), IN_ENGLISH);
	expect(top && [...idsIn(top)].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '9']);
});

test('what leads is the newest in the language of the newspaper, if one of the newest is', () => {
	const inLanguages = (...languages: string[]) =>
		languages.map((lang, at) => aStory({ id: `${lang} ${at}`, lang }));
	const leadOf = (stories: Story[]) => topStories(stories, () => [], IN_ENGLISH)?.lead.id;
	expect(leadOf(inLanguages('fr', 'en-US', 'en-GB'))).toBe('en-US 1');
	expect(leadOf(inLanguages('fr', 'ja'))).toBe('fr 0');
	const top = topStories(inLanguages('fr', 'ja', 'en-GB'), () => [], IN_ENGLISH);
	expect(top?.rivers.flat().map(({ id }) => id)).toEqual(['fr 0', 'ja 1']);
});

test('of what is reported only the lead says who wrote it; of what somebody thinks every story does', () => {
	const stories = ['article', 'opinion', 'analysis', 'review', 'brief'].map((kind) =>
		aStory({ id: kind, kind }),
	);
	const top = topStories(stories, () => [], IN_ENGLISH);
	expect(top?.lead.byline?.names).toEqual(['Ann Lee']);
	const signed = top?.rivers.flat().filter(({ byline }) => byline);
	expect(signed?.map(({ id }) => id)).toEqual(['opinion', 'analysis']);
});
