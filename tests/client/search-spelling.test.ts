import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { answerTo, aSearchIndex } from '../helpers/search-index.ts';

/** So many stories with one text. */
const many = (count: number, text: string, name = 'story') =>
	Array.from({ length: count }, (_, i) => aDocument({ id: `${name}-${i}`, text }));

/** Asks an archive of these stories. */
async function archiveOf(documents: SearchDocument[]) {
	const { engine } = await aSearchIndex(documents, { limits: { stories: 200, words: 9000 } });
	return async (words: string, literal = false) => {
		const { results, total, understanding } = await answerTo(engine, words, { literal });
		return { results, total, ...understanding };
	};
}

describe('a word that no story has', () => {
	const stories = [
		...many(3, 'The war in Ukraine.'),
		...many(2, 'Parliamentarians spoke.', 'long'),
		aDocument({ text: 'The qxyzw affair.' }),
	];

	test('is put right, and it is said how', async () => {
		const ask = await archiveOf(stories);
		for (const slip of ['ukrane', 'ukrainee', 'ukrainr', 'urkaine', 'kuraine']) {
			const { total, corrected } = await ask(`war ${slip}`);
			expect([slip, total, corrected]).toEqual([slip, 3, 'war Ukraine']);
		}
	});

	test('is put right to a name sooner than to a word as frequent', async () => {
		const ask = await archiveOf([
			...many(2, 'They met Merten there.', 'name'),
			...many(2, 'They met the mertan there.', 'word'),
		]);
		expect((await ask('mertin')).corrected).toBe('Merten');
	});

	test('finds the words that begin so, without being called a slip', async () => {
		const ask = await archiveOf(stories);
		const { total, corrected } = await ask('parliamenta');
		expect([total, corrected]).toEqual([2, undefined]);
	});

	test('is neither put right nor finished if it is to be taken as it stands', async () => {
		const ask = await archiveOf(stories);
		const slip = await ask('ukrane', true);
		expect([slip.total, slip.corrected]).toEqual([0, undefined]);
		expect((await ask('ukrai', true)).total).toBe(0);
	});

	test('is not put right in quotes', async () => {
		const ask = await archiveOf(stories);
		expect((await ask('"ukrane"')).total).toBe(0);
	});

	test('does not hide the stories that have the others', async () => {
		const ask = await archiveOf(stories);
		const { results, isPartial } = await ask('war zzzzzzzzz ukraine');
		expect(isPartial).toBe(true);
		expect(results.map(({ missing }) => missing)).toEqual(Array(3).fill(['zzzzzzzzz']));
	});
});

describe('a word that exists', () => {
	const berlin = () => [
		aDocument({ id: 'wall', headline: 'The wall opens', text: 'Berliners climb the wall.' }),
		aDocument({ id: 'talks', text: 'Berlin talks: all fall silent over emissions.' }),
		...many(6, 'All is well.'),
	];

	test('is never replaced, whatever other words would find', async () => {
		const ask = await archiveOf(berlin());
		const { corrected, results } = await ask('when did the berlin wall fall');
		expect(corrected).toBeUndefined();
		expect(results.map(({ url }) => url)).toContain('/stories/wall/');
	});

	test('is offered in another spelling that finds all words', async () => {
		const ask = await archiveOf([
			aDocument({ id: 'cattle', text: 'A cattle feeder of iron.' }),
			aDocument({ id: 'name', text: 'Mr Feder spoke.' }),
			aDocument({ id: 'other', text: 'The cattle and the iron.' }),
		]);
		const { corrected, suggested, results } = await ask('cattle feder iron');
		expect([corrected, suggested]).toEqual([undefined, 'cattle feeder iron']);
		expect(results.map(({ missing }) => missing.length)).not.toContain(0);
	});

	test('is not offered a word that says nothing', async () => {
		const ask = await archiveOf([
			...[aDocument({ id: 'a', text: 'The wall.' }), aDocument({ id: 'b', text: 'All fall.' })],
		]);
		expect((await ask('fall wall')).suggested).toBeUndefined();
	});
});

