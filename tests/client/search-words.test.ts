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

	test('nouns after an elided article, and names after an O’', async () => {
		const find = await archiveOf({
			europe: 'Le maire a parlé de l’Europe hier.',
			summer: 'Le budget d’été est voté.',
			university: "Il rettore dell'università parla.",
			mayor: 'Mary O’Brien won the vote.',
			other: 'Brian won nothing.',
		});
		expect(await find('Europe')).toEqual(['europe']);
		expect(await find('l’Europe')).toEqual(['europe']);
		expect(await find('été')).toEqual(['summer']);
		expect(await find('universita')).toEqual(['university']);
		expect(await find('Brien')).toEqual(['mayor']);
		expect(await find("o'brien")).toEqual(['mayor']);
	});

	test('handles and names with underscores', async () => {
		const find = await archiveOf({
			tool: 'The file joint_venture was saved. The handle @city_hall wrote.',
			other: 'It rained on the city.',
		});
		for (const words of ['joint_venture', '@city_hall', 'venture', 'city hall', 'jointventure']) {
			expect([words, await find(words)]).toEqual([words, ['tool']]);
		}
	});

	test('letters and digits in other forms of them', async () => {
		const find = await archiveOf({
			pdf: 'The oﬃce ﬁnances were reﬂected in １９８７ by ﾄﾖﾀ.',
			other: 'It rained.',
		});
		for (const words of [
			'office',
			'finances',
			'reflected',
			'1987',
			'トヨタ',
			'ｏｆｆｉｃｅ',
			'oﬃce',
		]) {
			expect([words, await find(words)]).toEqual([words, ['pdf']]);
		}
	});

	test('names with signs, and numbers with points', async () => {
		const find = await archiveOf({
			course: 'The course teaches C++ to beginners, and C#.',
			vitamin: 'Vitamin C helps; C is a letter, plan C.',
			won: 'The team won 15 games, 247 in all.',
			grew: 'The economy grew by 1.5 per cent, 24/7.',
			cold: 'It fell to -40 degrees.',
			tests: 'A/B testing of pages.',
		});
		expect(await find('C++')).toEqual(['course']);
		expect(await find('c#')).toEqual(['course']);
		expect(await find('1.5')).toEqual(['grew']);
		expect(await find('15')).toEqual(['won']);
		expect(await find('24/7')).toEqual(['grew']);
		expect(await find('-40 degrees')).toEqual(['cold']);
		expect(await find('ab testing')).toEqual(['tests']);
	});

	test('umlauts written as two letters, and British and American spellings', async () => {
		const find = await archiveOf({
			names: 'Herr Hüwe reiste nach Österreich.',
			plain: 'Frau Mueller blieb.',
			colour: 'A user-centred design in colour.',
			other: 'It rained.',
		});
		expect(await find('Huewe')).toEqual(['names']);
		expect(await find('Oesterreich')).toEqual(['names']);
		expect(await find('Müller')).toEqual(['plain']);
		expect(await find('color')).toEqual(['colour']);
		expect(await find('user centered')).toEqual(['colour']);
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
				alsoIn: [],
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

	test('is read as words if no story of that time has the others', async () => {
		const find = await archiveOf({
			calls: {
				date: '2017-04-18',
				headline: 'Theresa May calls election',
				text: 'For June 2017.',
			},
			other: { date: '2017-05-02', text: 'It rained.' },
		});
		expect(await find('theresa may 2017')).toEqual(['calls']);
	});

	test('is a word like others if the words are to be taken as they stand', async () => {
		const find = await archiveOf(stories);
		expect(await find('letter in 2022', { literal: true })).toEqual(['old']);
	});
});

describe('an abbreviation in capitals', () => {
	const stories = {
		health: 'Doctors of the WHO met.',
		who: 'The man who came, and who went, and who stayed, is the one who won.',
		alliance: 'The U.S. and its allies.',
		us: 'They told us so: us, us and us.',
	};

	test.each([
		['WHO', 'health'],
		['US', 'alliance'],
	])(
		'%s finds the stories with it before those with the word in small letters',
		async (words, first) => {
			const { engine } = await aSearchIndex(
				Object.entries(stories).map(([id, text]) => aDocument({ id, text })),
			);
			const { results } = await answerTo(engine, words);
			expect(results[0]?.url).toBe(`/stories/${first}/`);
		},
	);

	test('is a word like others where all is typed in capitals', async () => {
		const find = await archiveOf(stories);
		expect(await find('WHO STAYED AT LEAST')).toEqual(await find('who stayed at least'));
	});
});

describe('words that say nothing by themselves', () => {
	const ids = async (words: string, texts: Record<string, string>) => {
		const { engine } = await aSearchIndex(
			Object.entries(texts).map(([id, text], at) => aDocument({ id, text, date: `200${at}` })),
		);
		return (await answerTo(engine, words)).results.map(({ url }) => url.split('/')[2]);
	};

	test('list stories by date', async () => {
		const texts = { old: 'a a a a day', mid: 'a day', new: 'It was a day' };
		expect(await ids('a', texts)).toEqual(['new', 'mid', 'old']);
		expect(await ids('-moon', texts)).toEqual(['new', 'mid', 'old']);
	});

	test('find what has them together first', async () => {
		const texts = { hamlet: 'To be or not to be, he said.', new: 'Not to be or so it is to be.' };
		expect(await ids('to be or not to be', texts)).toEqual(['hamlet', 'new']);
	});
});

describe('an abbreviation in capitals', () => {
	test('is left out only where it is one', async () => {
		const find = await archiveOf({
			visit: 'The election of the US president.',
			home: 'They asked us about the election.',
		});
		expect(await find('election -US')).toEqual(['home']);
		expect(await find('election -us')).toEqual([]);
	});

	test('that is a synonym does not find the everyday word', async () => {
		const { engine } = await aSearchIndex(
			[
				aDocument({ id: 'vaccine', text: 'A vaccine, said the WHO.' }),
				aDocument({ id: 'asked', text: 'He asked who had been there.' }),
			],
			{ synonyms: [['WHO', 'World Health Organization']] },
		);
		expect(idsOf((await answerTo(engine, 'world health organization')).results)).toEqual([
			'vaccine',
		]);
	});
});
