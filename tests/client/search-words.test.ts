import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import type { FoundStory } from '../../src/domain/search/provider.ts';
import type { SearchQuery } from '../../src/domain/search/query.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { answerTo, aSearchIndex } from '../helpers/search-index.ts';

/** Ids of the stories found. */
const idsOf = (results: FoundStory[]) => results.map(({ url }) => url.split('/')[2]).sort();

/** Asks an archive of these stories, by id, for words; gives the ids of those found with all of them. */
async function archiveOf(stories: Record<string, Partial<SearchDocument> | string>) {
	const documents = Object.entries(stories).map(([id, fields]) =>
		aDocument({ id, ...(typeof fields === 'string' ? { text: fields } : fields) }),
	);
	const { engine } = await aSearchIndex(documents);
	return async (words: string, fields: Partial<SearchQuery> = {}) => {
		const { results } = await answerTo(engine, words, fields);
		return idsOf(results.filter(({ missing }) => missing.length === 0));
	};
}

describe('a story is found by', () => {
	test('words of its headline, its text and the names that belong to it', async () => {
		const find = await archiveOf({
			flood: {
				headline: 'Dykes break at dawn',
				text: 'Water reached the cellars.',
				section: 'Weather',
				topics: ['Storm surge'],
				authors: ['Ada Quill'],
				contributors: ['Bo Nib'],
				source: 'The Examiner',
			},
			other: 'Nothing happened.',
		});
		for (const words of ['dykes', 'cellars', 'surge', 'quill', 'nib', 'examiner', 'weather']) {
			expect([words, await find(words)]).toEqual([words, ['flood']]);
		}
		expect(await find('dykes cellars quill')).toEqual(['flood']);
		expect(await find('dykes happened')).toEqual([]);
	});

	test('numbers as they are printed', async () => {
		const find = await archiveOf({
			budget: 'It rose by 5.93 per cent to $1,250 in all, said Channel 4.',
			other: 'It rose by 6 per cent to $12 in all, said Channel 5.',
		});
		for (const number of ['5.93', '1,250', '$1,250', 'channel 4']) {
			expect([number, await find(number)]).toEqual([number, ['budget']]);
		}
	});

	test('other forms of its words', async () => {
		const find = await archiveOf({ vote: 'She voted for the parties.', other: 'It rained.' });
		for (const words of ['vote', 'voting', 'votes', 'party', 'PARTIES']) {
			expect([words, await find(words)]).toEqual([words, ['vote']]);
		}
	});

	test('words with accents or without, however they are stored', async () => {
		const find = await archiveOf({
			cafe: 'The café of José Muñoz.',
			loose: 'The re\u0301sume\u0301 of nobody.',
			street: 'A house in the Gürtelstraße.',
			other: 'It rained.',
		});
		expect(await find('cafe')).toEqual(['cafe']);
		expect(await find('CAFÉ munoz')).toEqual(['cafe']);
		expect(await find('cafe\u0301 jose')).toEqual(['cafe']);
		expect(await find('résumé')).toEqual(['loose']);
		expect(await find('resume')).toEqual(['loose']);
		expect(await find('gurtelstrasse')).toEqual(['street']);
		expect(await find('Gürtelstraße')).toEqual(['street']);
	});

	test('words with straight or curly apostrophes', async () => {
		const find = await archiveOf({
			curly: 'The O’Brien family didn’t come.',
			straight: "The O'Neill family didn't come.",
			other: 'It rained.',
		});
		for (const words of ["o'brien", 'o’brien', 'O’BRIEN’s']) {
			expect([words, await find(words)]).toEqual([words, ['curly']]);
		}
		expect(await find('o’neill')).toEqual(['straight']);
		expect(await find('didn’t')).toEqual(['curly', 'straight']);
		expect(await find("didn't")).toEqual(['curly', 'straight']);
	});

	test('the parts of words with hyphens, dashes and slashes, and by the whole', async () => {
		const find = await archiveOf({
			half: 'Profits of the first-half rose.',
			email: 'They sent an e-mail.',
			dash: 'War—peace and/or neither.',
			other: 'It rained.',
		});
		expect(await find('half')).toEqual(['half']);
		expect(await find('first-half')).toEqual(['half']);
		expect(await find('first half')).toEqual(['half']);
		expect(await find('email')).toEqual(['email']);
		expect(await find('e-mail')).toEqual(['email']);
		expect(await find('peace')).toEqual(['dash']);
		expect(await find('neither')).toEqual(['dash']);
	});

	test('words of scripts without spaces, and of those written from the right', async () => {
		const find = await archiveOf({
			chinese: '北京今天宣布新的经济计划。',
			japanese: { headline: '東京オリンピック', text: '首相は新しい計画を発表した。' },
			korean: '서울에서 대통령이 연설했다.',
			arabic: 'أعلن الرئيس في القاهرة خطة جديدة.',
			hebrew: 'ראש הממשלה נאם בירושלים.',
			russian: 'Президент выступил в Москве.',
			other: 'It rained.',
		});
		expect(await find('经济')).toEqual(['chinese']);
		expect(await find('北京 计划')).toEqual(['chinese']);
		expect(await find('济经')).toEqual([]);
		expect(await find('オリンピック')).toEqual(['japanese']);
		expect(await find('首相')).toEqual(['japanese']);
		expect(await find('대통령')).toEqual(['korean']);
		expect(await find('서울')).toEqual(['korean']);
		expect(await find('القاهرة')).toEqual(['arabic']);
		expect(await find('הממשלה')).toEqual(['hebrew']);
		expect(await find('МОСКВЕ президент')).toEqual(['russian']);
	});

	test('telling words alone, where a query has others too', async () => {
		const find = await archiveOf({
			who: { headline: 'The Who', text: 'A band.' },
			election: 'Smith won an election.',
		});
		expect(await find('who won the election')).toEqual(['election']);
		expect(await find('the who')).toEqual(['who']);
	});
});

