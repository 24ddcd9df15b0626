import { describe, expect, test } from 'vitest';
import { suggestionFiles } from '../../../src/domain/search/suggestion-files.ts';
import { suggestionSlice, suggestionsFrom } from '../../../src/domain/search/suggestions.ts';
import { typedParts } from '../../../src/domain/search/typed-parts.ts';

interface Told {
	headline: string;
	date?: string;
	topics?: string[];
	authors?: string[];
}

const URLS = {
	topic: (name: string) => `/topics/${name}/`,
	author: (name: string) => `/authors/${name}/`,
};
const STOP_WORDS = new Set(['the', 'of', 'to', 'how']);

/** Files of stories, newest first. */
const filesOf = (stories: (Told | string)[]) =>
	suggestionFiles(
		stories
			.map((story) => (typeof story === 'string' ? { headline: story } : story))
			.map((story, i) => ({ url: `/story-${i}/`, topics: [], authors: [], ...story })),
		URLS,
		STOP_WORDS,
	);

/** What a reader is shown of an archive after typing. */
function suggested(stories: (Told | string)[], typed: string) {
	const files = filesOf(stories);
	const slice = suggestionSlice(typed, new Set(files.keys()));
	const file = slice === undefined ? undefined : files.get(slice);
	return file ? suggestionsFrom(file, typed) : [];
}

const textsOf = (...asked: Parameters<typeof suggested>) =>
	suggested(...asked).map(({ text }) => text);

/** Headlines with a number each, the newest first, enough to need several files. */
const numbered = (count: number, headline: (number: number) => string) =>
	Array.from({ length: count }, (_, i) => headline(i));

/** Words of three letters from `aaa` on, no two alike. */
const threeLetters = (number: number) =>
	[676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 26))).join('');

describe('what is suggested', () => {
	test('a story, a topic and an author come with what to say of each', () => {
		const stories = [
			{ headline: 'Oil spills', date: '2022-10-24', topics: ['Oil'], authors: ['Oileen'] },
			{ headline: 'Tax', date: '2021', topics: ['Oil'] },
		];
		expect(suggested(stories, 'oil')).toEqual([
			{ kind: 'topic', text: 'Oil', url: '/topics/Oil/', stories: 2 },
			{ kind: 'author', text: 'Oileen', url: '/authors/Oileen/', stories: 1 },
			{ kind: 'story', text: 'Oil spills', url: '/story-0/', date: '2022-10-24' },
		]);
	});

	test.each(['2022-10-24', '2022-10', '2022', '0079'])('a date stays as precise as %s', (date) => {
		expect(suggested([{ headline: 'Oil', date }], 'oil')[0]?.date).toBe(date);
	});

	test('an undated story has no date', () => {
		expect(suggested(['Oil'], 'oil')[0]?.date).toBeUndefined();
	});

	test('one letter is too little, two are enough, and so is one sign', () => {
		const stories = ['Oil prices', '東京の株価'];
		expect(textsOf(stories, '')).toEqual([]);
		expect(textsOf(stories, 'o')).toEqual([]);
		expect(textsOf(stories, ' “o” ')).toEqual([]);
		expect(textsOf(stories, 'oi')).toEqual(['Oil prices']);
		expect(textsOf(stories, 'o p')).toEqual(['Oil prices']);
		expect(textsOf(stories, '株')).toEqual(['東京の株価']);
	});

	test('every word typed must begin a word', () => {
		expect(textsOf(['Oil prices fall', 'Oil tax', 'Soil prices'], 'pri oil')).toEqual([
			'Oil prices fall',
		]);
		expect(textsOf(['Oil prices'], 'rices')).toEqual([]);
	});

	test('case, accents and quotation marks do not matter', () => {
		expect(textsOf(['“Émile” in Łódź'], 'EMI lod')).toEqual(['“Émile” in Łódź']);
		expect(textsOf(['Emile in Lodz'], 'émile ł')).toEqual(['Emile in Lodz']);
	});

	test('words joined by a hyphen may be typed with it or one by one', () => {
		expect(textsOf(['The first-half results', 'Half the first year'], 'first-h')).toEqual([
			'The first-half results',
		]);
		expect(textsOf(['The first-half results'], 'half')).toHaveLength(1);
	});

	test('in a script without spaces, what is typed must stand together somewhere', () => {
		expect(textsOf(['東京の株価', '京の東'], '京の株')).toEqual(['東京の株価']);
		expect(textsOf(['東京2020年の開会式'], '2020年')).toEqual(['東京2020年の開会式']);
		expect(textsOf(['한국은행이 금리를 내렸다'], '은행')).toHaveLength(1);
	});
});

