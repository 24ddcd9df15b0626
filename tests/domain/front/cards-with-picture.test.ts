import { describe, expect, test } from 'vitest';
import { cardsWithPicture } from '../../../src/domain/front/cards-with-picture.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';

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
