import { describe, expect, test } from 'vitest';
import { cardsWithPicture, frontCard } from '../../../src/domain/front/front-card.ts';
import type { Byline } from '../../../src/domain/story/byline.ts';
import { shownPicture } from '../../../src/domain/story/picture.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { PHOTO } from '../../helpers/a-whole-site.ts';

const UNSIGNED = () => undefined;

describe('cards in a row', () => {
	const shown = (cards: ReturnType<typeof cardsWithPicture>) =>
		cards.map(({ id, image }) => [id, image?.picture.url]);

	test('stand as they come where none has a picture', () => {
		const cards = cardsWithPicture([aStory({ id: 'a' }), aStory({ id: 'b' })], UNSIGNED);
		expect(shown(cards)).toEqual([
			['a', undefined],
			['b', undefined],
		]);
		for (const card of cards) expect(card).not.toHaveProperty('image');
	});

	test('begin with the first that has a picture, and show others small', () => {
		const stories = [
			aStory({ id: 'a' }),
			aPicturedStory({ id: 'b' }, { url: '/media/b.png' }),
			aPicturedStory({ id: 'c' }, { url: '/media/c.png' }),
		];
		expect(shown(cardsWithPicture(stories, UNSIGNED))).toEqual([
			['b', '/media/b.png'],
			['a', undefined],
			['c', undefined],
		]);
		const small = cardsWithPicture(stories, UNSIGNED).map(
			({ thumbnail }) => thumbnail?.picture.url,
		);
		expect(small).toEqual([undefined, undefined, '/media/c.png']);
	});

	test('pass over a picture that would have to be blown up', () => {
		const stories = [aPicturedStory({ id: 'a' }, { width: 269 }), aPicturedStory({ id: 'b' })];
		expect(shown(cardsWithPicture(stories, UNSIGNED)).map(([id]) => id)).toEqual(['b', 'a']);
	});

	test('of no stories are none', () => {
		expect(cardsWithPicture([], UNSIGNED)).toEqual([]);
	});
});

describe('a card among others', () => {
	const signed = (byline: Byline) => () => byline;
	const byline = { names: ['Ann Lee'] };
	const portrait = shownPicture(PHOTO);

	test('shows its photograph small, and which part of it stays', () => {
		const { thumbnail } = frontCard(aPicturedStory({}, { width: 600, height: 900 }), UNSIGNED);
		expect(thumbnail).toMatchObject({ picture: { width: 600 }, focus: { across: 50, down: 20 } });
	});

	test('shows no drawing, which cannot be made out when it is small', () => {
		const story = aPicturedStory({}, { url: '/media/a.svg' });
		expect(frontCard(story, UNSIGNED)).not.toHaveProperty('thumbnail');
	});

	test.each([
		['opinion', byline],
		['analysis', byline],
		['article', undefined],
		['review', undefined],
	])('of the kind %s is signed by %j', (kind, expected) => {
		expect(frontCard(aStory({ kind }), signed(byline)).byline).toEqual(expected);
	});

	test('has the face of who wrote it in the place of a photograph', () => {
		const opinion = aPicturedStory({ kind: 'opinion' });
		const card = frontCard(opinion, signed({ ...byline, portrait }));
		expect(card.byline?.portrait).toEqual(portrait);
		expect(card).not.toHaveProperty('thumbnail');
		expect(frontCard(opinion, signed(byline))).toHaveProperty('thumbnail');
	});
});