describe('their order', () => {
	test('names come first, then headlines that begin with what is typed, the newest before others', () => {
		const stories = [
			'Cheap oil',
			'Oil falls',
			{ headline: 'Chess', topics: ['Crude oil'] },
			'Dear oil',
			'Oil rises',
		];
		expect(textsOf(stories, 'oil')).toEqual([
			...['Crude oil', 'Oil falls', 'Oil rises', 'Cheap oil', 'Dear oil'],
		]);
	});

	test('of names those that begin with it come first, then those with more stories', () => {
		const stories = [
			{ headline: 'Chess', topics: ['Sand', 'Port sand'], authors: ['Sandy Sea'] },
			{ headline: 'Chess', topics: ['Port sand'], authors: ['Sandy Sea', 'George Sand'] },
			{ headline: 'Chess', topics: ['Port sand'] },
		];
		expect(textsOf(stories, 'sand')).toEqual(['Sandy Sea', 'Sand', 'Port sand', 'George Sand']);
	});

	test('three topics and three authors leave room for headlines, of eight in all', () => {
		const five = ['a', 'b', 'c', 'd', 'e'];
		const story = {
			headline: 'Oil now',
			topics: five.map((letter) => `Oil ${letter}`),
			authors: five.map((letter) => `Oilver ${letter}`),
		};
		expect(textsOf([story, 'Oil then', 'Oil'], 'oil')).toEqual([
			...['Oil a', 'Oil b', 'Oil c', 'Oilver a', 'Oilver b', 'Oilver c'],
			...['Oil now', 'Oil then'],
		]);
	});
});

describe('the files', () => {
	const many = numbered(2000, (i) => `${threeLetters(i * 8)} ${threeLetters(i * 5)}`);

	test('a small archive has one, and an empty one too', () => {
		expect([...filesOf(['Oil prices', 'The tax']).keys()]).toEqual(['']);
		expect([...filesOf([]).keys()]).toEqual(['']);
	});

	test('hold at most 64 rows each and are named by at most three letters', () => {
		const files = filesOf([...numbered(300, (i) => `Oil price ${i}`), ...many]);
		for (const [letters, { topics, authors, stories }] of files) {
			expect(letters).toMatch(/^[a-z0-9]{1,3}$/);
			expect(topics.length + authors.length + stories.length).toBeLessThanOrEqual(64);
		}
	});

	test('lead to every story by either word, as long as few others begin like it', () => {
		const files = filesOf(many);
		const slices = new Set(files.keys());
		for (const headline of many) {
			for (const word of headline.split(' ')) {
				const file = files.get(suggestionSlice(word, slices) ?? 'none');
				const found = file ? suggestionsFrom(file, word).map(({ text }) => text) : [];
				expect(found).toContain(headline);
			}
		}
	});

	test('suggest something for the first two letters of a large archive too', () => {
		expect(textsOf([...numbered(300, (i) => `Oil price ${i}`), ...many], 'oi')).toEqual(
			numbered(8, (i) => `Oil price ${i}`),
		);
	});

	test('are not made of more letters where they would add nothing', () => {
		const oxen = numbered(40, () => 'Oil oxen');
		const chess = numbered(40, () => 'Chess');
		expect([...filesOf([...oxen, ...chess]).keys()]).toEqual(['o', 'c']);
	});

	test('of many headlines keep those that open with the letters, the newest', () => {
		const stories = [
			...numbered(100, (i) => `Cheap oil ${i}`),
			...numbered(100, (i) => `Oil ${i}`),
			...many,
		];
		const oil = filesOf(stories)
			.get('oil')
			?.stories.map(([headline]) => headline);
		expect(oil?.filter((headline) => !headline.includes('oil '))).toEqual(
			numbered(64, (i) => `Oil ${i}`),
		);
	});

	test('of many names keep twelve topics and twelve authors, those with most stories', () => {
		const stories = numbered(100, (i) => `Oil ${i}`).map((headline, i) => ({
			headline,
			topics: numbered(100 - i, (n) => `Oil topic ${n}`),
			authors: [`Oil author ${i % 30}`],
		}));
		const oil = filesOf([...stories, ...many]).get('oil');
		expect(oil?.topics.map(([name, , count]) => [name, count])).toEqual(
			Array.from({ length: 12 }, (_, n) => [`Oil topic ${n}`, 100 - n]),
		);
		expect(oil?.authors).toHaveLength(12);
		expect(oil?.stories).toHaveLength(40);
	});

	test('keep more names where there are no stories to show', () => {
		const stories = [{ headline: 'Chess', topics: numbered(90, (n) => `Oil ${n}`) }, ...many];
		expect(filesOf(stories).get('oil')?.topics).toHaveLength(64);
	});

	test('file nothing under a word that nobody looks for, unless it comes first', () => {
		const the = numbered(100, (i) => `Rise of the ${threeLetters(i * 171)}`);
		expect(filesOf([...the, ...many]).has('the')).toBe(false);
		expect(textsOf(['How to vote', ...the, ...many], 'how')).toEqual(['How to vote']);
		expect(textsOf([{ headline: 'Chess', topics: ['The Who'] }, ...many], 'the who')).toEqual([
			'The Who',
		]);
	});

	test('of a script without spaces are named by one sign, wherever it stands', () => {
		const files = filesOf(numbered(100, (i) => `${i} 東京の株価`));
		const signs = [...files.keys()].filter((letters) => /\D/.test(letters));
		expect(signs.sort()).toEqual(['の', '京', '価', '東', '株'].sort());
	});

	test('survive JSON', () => {
		const files = filesOf([{ headline: 'Oil', date: '2022', topics: ['Oil'], authors: ['Zoë'] }]);
		const file = files.get('');
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
		expect(file).toEqual({
			topics: [['Oil', '/topics/Oil/', 1]],
			authors: [['Zoë', '/authors/Zoë/', 1]],
			stories: [['Oil', '/story-0/', '2022']],
		});
	});
});

