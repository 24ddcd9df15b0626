import { describe, expect, test } from 'vitest';
import { cardsWithPicture, shortCard } from '../../../src/domain/front/short-card.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';

describe('a card where many stand side by side', () => {
	const summaryOf = (description: string) => shortCard(aStory({ description })).summary;

	test('says one sentence or two, if they are short', () => {
		expect(summaryOf('A ship left. It was late.')).toBe('A ship left. It was late.');
	});

	test('leaves out what does not fit into three lines', () => {
		const first = 'A ship left the harbour on the evening before the storm.';
		const second =
			'It was never seen again by anybody who could tell of it, though many claimed so.';
		expect(summaryOf(`${first} ${second}`)).toBe(first);
	});

	test('finishes a first sentence that is a little longer', () => {
		const sentence = `${'A ship left the harbour and '.repeat(5)}was gone.`;
		expect(sentence).toHaveLength(149);
		expect(summaryOf(sentence)).toBe(sentence);
	});

	test('breaks off one that has no end', () => {
		const summary = summaryOf('A ship left the harbour and '.repeat(20));
		expect(summary).toMatch(/ …?\S+…$/);
		expect(summary.length).toBeLessThanOrEqual(181);
	});
});

describe('cards in a row', () => {
	const shown = (cards: ReturnType<typeof cardsWithPicture>) =>
		cards.map(({ id, image }) => [id, image?.picture.url]);

	test('stand as they come where none has a picture', () => {
		const cards = cardsWithPicture([aStory({ id: 'a' }), aStory({ id: 'b' })]);
		expect(shown(cards)).toEqual([
			['a', undefined],
			['b', undefined],
		]);
		for (const card of cards) expect(card).not.toHaveProperty('image');
	});

	test('begin with the first that has a picture, and show no other picture', () => {
		const stories = [
			aStory({ id: 'a' }),
			aPicturedStory({ id: 'b' }, { url: '/media/b.png' }),
			aPicturedStory({ id: 'c' }, { url: '/media/c.png' }),
		];
		expect(shown(cardsWithPicture(stories))).toEqual([
			['b', '/media/b.png'],
			['a', undefined],
			['c', undefined],
		]);
	});

	test('pass over a picture that would have to be blown up', () => {
		const stories = [aPicturedStory({ id: 'a' }, { width: 269 }), aPicturedStory({ id: 'b' })];
		expect(shown(cardsWithPicture(stories)).map(([id]) => id)).toEqual(['b', 'a']);
	});

	test('of no stories are none', () => {
		expect(cardsWithPicture([])).toEqual([]);
	});
});