describe('a slip', () => {
	const stories = [
		aDocument({ id: 'lee', text: 'Tim Berners-Lee wrote a program.' }),
		aDocument({ id: 'moon', text: 'Neil Armstrong walked; Ukraine watched.' }),
		...many(3, 'The parliament met.'),
	];

	test.each([
		['Barners-Lee', 'Berners-Lee', 'lee'],
		['berners-leee', 'berners-Lee', 'lee'],
		['Armstrogn', 'Armstrong', 'moon'],
		['ermstrong', 'Armstrong', 'moon'],
		['rmstrong', 'Armstrong', 'moon'],
		['xarmstrong', 'Armstrong', 'moon'],
		['kraine', 'Ukraine', 'moon'],
	])('%s is read as %s', async (typed, meant, found) => {
		const ask = await archiveOf(stories);
		const { corrected, results } = await ask(typed);
		expect(corrected).toBe(meant);
		expect(results.map(({ url }) => url)).toEqual([`/stories/${found}/`]);
	});

	test('is only offered to be put right where that finds nothing better', async () => {
		const ask = await archiveOf([
			...many(4, 'A zeppelin landed in Lakehurst, New Jersey, at dusk; the zeppelin burned.'),
			aDocument({ id: 'other', text: `The combat. ${'Nothing else of note. '.repeat(60)}` }),
		]);
		const { corrected, suggested, results } = await ask('zeppelin lakehurst jersey wombat');
		expect([corrected, suggested]).toEqual([undefined, 'zeppelin lakehurst jersey combat']);
		expect(results.map(({ missing }) => missing)).toEqual(Array(4).fill(['wombat']));
	});

	test('is not looked for in an abbreviation', async () => {
		const ask = await archiveOf(many(3, 'An issue of the weekly.'));
		expect(await ask('ISS')).toMatchObject({ total: 0, results: [] });
		expect((await ask('iss')).total).toBe(3);
	});
});

describe('a word that hardly any story has', () => {
	test('is kept, and the word it may be a misprint of is suggested', async () => {
		const ask = await archiveOf([
			...many(70, 'The government spoke.'),
			aDocument({ id: 'slip', text: 'The goverment was silent.' }),
		]);
		const { results, corrected, suggested } = await ask('goverment silent');
		expect(results.map(({ url }) => url)).toEqual(['/stories/slip/']);
		expect([corrected, suggested]).toEqual([undefined, 'government silent']);
		expect((await ask('goverment', true)).suggested).toBeUndefined();
	});

	test('is not doubted because few of its stories have the other words too', async () => {
		const ask = await archiveOf([
			...many(10, 'Andersson spoke.', 'double'),
			...many(150, 'Anderson spoke.', 'single'),
			aDocument({ id: 'wanted', text: 'Andersson was silent.' }),
		]);
		const { total, suggested } = await ask('andersson silent');
		expect([total, suggested]).toEqual([1, undefined]);
	});
});

describe('words that no story has together', () => {
	test('lead to the stories with some of them, best first, which say what they lack', async () => {
		const ask = await archiveOf([
			aDocument({ id: 'two', text: 'Apples and pears.' }),
			aDocument({ id: 'one', text: 'Pears.' }),
			aDocument({ id: 'none', text: 'Rain.' }),
			aDocument({ id: 'other', text: 'Plums.' }),
		]);
		const { results, total, isPartial } = await ask('apples pears plums');
		expect([total, isPartial]).toEqual([3, true]);
		expect(results[0]).toMatchObject({ url: '/stories/two/', missing: ['plums'] });
		expect(results).toHaveLength(3);
		expect(await ask('zzzzzzzz qqqqqqqq')).toMatchObject({ total: 0, results: [] });
	});
});

describe('suggestions', () => {
	test('are topics, authors and headlines whose words begin with the letters typed', async () => {
		const { engine } = await aSearchIndex([
			aDocument({ id: 'a', headline: 'Grain prices', topics: ['Granaries'], date: '2022-10' }),
			aDocument({ id: 'b', headline: 'Rain', authors: ['Ada Grant'], topics: ['Granaries'] }),
			aDocument({ id: 'c', headline: 'Snow' }),
		]);
		expect(await engine.suggest('gra')).toEqual([
			{ kind: 'topic', text: 'Granaries', url: '/topics/granaries/', stories: 2 },
			{ kind: 'author', text: 'Ada Grant', url: '/authors/ada-grant/', stories: 1 },
			{ kind: 'story', text: 'Grain prices', url: '/stories/a/', date: '2022-10' },
		]);
		expect(await engine.suggest('g')).toEqual([]);
		expect(await engine.suggest('grave')).toEqual([]);
	});
});

describe('stories with a word that was put right', () => {
	test('come before a headline without it, if they have all the others', async () => {
		const ask = await archiveOf([
			aDocument({ id: 'title', headline: 'Barley', text: 'It rained.' }),
			aDocument({ id: 'both', text: 'The harvest was late. It rained. Barley.' }),
			...many(3, 'The harvest was early.'),
			...many(40, 'Nothing happened.', 'other'),
		]);
		const { results, corrected } = await ask('barley harvst');
		expect([corrected, results[0]?.url]).toEqual(['barley harvest', '/stories/both/']);
	});

	test('come after one that has all as typed, though it stands in an older shard', async () => {
		const { engine } = await aSearchIndex(
			[
				...many(4, 'Brian Smith won the race.', 'runner'),
				aDocument({ id: 'mayor', date: '1960-01-01', text: 'Mary O’Brien saw the race.' }),
			].map((story, i) => ({ ...story, order: `${9 - i}` })),
			{ limits: { stories: 4, words: 9000 } },
		);
		const { results, understanding } = await answerTo(engine, 'brien race');
		expect(results[0]?.url).toBe('/stories/mayor/');
		expect(understanding.corrected).toBeUndefined();
	});
});
