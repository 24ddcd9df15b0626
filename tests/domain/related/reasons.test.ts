import { describe, expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { storiesOn } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor } from '../../helpers/relate.ts';

/** The reason why the story `b` stands in the list of `a`, wherever it does. */
async function reasonFor(a: Partial<Relatable>, b: Partial<Relatable>, others: Relatable[] = []) {
	const stories = [aRelatable({ id: 'a', ...a, related: ['b'] }), aRelatable({ id: 'b', ...b })];
	const made = await recommendationsFor([...stories, ...others]);
	return made.get('a')?.related.find(({ id }) => id === 'b')?.reason;
}
/** Texts that say a thing three times, in sentences of their own. */
const thrice = (word: string): [Partial<Relatable>, Partial<Relatable>] => [
	{ title: word, text: `They saw ${word} there. Then ${word} left, and so ${word} won.` },
	{ title: word, text: `We like ${word} best. How can ${word} lose if ${word} sings?` },
];

describe('shared topics', () => {
	const filed = (id: string, ...topics: string[]) => aRelatable({ id, text: id, topics });

	test('are the reason, whatever words are shared', async () => {
		const [a, b] = thrice('Ukraine');
		const topics = ['congress'];
		expect(await reasonFor({ ...a, topics }, { ...b, topics })).toEqual({ topics });
	});

	test('are named rarest first, two at most', async () => {
		const topics = ['war', 'congress', 'grain', 'trade'];
		const others = [
			filed('x', 'war', 'trade', 'grain'),
			filed('y', 'war', 'trade'),
			filed('z', 'war'),
		];
		expect(await reasonFor({ topics }, { topics: topics.toReversed() }, others)).toEqual({
			topics: ['congress', 'grain'],
		});
	});

	test('that are equally rare stand by name', async () => {
		const topics = ['war', 'grain'];
		expect(await reasonFor({ topics }, { topics })).toEqual({ topics: ['grain', 'war'] });
	});

	test('are named once where a story was filed under one of them twice', async () => {
		const topics = ['war', 'war'];
		expect(await reasonFor({ topics }, { topics })).toEqual({ topics: ['war'] });
	});

	test('are the reason across languages too, where an editor relates them', async () => {
		expect(await reasonFor({ topics: ['war'] }, { topics: ['war'], lang: 'fr' })).toEqual({
			topics: ['war'],
		});
	});
});

describe('shared words', () => {
	test.each([
		['Ukraine', 'Ukraine'],
		['trawlers', 'trawlers'],
		['Émile', 'Émile'],
		['Łódź', 'Łódź'],
	])('are the reason as readers spell them: %s', async (word, printed) => {
		expect(await reasonFor(...thrice(word))).toEqual({ words: [printed] });
	});

	test('lose their possessive', async () => {
		const [a, b] = thrice('Ukraine’s');
		expect(await reasonFor(a, b)).toEqual({ words: ['Ukraine'] });
	});

	test('are small letters where one story has them so', async () => {
		const [a] = thrice('Trawlers');
		const [, b] = thrice('trawlers');
		expect(await reasonFor(a, b)).toEqual({ words: ['trawlers'] });
	});

	const bothSay = (more: string): [Partial<Relatable>, Partial<Relatable>] => {
		const [a, b] = thrice('Bjarne Solheim');
		return [
			{ ...a, text: `${a.text} Here is ${more}, still ${more}.` },
			{ ...b, text: `${b.text} Such was ${more} and ${more}.` },
		];
	};

	test('of a name are joined', async () => {
		expect(await reasonFor(...bothSay('Bjarne'))).toEqual({ words: ['Bjarne Solheim'] });
	});

	test('of a name are joined too where its last word stands alone more often', async () => {
		expect(await reasonFor(...bothSay('Solheim'))).toEqual({ words: ['Bjarne Solheim'] });
	});

	test('are two at most', async () => {
		const [a, b] = thrice('Ukraine, with trawlers, and lighthouses');
		const reason = await reasonFor(a, b);
		expect(reason).toHaveProperty('words.length', 2);
	});

	test('of one stem are named once', async () => {
		const [a, b] = thrice('Ukraine for Ukrainians');
		expect(await reasonFor(a, b)).toHaveProperty('words.length', 1);
	});

	test('in another script than Latin are a reason', async () => {
		const [a, b] = thrice('Киев');
		expect(await reasonFor({ ...a, lang: 'ru' }, { ...b, lang: 'ru' })).toEqual({
			words: ['Киев'],
		});
	});
});