describe('exactness', () => {
	const phrases = {
		near: 'The bank of Japan spoke.',
		far: 'Japan has a bank of its own.',
		headline: { headline: 'Chancellor’s “long road” home', text: 'It was far.' },
		hyphen: 'A long-road haulier.',
	};

	test('words in quotes of any sort stand beside each other, in text or headline', async () => {
		const find = await archiveOf(phrases);
		expect(await find('bank japan')).toEqual(['far', 'near']);
		for (const words of [
			'"bank of japan"',
			'“bank of Japan”',
			'„bank of japan”',
			'"bank of japan',
		]) {
			expect([words, await find(words)]).toEqual([words, ['near']]);
		}
		expect(await find('"long road home"')).toEqual(['headline']);
		expect(await find('"long road"')).toEqual(['headline', 'hyphen']);
		expect(await find('"long-road"')).toEqual(['headline', 'hyphen']);
		expect(await find('"japan bank"')).toEqual([]);
	});

	test('a phrase does not reach from the headline into the text', async () => {
		const find = await archiveOf({
			story: { headline: 'Prices fall', text: 'Sharply higher wages.', section: 'Money' },
		});
		expect(await find('"prices fall"')).toEqual(['story']);
		expect(await find('"fall sharply"')).toEqual([]);
	});

	test('words and phrases after a minus are left out', async () => {
		const find = await archiveOf(phrases);
		expect(await find('japan -bank')).toEqual([]);
		expect(await find('japan -spoke')).toEqual(['far']);
		expect(await find('japan -"bank of japan"')).toEqual(['far']);
		expect(await find('bank −“of its”')).toEqual(['near']);
		expect(await find('-bank')).toEqual(['headline', 'hyphen']);
	});

	test('a result says which words it was found by and marks them where they stand', async () => {
		const { engine } = await aSearchIndex([
			aDocument({ headline: 'Polling day', text: 'She voted in “Café—Bar”, at last.' }),
		]);
		const { results } = await answerTo(engine, 'poll vote cafe');
		expect(results).toEqual([
			{
				url: '/stories/a-story/',
				headline: [
					{ text: 'Polling', marked: true },
					{ text: ' day', marked: false },
				],
				passages: [
					[
						{ text: 'She ', marked: false },
						{ text: 'voted', marked: true },
						{ text: ' in “', marked: false },
						{ text: 'Café', marked: true },
						{ text: '—Bar”, at last.', marked: false },
					],
				],
				date: '2022-10-24',
				section: undefined,
				kind: undefined,
				authors: [],
				lang: 'en',
				missing: [],
				found: ['polling', 'voted', 'cafe'],
			},
		]);
	});

	test('a result marks a word wherever it stands, in all its forms, and none that only begins so', async () => {
		const { engine } = await aSearchIndex([
			aDocument({ headline: 'Cats', text: 'A cat in the category of cats: a cat catalogue.' }),
		]);
		const { results } = await answerTo(engine, 'cat');
		const marked = results.flatMap(({ headline, passages }) =>
			[...headline, ...passages.flat()].flatMap((part) => (part.marked ? [part.text] : [])),
		);
		expect(marked).toEqual(['Cats', 'cat', 'cats', 'cat']);
		expect(results[0]?.found).toEqual(['cats', 'cat']);
	});
});

describe('a date among the words', () => {
	const stories = {
		old: { date: '1987-03-12', text: 'A letter of 2022.' },
		new: { date: '2022-10-24', text: 'A letter.' },
		undated: { date: undefined, text: 'A letter.' },
	};

	test('narrows the stories to that time', async () => {
		const find = await archiveOf(stories);
		expect(await find('letter october 2022')).toEqual(['new']);
		expect(await find('letter since 1980')).toEqual(['new', 'old']);
		expect(await find('in 1987')).toEqual(['old']);
	});

	test('is told, with the words that gave it', async () => {
		const { engine } = await aSearchIndex([aDocument({ text: 'A letter.' })]);
		const { understanding } = await answerTo(engine, 'letter autumn 2022');
		expect(understanding.dates).toEqual({ words: 'autumn 2022', from: '2022-09', to: '2022-11' });
	});

	test('gives way to a range that was chosen', async () => {
		const find = await archiveOf(stories);
		expect(await find('letter in 2022', { from: '1987', to: '1987' })).toEqual(['old']);
	});

	test('is a word like others if the words are to be taken as they stand', async () => {
		const find = await archiveOf(stories);
		expect(await find('letter in 2022', { literal: true })).toEqual(['old']);
	});
});
