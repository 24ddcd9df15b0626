import { describe, expect, test } from 'vitest';
import { leadView } from '../../../src/domain/front/lead.ts';
import type { Body, Story } from '../../../src/domain/story/story.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';

/** Thirty-four characters and the space after them, again and again. */
const LONG_TEXT = 'Each of these sentences is so long. '.repeat(80).trim();

/** How a story leads with two rivers beside it. */
const leadOf = (story: Story & Body, rivers = 2) => leadView(story, rivers, () => story);

test('a lead has the standfirst its writer gave, and below it how its text begins', () => {
	const story = aStory({ description: 'Ships come and go.', text: LONG_TEXT });
	expect(leadOf(story)).toMatchObject({
		standfirst: 'Ships come and go.',
		opening: ['Each of these sentences is so long. '.repeat(25).trim()],
	});
});

test('the fewer rivers stand beside it, the more is read of it', () => {
	const story = aStory({ description: 'Ships come and go.', text: LONG_TEXT });
	const lengths = [0, 1, 2].map((rivers) => leadOf(story, rivers).opening?.join(' ').length);
	expect(lengths).toEqual([1979, 1367, 899]);
});

test('less is read of it where stories that go with it stand below', () => {
	const story = aStory({ description: 'Ships come and go.', text: LONG_TEXT });
	const { opening } = leadView(story, 2, () => story, true);
	expect(opening).toEqual(['Each of these sentences is so long. '.repeat(13).trim()]);
});

test('below a picture some of it is read where nothing else stands there beside two rivers', () => {
	const words = { description: 'Ships come and go.', text: LONG_TEXT };
	const story = aPicturedStory(words);
	const openingOf = (...[rivers, hasCompanions]: [number, boolean?]) =>
		leadView(story, rivers, () => story, hasCompanions).opening?.join(' ').length;
	expect([openingOf(2), openingOf(2, true), openingOf(1)]).toEqual([467, undefined, undefined]);
	expect(leadOf(aPicturedStory({ text: LONG_TEXT }))).not.toHaveProperty('opening');
});

describe('nothing is said twice', () => {
	test('where there is no standfirst, the text stands for itself', () => {
		const { standfirst, opening } = leadOf(aStory({ text: LONG_TEXT }));
		expect([standfirst, opening?.length]).toEqual([undefined, 1]);
	});

	test.each(['Each of these sentences is so long.', 'Each of these sentences is…', 'Each of...'])(
		'a standfirst that is how the text begins is left out: “%s”',
		(description) => {
			expect(leadOf(aStory({ description, text: LONG_TEXT })).standfirst).toBeUndefined();
		},
	);

	test('a standfirst that is the whole text, with a sign that more may follow, is left out', () => {
		const story = aStory({ description: 'A ship left. …', text: 'A ship left.' });
		expect(leadOf(story).standfirst).toBe('A ship left.');
	});

	test('a brief without a standfirst is told where that would stand', () => {
		const { standfirst, opening } = leadOf(aStory({ text: 'A ship left.\n\nIt was late.' }));
		expect([standfirst, opening]).toEqual(['A ship left. It was late.', undefined]);
	});

	test('a story without a text has its standfirst alone', () => {
		const { standfirst, opening } = leadOf(aStory({ description: 'A film.', text: '' }));
		expect([standfirst, opening]).toEqual(['A film.', undefined]);
	});
});

describe('a picture', () => {
	test('takes the place of the text where other stories stand below, which then is not asked for', () => {
		const story = aPicturedStory({ text: LONG_TEXT, description: 'Ships come and go.' });
		const notAsked = () => {
			throw new Error('asked for');
		};
		const lead = leadView(story, 2, notAsked, true);
		expect(lead).not.toHaveProperty('opening');
		expect(lead).toMatchObject({
			standfirst: 'Ships come and go.',
			image: { alt: 'A photo', picture: { url: '/media/articles/photo.png' } },
		});
	});

	test('is there with the first sentences, where there is no standfirst', () => {
		expect(leadOf(aPicturedStory({ text: LONG_TEXT })).standfirst).toMatch(/^Each of .* long\.$/);
	});

	test('is left out where it would have to be blown up', () => {
		const lead = leadOf(aPicturedStory({ text: LONG_TEXT }, { width: 559 }));
		expect(lead.image).toBeUndefined();
		expect(lead.opening).toHaveLength(1);
	});

	test('may be a drawing of any size', () => {
		const lead = leadOf(aPicturedStory({}, { url: '/media/plan.svg', width: 100 }));
		expect(lead.image?.picture.url).toBe('/media/plan.svg');
	});
});
