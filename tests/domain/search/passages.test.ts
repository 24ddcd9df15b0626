import { describe, expect, test } from 'vitest';
import { indexedContent } from '../../../src/domain/search/content.ts';
import { type Place, shownPassages, wordsAt } from '../../../src/domain/search/passages.ts';
import type { TextPart } from '../../../src/domain/search/provider.ts';
import { indexedWords, plainWord } from '../../../src/domain/search/words.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { wordsFrom } from '../../helpers/made-up-archive.ts';

/** Parts as a text in which [marks] are in brackets. */
const written = (parts: TextPart[]) =>
	parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** Where terms of single words stand in a content, in its order. */
const placesOf = (content: string, terms: string[]): Place[] =>
	indexedWords(content).flatMap((word, at) =>
		terms.flatMap((own, term) => (plainWord(word) === own ? [{ at, term }] : [])),
	);

/** What is shown of a story for terms of single words. */
function shown(text: string, terms: string[], { headline = 'A headline', section = 'World' } = {}) {
	const { content, lengths } = indexedContent(aDocument({ headline, section, text }));
	const { headline: own, passages } = shownPassages(content, lengths, placesOf(content, terms));
	return { headline: written(own), passages: passages.map(written) };
}
const passagesOf = (text: string, ...terms: string[]) => shown(text, terms).passages;

describe('a headline', () => {
	test('is shown whole, with the words that matched marked', () => {
		const headline = 'Oil, the “oil” and O’Brien’s co-operation';
		expect(shown('', ['oil', 'obrien'], { headline }).headline).toBe(
			'[Oil], the “[oil]” and [O’Brien’s] co-operation',
		);
	});

	test('may have no words, or no match', () => {
		expect(shown('Oil.', ['oil'], { headline: '' }).headline).toBe('');
		expect(shown('Oil.', ['oil'], { headline: '— 🎉' }).headline).toBe('— 🎉');
	});
});

describe('a short text', () => {
	test('is shown whole, without ellipses', () => {
		expect(passagesOf('The price of oil rose.', 'oil')).toEqual(['The price of [oil] rose.']);
	});

	test('is marked at its very start and end', () => {
		expect(passagesOf('Oil and more oil', 'oil')).toEqual(['[Oil] and more [oil]']);
	});

	test('has paragraphs with a space between', () => {
		expect(passagesOf('Oil.\n\nMore oil.', 'oil')).toEqual(['[Oil]. More [oil].']);
	});

	test('is shown as it is written where words are joined', () => {
		expect(passagesOf('A long-range, U.S.-led “war”—(war) and/or oil', 'range', 'war')).toEqual([
			'A long-[range], U.S.-led “[war]”—([war]) and/or oil',
		]);
		expect(passagesOf('昨日、大統領は「大統領」', '大', '統', '領')).toEqual([
			'昨日、[大統領]は「[大統領]」',
		]);
	});

	test('has marks over words that stand beside each other, but not over signs between', () => {
		expect(passagesOf('The oil price, oil. Price', 'oil', 'price')).toEqual([
			'The [oil price], [oil]. [Price]',
		]);
	});

	test('is marked without the signs around its words, and with those inside', () => {
		expect(passagesOf('(1,250%) or “cafe\u0301’s” שָׁלוֹם!', '1250', 'cafe', 'שלום')).toEqual([
			'([1,250]%) or “[café’s]” [שָׁלוֹם]!',
		]);
	});

	test('that is none is not shown', () => {
		expect(passagesOf('', 'oil')).toEqual([]);
		expect(shown('', ['world'])).toEqual({ headline: 'A headline', passages: [] });
	});
});

describe('a text of several paragraphs', () => {
	test('has a dot after a heading, which has no full stop of its own', () => {
		expect(passagesOf('At the gate\nEach side waits.\nNobody came.')).toEqual([
			'At the gate · Each side waits. Nobody came.',
		]);
	});
});

describe('a long text', () => {
	test('is shown from its opening if no word of it matched', () => {
		const opening = wordsFrom(0, 30);
		expect(passagesOf(wordsFrom(0, 40), 'oil')).toEqual([`${opening} …`]);
		expect(shown(wordsFrom(0, 40), ['world']).passages).toEqual([`${opening} …`]);
	});

	test('is shown from a few words before a match', () => {
		expect(passagesOf(`${wordsFrom(0, 50)} oil ${wordsFrom(51, 100)}`, 'oil')).toEqual([
			`… ${wordsFrom(42, 50)} [oil] ${wordsFrom(51, 72)} …`,
		]);
	});

	test('has no ellipsis before a match at its start', () => {
		expect(passagesOf(`oil ${wordsFrom(1, 100)}`, 'oil')).toEqual([`[oil] ${wordsFrom(1, 30)} …`]);
	});

	test('has no ellipsis after a match at its end, where a passage is as long as elsewhere', () => {
		expect(passagesOf(`${wordsFrom(0, 99)} oil`, 'oil')).toEqual([`… ${wordsFrom(70, 99)} [oil]`]);
	});

	test('of just one passage has no ellipsis', () => {
		const text = `${wordsFrom(0, 29)} oil`;
		expect(passagesOf(text, 'oil')).toEqual([`${wordsFrom(0, 29)} [oil]`]);
	});

	test('has several passages, in its order', () => {
		const between = wordsFrom(0, 60);
		const passages = passagesOf(`oil ${between} gas ${between} oil`, 'oil', 'gas');
		expect(passages.map((passage) => passage.match(/\[.*?\]/g))).toEqual([
			...[['[oil]'], ['[gas]'], ['[oil]']],
		]);
		expect(passages[1]).toBe(`… ${wordsFrom(52, 60)} [gas] ${wordsFrom(0, 21)} …`);
	});

	test('has three passages at most, those with the most terms', () => {
		const between = wordsFrom(0, 60);
		const stretches = ['oil oil oil', 'oil gas', 'oil', 'oil oil oil oil', 'gas oil'];
		const text = stretches.join(` ${between} `);
		expect(passagesOf(text, 'oil', 'gas').map((passage) => passage.match(/\[.*?\]/)?.[0])).toEqual([
			...['[oil gas]', '[oil oil oil oil]', '[gas oil]'],
		]);
	});

	test('shows no word twice', () => {
		const text = wordsFrom(0, 400).replace(/word(\d*[05])\b/g, 'oil$1');
		const terms = Array.from({ length: 80 }, (_, i) => `oil${i * 5}`);
		const words = passagesOf(text, ...terms).flatMap((passage) => passage.match(/\w+/g) ?? []);
		expect(new Set(words).size).toBe(words.length);
		expect(words).toHaveLength(90);
	});

	// A time that grew with the square of the length would go beyond the limit of every test.
	test('is shown though a word stands in it 60,000 times', () => {
		expect(passagesOf('oil said '.repeat(60_000), 'oil')).toHaveLength(3);
	});
});

describe('the words at places', () => {
	test('are those of the text, without the signs around them', () => {
		const { content } = indexedContent(
			aDocument({ headline: '“Oil”', text: 'A long-range (war), 大統領 —' }),
		);
		const places = [0, 2, 3, 4, 5, 8, 99].map((at) => ({ at, term: 0 }));
		expect(wordsAt(content, places)).toEqual(['Oil', 'long', 'range', 'war', '大']);
	});
});
