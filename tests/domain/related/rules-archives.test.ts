import { describe, expect, test } from 'vitest';
import { storiesOn } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor, relatedIds } from '../../helpers/relate.ts';

const SUBJECTS = {
	bread: 'bakers ovens flour wheat loaves millers prices',
	comet: 'comet telescope orbit astronomers tail dust probe',
	opera: 'soprano chorus stage orchestra conductor aria rehearsal',
};

describe('an archive', () => {
	test('of no stories has no lists', async () => {
		expect((await recommendationsFor([])).size).toBe(0);
	});

	test.each([1, 2, 3, 5])(
		'of %i on one subject relates every story to all others',
		async (count) => {
			const lists = await relatedIds(storiesOn({ bread: SUBJECTS.bread }, count));
			expect(lists.size).toBe(count);
			for (const [id, list] of lists) {
				expect(list).toHaveLength(count - 1);
				expect(new Set([id, ...list]).size).toBe(count);
			}
		},
	);

	test('of several subjects keeps them apart', async () => {
		for (const [id, list] of await relatedIds(storiesOn(SUBJECTS, 6))) {
			const subject = id.slice(0, 5);
			expect(list.map((other) => other.slice(0, 5))).toEqual(Array(4).fill(subject));
		}
	});

	test('has lists as long as wanted', async () => {
		for (const limit of [0, 1, 2, 5]) {
			for (const list of (await relatedIds(storiesOn(SUBJECTS, 6), 0, limit)).values()) {
				expect(list).toHaveLength(limit);
			}
		}
	});

	test('of stories of one sentence relates them by their words', async () => {
		const sentences = {
			'tide-1': 'The tide flooded the harbour market.',
			'tide-2': 'Harbour traders feared the next tide.',
			'chess-1': 'A schoolgirl won the chess final.',
			'chess-2': 'The chess club lost its final game.',
		};
		const stories = Object.entries(sentences).map(([id, text]) =>
			aRelatable({ id, title: '', text }),
		);
		expect(Object.fromEntries(await relatedIds(stories))).toEqual({
			'tide-1': ['tide-2'],
			'tide-2': ['tide-1'],
			'chess-1': ['chess-2'],
			'chess-2': ['chess-1'],
		});
	});

	test('of stories without text relates them by their headlines', async () => {
		const bare = (id: string, title: string) => aRelatable({ id, title, text: '' });
		const lists = await relatedIds([
			bare('a', 'Comet returns'),
			bare('b', 'Probe meets comet'),
			bare('c', 'Bread prices'),
			bare('d', ''),
		]);
		expect([...lists.values()]).toEqual([['b'], ['a'], [], []]);
	});
});

describe('where stories have nothing in common', () => {
	const strangers = (sections: (string | undefined)[], days: (number | undefined)[] = []) =>
		sections.map((section, i) => {
			const word = ['alpha', 'bravo', 'delta', 'gamma', 'kappa', 'omega'][i] as string;
			const day = days[i];
			const pubDate = day === undefined ? undefined : `2024-05-${10 + day}`;
			return aRelatable({ id: word, title: word, text: `${word} ${word}s`, section, pubDate });
		});

	test('and no section, their lists are empty', async () => {
		const lists = await relatedIds(strangers([undefined, undefined, 'arts', 'world']));
		expect([...lists.values()]).toEqual([[], [], [], []]);
	});

	test('the section fills them up, nearest in time first', async () => {
		const sections = ['world', 'world', 'arts', 'world', 'world'];
		const lists = await relatedIds(strangers(sections, [5, 9, 5, 3, 6]));
		expect(lists.get('alpha')).toEqual(['kappa', 'gamma', 'bravo']);
		expect(lists.get('delta')).toEqual([]);
	});

	test('the section fills up lists of undated stories too', async () => {
		const lists = await relatedIds(strangers(['world', 'world', 'world'], [5]));
		expect(lists.get('bravo')?.toSorted()).toEqual(['alpha', 'delta']);
		expect(lists.get('alpha')?.toSorted()).toEqual(['bravo', 'delta']);
	});

	test('a story that is related still comes before the section', async () => {
		const stories = strangers(['world', 'world', 'arts'], [5, 5, 1]);
		const own = aRelatable({ id: 'own', title: 'Delta', text: 'deltas', section: 'world' });
		expect((await relatedIds([own, ...stories])).get('own')?.slice(0, 2)).toContain('delta');
	});
});

test('a story on a subject of its own is not forced upon others', async () => {
	const alone = aRelatable({ id: 'alone', title: 'Glacier', text: 'Glacier ice crevasse moraine' });
	const lists = await relatedIds([...storiesOn(SUBJECTS, 5), alone]);
	expect(lists.get('alone')).toEqual([]);
	expect([...lists.values()].flat()).not.toContain('alone');
});
