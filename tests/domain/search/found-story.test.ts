import { describe, expect, test } from 'vitest';
import { indexedContent } from '../../../src/domain/search/content.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { foundStory, wordingsIn } from '../../../src/domain/search/found-story.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { searchedShard, termsOf } from '../../helpers/searched-shard.ts';

/** What a reader sees of a story found for words, and its score, which was 1. */
function found(fields: Partial<SearchDocument>, words: string) {
	const document = aDocument({ headline: 'A story', text: '', ...fields });
	const shard = searchedShard([aDocument({ date: '2023' }), document], { words });
	const { content } = indexedContent(document);
	const terms = termsOf(words);
	const { story, score } = foundStory({ shard, row: 1, score: 1 }, terms, {
		url: document.url,
		content,
	});
	return { ...story, score, wordings: wordingsIn({ shard, row: 1, score: 1 }, terms) };
}

describe('a story found', () => {
	test('is shown with what is known of it', () => {
		const story = found(
			{
				headline: 'Oil soars',
				text: 'The price of oil.',
				date: '1987-03',
				section: 'World',
				kind: 'opinion',
				authors: ['Ann Lee', 'Bo Day'],
				lang: 'fr',
			},
			'oil war',
		);
		expect(story).toMatchObject({
			url: '/stories/a-story/',
			headline: [
				{ text: 'Oil', marked: true },
				{ text: ' soars', marked: false },
			],
			passages: [
				[
					{ text: 'The price of ', marked: false },
					{ text: 'oil', marked: true },
					{ text: '.', marked: false },
				],
			],
			date: '1987-03',
			section: 'World',
			kind: 'opinion',
			authors: ['Ann Lee', 'Bo Day'],
			lang: 'fr',
			missing: ['war'],
			found: ['oil'],
		});
	});

	test('is shown without what is not', () => {
		expect(found({ date: undefined }, '')).toMatchObject({
			headline: [{ text: 'A story', marked: false }],
			passages: [],
			date: undefined,
			section: undefined,
			kind: undefined,
			authors: [],
			lang: undefined,
			missing: [],
			found: [],
		});
	});

	test('names the words it lacks as they were typed', () => {
		expect(found({ text: 'oil' }, 'Wars “oil price” oil -gas').missing).toEqual([
			...['Wars', 'oil price'],
		]);
	});

	test('names the words found as they stand in it, each once, in its order', () => {
		const text = 'Zelenskyy’s “Café” and the CAFÉ of O’Brien';
		expect(found({ text }, 'obrien cafe zelenskyy').found).toEqual([
			...['zelenskyy', 'cafe', 'obrien'],
		]);
	});

	test('names no spelling by which it was found and which is not on its page', () => {
		expect(found({ text: 'An e-mail from Straße' }, 'email strasse mail')).toMatchObject({
			missing: [],
			found: ['mail', 'strasse'],
		});
	});

	test('names no more words than a page marks', () => {
		const words = 'alfa bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike';
		expect(found({ text: words }, words).found).toHaveLength(12);
	});

	test('says by which wording of each term it was found', () => {
		const { wordings } = found({ text: 'We cooperate.' }, 'co-operate war');
		expect(wordings.map((wording) => wording?.text)).toEqual(['cooperate', undefined]);
	});
});

describe('what is marked on the page of a story found', () => {
	test('is a phrase as a whole, where it stands', () => {
		expect(found({ text: 'To be, or not to be.' }, '“to be”').found).toEqual(['to be']);
		expect(found({ text: '大統領は語った。' }, '大統領').found).toEqual(['大 統 領']);
	});
});

describe('the score of a story found', () => {
	test('stays without a word in exactly the form asked for', () => {
		expect(found({ text: 'oil' }, 'war').score).toBe(1);
		expect(found({}, '').score).toBe(1);
	});

	test.each([
		['a word', 'The oil', 'OIL'],
		['a word with accents', 'Das Café', 'cafe'],
		['a name', 'Zelenskyy’s war', 'Zelenskyy'],
		['a phrase', 'The oil price', '“oil price”'],
		['a word of characters', '大統領は', '大統領'],
		['a compound written as one word', 'We cooperate', 'co-operate'],
	])('rises with %s in that form', (_, text, words) => {
		expect(found({ text }, words).score).toBeGreaterThan(1);
	});

	test('rises less if it lacks other terms', () => {
		const oil = (words: string) => found({ text: 'oil' }, words).score;
		expect(oil('oil war')).toBeLessThan(oil('oil'));
		expect(oil('oil war')).toBeGreaterThan(1);
	});
});
