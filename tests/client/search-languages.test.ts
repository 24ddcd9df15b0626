import { describe, expect, test } from 'vitest';
import { aDocument } from '../helpers/a-search-document.ts';
import { answersTo, answerTo, aQuery, aSearchIndex } from '../helpers/search-index.ts';

/** An English newspaper with stories in French and German, and one in a language without stemmer. */
const STORIES = [
	aDocument({
		id: 'strike',
		headline: 'Strike',
		text: 'The national unions struck.',
		date: '2022-03-01',
	}),
	aDocument({
		id: 'grève',
		headline: 'Grève',
		text: 'Les syndicats nationaux.',
		lang: 'fr',
		date: '2022-05-01',
	}),
	aDocument({
		id: 'streik',
		headline: 'Streik',
		text: 'Die Gewerkschaften streikten.',
		lang: 'de',
		date: '2021',
	}),
	aDocument({ id: 'スト', headline: 'スト', text: '労働 組合', lang: 'ja', date: '2020' }),
];

const idsOf = ({ results }: { results: { url: string }[] }) =>
	results.map(({ url }) => url.split('/').at(-2));

describe('an archive in several languages', () => {
	test.each([
		['French', 'nationale', 'grève'],
		['German', 'Gewerkschaft', 'streik'],
		['English', 'union', 'strike'],
	])('finds words in forms that %s has for them', async (_, words, id) => {
		const { engine } = await aSearchIndex(STORIES);
		expect(idsOf(await answerTo(engine, words))).toContain(id);
	});

	test('has the stories of all languages in one order of dates', async () => {
		const { engine } = await aSearchIndex(STORIES);
		expect(idsOf(await answerTo(engine, '', { sort: 'newest' }))).toEqual([
			...['grève', 'strike', 'streik', 'スト'],
		]);
		expect(idsOf(await answerTo(engine, '', { sort: 'oldest' }))).toEqual([
			...['スト', 'streik', 'strike', 'grève'],
		]);
	});

	test('answers from the newspaper’s language first, and tells which are to come', async () => {
		const { engine, loaded } = await aSearchIndex(STORIES);
		const pages = await answersTo(engine, aQuery('national'));
		expect(pages.length).toBeGreaterThan(1);
		expect(idsOf(pages[0] as never)).toEqual(['strike']);
		expect(pages[0]?.searched.toCome).toEqual({
			years: [],
			hasUndated: false,
			languages: ['de', 'fr'],
		});
		expect(pages.at(-1)?.searched.toCome.languages).toEqual([]);
		expect(loaded.filter((address) => /wasm/.test(address))).toHaveLength(3);
	});

	test('loads no program of another language where there is one alone', async () => {
		const { engine, loaded } = await aSearchIndex(STORIES.slice(0, 1));
		await answerTo(engine, 'union');
		expect(loaded.filter((address) => /wasm/.test(address))).toHaveLength(1);
	});
});

describe('a newspaper finds words of its own language', () => {
	test.each([
		['ja', '最高裁が洪水の判決', '洪水'],
		['zh-Hans', '最高法院的判决', '法院'],
		['zh-Hant', '最高法院的判決', '法院'],
		['ko', '대법원의 판결', '대법원'],
		['th', 'ฝนตกวันเสาร์ที่ผ่านมา', 'วันเสาร์'],
		['uk', 'Верховний суд', 'суд'],
		['he', 'בית המשפט העליון', 'המשפט'],
		['fa', 'دیوان عالی کشور', 'عالی'],
		['ar', 'أصدرت المحكمة أحكامها', 'المحكمة'],
		['hi', 'सर्वोच्च न्यायालय', 'न्यायालय'],
	])('%s: %s', async (language, text, words) => {
		const story = aDocument({ id: 'story', lang: language, headline: 'A', text });
		const { engine } = await aSearchIndex([story], { language });
		expect(idsOf(await answerTo(engine, words))).toEqual(['story']);
	});
});