describe('the file to load', () => {
	const sliceFor = (typed: string, ...slices: string[]) => suggestionSlice(typed, new Set(slices));

	test('is the one with the most letters of what is typed', () => {
		expect(sliceFor('oi', 'o', 'oi', 'oil')).toBe('oi');
		expect(sliceFor('Oilfield', 'o', 'oi', 'oil')).toBe('oil');
		expect(sliceFor('oak', 'o', 'oi', 'oil')).toBe('o');
		expect(sliceFor('東京の', '東', '京')).toBe('東');
	});

	test('is the only one of a small archive', () => {
		expect(sliceFor('oil', '')).toBe('');
	});

	test('of several words is that of the first, which headlines are filed by before others', () => {
		expect(sliceFor('oil price', 'oil', 'pri')).toBe('oil');
	});

	test('is not that of a word of one or two letters beside a longer one', () => {
		expect(sliceFor('a price', 'a', 'pri')).toBe('pri');
		expect(sliceFor('oil p', 'oil', 'p')).toBe('oil');
	});

	test('is that of another word if one has none', () => {
		expect(sliceFor('xylophone price', 'pri')).toBe('pri');
		expect(sliceFor('xylophone', 'pri')).toBeUndefined();
	});

	test('is none for too few letters', () => {
		expect(sliceFor('o', 'o', '')).toBeUndefined();
	});
});

describe('marks', () => {
	/** The text with what is marked in brackets. */
	const marked = (text: string, typed: string) =>
		typedParts(text, typed)
			.map((part) => (part.marked ? `[${part.text}]` : part.text))
			.join('');

	test('show the letters typed at the beginnings of words, wherever they are', () => {
		expect(marked('“Oil” prices: the oilman pays', 'oi pri')).toBe(
			'“[Oi]l” [pri]ces: the [oi]lman pays',
		);
	});

	test('show letters that are written otherwise than they were typed', () => {
		expect(marked('Émile’s Straße in Ærø', 'emi strass ae')).toBe('[Émi]le’s [Straß]e in [Æ]rø');
		expect(marked('O’Brien', 'obr')).toBe('[O’Br]ien');
	});

	test('show no letters inside a word', () => {
		expect(marked('Oilman, man', 'ma')).toBe('Oilman, [ma]n');
	});

	test('show the longest of several beginnings', () => {
		expect(marked('Oilman', 'o oil')).toBe('[Oil]man');
	});

	test('show what stands together only where it does', () => {
		expect(marked('first-half', 'first-h')).toBe('[first]-[h]alf');
		expect(marked('Half first', 'first-h')).toBe('Half first');
		expect(marked('東の東京', '東京')).toBe('東の[東京]');
	});

	test('are none for what does not match', () => {
		expect(marked('Oil prices', 'tax')).toBe('Oil prices');
		expect(marked('Oil prices', '')).toBe('Oil prices');
	});

	test('leave nothing of the text out', () => {
		expect(marked('The 3.5% – and/or “U.S.” rate…', 'zz')).toBe('The 3.5% – and/or “U.S.” rate…');
	});
});