describe('no reason is given', () => {
	test.each([
		['an article before an apostrophe', 'dell’Ucraina', 'it', 'dell'],
		['half a word before an apostrophe', 'aujourd’hui', 'fr', 'aujourd'],
	])('for %s', async (_, word, lang, silly) => {
		const [a, b] = thrice(word);
		expect(await reasonFor({ ...a, lang }, { ...b, lang })).not.toEqual({ words: [silly] });
	});

	test.each([
		['the name of a month', 'January', 'en'],
		['a day of the week', 'Monday', 'en'],
		['a month in another language', 'février', 'fr'],
		['a word that says nothing', 'because', 'en'],
		['a number', '1919', 'en'],
		['a very short word', 'ox', 'en'],
		['a pair of signs', '港町', 'ja'],
		['a pair of Thai signs', 'เมือง', 'th'],
	])('for %s', async (_, word, lang) => {
		const [a, b] = thrice(word);
		expect(await reasonFor({ ...a, lang }, { ...b, lang })).toBeUndefined();
	});

	test('for a word that one of the two only mentions', async () => {
		const [a] = thrice('Ukraine');
		const text = 'A baker sold loaves, someone in Ukraine bought one.';
		expect(await reasonFor(a, { title: 'Loaves', text })).toBeUndefined();
	});

	test('for a word that neither headline has', async () => {
		const [a, b] = thrice('Ukraine');
		expect(await reasonFor({ ...a, title: 'One' }, { ...b, title: 'Two' })).toBeUndefined();
	});

	test('for a word that many stories of the archive have', async () => {
		const [a, b] = thrice('Ukraine');
		const others = storiesOn({ ukraine: 'Ukraine harvest' }, 8);
		expect(await reasonFor(a, b, others)).toBeUndefined();
		expect(await reasonFor(a, b, others.slice(0, 2))).toEqual({ words: ['Ukraine'] });
	});

	test('for stories that an editor related, with nothing in common', async () => {
		expect(await reasonFor(thrice('Ukraine')[0], thrice('Loaves')[1])).toBeUndefined();
	});
});

describe('silly reasons are none', () => {
	const german = (word: string) =>
		thrice(word).map((each) => ({ ...each, lang: 'de' })) as [
			Partial<Relatable>,
			Partial<Relatable>,
		];

	test.each(['The', 'Los'])('a word that says nothing in another language: %s', async (word) => {
		expect(await reasonFor(...german(word))).toBeUndefined();
	});

	test.each(['stg', 'mln'])('a word cut short: %s', async (word) => {
		expect(await reasonFor(...thrice(word))).toBeUndefined();
	});

	test('a first name of two people', async () => {
		const [a] = german('Hans Maier');
		const [, b] = german('Hans Huber');
		expect(await reasonFor(a, b)).toBeUndefined();
	});

	test('a word in small letters where nouns have capitals', async () => {
		expect(await reasonFor(...german('heiligen'))).toBeUndefined();
		expect(await reasonFor(...german('Windpark'))).toEqual({ words: ['Windpark'] });
	});

	test('words that only begin alike', async () => {
		const [a] = german('Kinderarzt');
		const [, b] = german('Kinderbuch');
		expect(await reasonFor(a, b)).toBeUndefined();
	});

	test('the name of a series that both headlines have', async () => {
		const [a, b] = thrice('Lantern');
		const issues = [a, b].map((each, i) => ({ ...each, title: `Lantern ${i}` }));
		expect(await reasonFor(issues[0] ?? {}, issues[1] ?? {})).toBeUndefined();
	});

	test('a topic that many stories have', async () => {
		const filed = (count: number) =>
			Array.from({ length: count }, (_, i) => aRelatable({ id: `t${i}`, topics: ['us'] }));
		const topics = ['us'];
		expect(await reasonFor({ topics }, { topics }, filed(18))).toBeUndefined();
		expect(await reasonFor({ topics }, { topics }, filed(3))).toEqual({ topics });
	});
});
