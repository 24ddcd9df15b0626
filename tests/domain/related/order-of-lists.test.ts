import { describe, expect, test } from 'vitest';
import { wordsFrom } from '../../helpers/made-up-archive.ts';
import { aRelatable, relatedIds } from '../../helpers/relate.ts';

/** Words of a subject, each followed by one that no other story has. */
const mixed = (own: string, first: number, end: number) =>
	wordsFrom(first, end)
		.split(' ')
		.map((word, at) => `${word} ${own}own${at}`)
		.join(' ');
const listOf = async (stories: ReturnType<typeof aRelatable>[], limit = 4) =>
	(await relatedIds(stories, 0, limit)).get('own');

describe('closeness in time', () => {
	const story = (id: string, end: number, pubDate?: string) =>
		aRelatable({ id, text: mixed(id, 0, end), pubDate });

	test.each([
		['2024-05-02', '2014-05-02', ['x', 'y']],
		['2014-05-02', '2024-05-02', ['y', 'x']],
		['2024', '1999', ['x', 'y']],
		['2024-06-20', '2024-05-03', ['y', 'x']],
		['2024-04-30', undefined, ['x', 'y']],
	])('of two equally similar, of %s and %s, puts the nearer first', async (x, y, order) => {
		const own = story('own', 12, '2024-05-01');
		expect(await listOf([own, story('x', 12, x), story('y', 12, y)])).toEqual(order);
	});

	test('does not put a story first that is clearly less similar', async () => {
		const stories = [story('own', 16, '2024-05-01'), story('near', 4, '2024-05-01')];
		expect(await listOf([...stories, story('far', 16, '2004-05-01')])).toEqual(['far', 'near']);
	});

	test('of stories without dates leaves the order to what they have in common', async () => {
		expect(await listOf([story('own', 16), story('less', 5), story('most', 16)])).toEqual([
			...['most', 'less'],
		]);
	});
});

describe('variety', () => {
	/** Words that reports of one event have besides, in an order that makes no versions of them. */
	const event = (i: number) =>
		wordsFrom(200, 214)
			.split(' ')
			.map((word, at) => [word, (at * 5 + i * 3) % 14] as const)
			.sort((a, b) => a[1] - b[1])
			.map(([word], at) => `${word} e${i}own${at}`)
			.join(' ');

	test('leaves room beside the reports of one event for other sides of a story', async () => {
		const own = aRelatable({ id: 'own', text: `${mixed('own', 0, 8)} ${mixed('too', 50, 58)}` });
		const reports = [0, 1, 2, 3, 4, 5].map((i) =>
			aRelatable({ id: `event-${i}`, text: `${event(i)} ${mixed(`e${i}`, 0, 8)}` }),
		);
		const sides = [0, 1, 2].map((i) =>
			aRelatable({ id: `side-${i}`, text: mixed(`s${i}`, 50 + i, 58 - i) }),
		);
		const list = (await listOf([own, ...reports, ...sides])) ?? [];
		expect(list).toHaveLength(4);
		expect(list.filter((id) => id.startsWith('side')).length).toBeGreaterThan(0);
	});
});

describe('a word', () => {
	const filler = Array.from({ length: 20 }, (_, i) =>
		aRelatable({ id: `z${i}`, text: `common filler${i} ${i < 3 ? 'seldom' : ''}` }),
	);

	test('that few stories have brings two nearer than one that many have', async () => {
		const own = aRelatable({ id: 'own', text: 'common rarity ownword' });
		const rare = aRelatable({ id: 'rare', text: 'rarity rareword rareness' });
		const usual = aRelatable({ id: 'usual', text: 'common usualword usualness' });
		expect((await listOf([own, rare, usual, ...filler]))?.[0]).toBe('rare');
	});

	test('in both headlines brings two nearer than one in their texts', async () => {
		const own = aRelatable({ id: 'own', title: 'Whale', text: 'ocean tanker ownword' });
		const loud = aRelatable({ id: 'loud', title: 'Whale', text: 'loudword' });
		const calm = aRelatable({ id: 'calm', title: 'Ocean', text: 'calmword' });
		expect(await listOf([own, calm, loud])).toEqual(['loud', 'calm']);
	});

	test('that says nothing of a subject relates no stories', async () => {
		const texts = { own: 'This was what they are', other: 'And they are what it was' };
		const stories = Object.entries(texts).map(([id, text]) => aRelatable({ id, title: '', text }));
		expect(await listOf(stories)).toEqual([]);
	});
});

test('a topic that both were filed under brings two stories nearer', async () => {
	const filed = (id: string, topics: string[]) => aRelatable({ id, text: mixed(id, 0, 6), topics });
	const stories = [filed('own', ['strike']), filed('a', ['opera']), filed('b', ['strike'])];
	expect((await listOf(stories))?.[0]).toBe('b');
});

test('a story full of words of its own is still related by the few it shares', async () => {
	const own = (name: string) =>
		Array.from({ length: 60 }, (_, i) => `${name}${i} `.repeat(4)).join('');
	const shared =
		'harbour dredging tender mud silt barge quay pilot anchor tide berth crane '.repeat(3);
	const others = Array.from({ length: 30 }, (_, i) =>
		aRelatable({ id: `other-${i}`, title: `Other ${i}`, text: own(`filler${i}x`) }),
	);
	const first = aRelatable({ id: 'first', title: 'One', text: own('alpha') + shared });
	const second = aRelatable({ id: 'second', title: 'Two', text: own('beta') + shared });
	const lists = await relatedIds([first, second, ...others]);
	expect(lists.get('first')).toEqual(['second']);
});
