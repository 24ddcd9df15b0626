import { describe, expect, test } from 'vitest';
import { relatedStories } from '../../../src/domain/related/related-stories.ts';
import { aStory } from '../../helpers/a-story.ts';

type Given = Parameters<typeof aStory>[0];
const SUBJECTS = {
	moon: 'astronauts landed moon dust rocks orbit rocket',
	vote: 'women vote marches suffrage strikes campaign ballot',
	whale: 'whalers ocean harpoon oil baleen ships hunt',
};

/** Five stories on each of three subjects, moon-0 to whale-4; no two share four words in a row. */
const ARCHIVE = Object.entries(SUBJECTS).flatMap(([subject, words]) =>
	[0, 1, 2, 3, 4].map((i) => {
		const text = words.split(' ').map((word, at) => `${word} own${subject}${i}x${at}`);
		return aStory({ id: `${subject}-${i}`, title: subject, text: text.join(' ') });
	}),
);

const change = (id: string, front: Given) =>
	ARCHIVE.map((story) => (story.id === id ? { ...story, ...(front as object) } : story));
const listOf = (id: string, stories = ARCHIVE, limit = 4) => relatedStories(stories, limit).get(id);

describe('what is related', () => {
	test('stories on the same subject are', () => {
		for (const { id } of ARCHIVE) {
			const [subject = ''] = id.split('-');
			expect(listOf(id)?.filter((other) => other.startsWith(subject))).toHaveLength(4);
		}
	});

	test('every story has its list, of four others, never itself or one twice', () => {
		const lists = relatedStories(ARCHIVE, 4);
		expect(lists.size).toBe(ARCHIVE.length);
		for (const [id, list] of lists) expect(new Set([...list, id]).size).toBe(5);
	});

	test('the order in which stories are read changes nothing', () => {
		const lists = relatedStories(ARCHIVE, 4);
		const odd = ARCHIVE.filter((_, i) => i % 2);
		const even = ARCHIVE.filter((_, i) => i % 2 === 0);
		for (const order of [ARCHIVE.toReversed(), [...odd, ...even]]) {
			expect([...relatedStories(order, 4)]).toEqual([...lists]);
		}
	});

	test('stories of nothing in common still fill a list, those of the section first', () => {
		const stories = ['alpha', 'bravo', 'delta', 'gamma', 'kappa', 'omega'].map((word, i) =>
			aStory({ id: word, title: word, text: word, section: i % 2 ? 'World' : 'Arts' }),
		);
		const list = listOf('alpha', stories);
		expect(list).toHaveLength(4);
		expect(list?.slice(0, 2).sort()).toEqual(['delta', 'kappa']);
	});
});

describe('small editions', () => {
	test.each([0, 1, 2, 3, 4, 5])(
		'of %i stories relate every story to as many as there are',
		(count) => {
			const lists = relatedStories(ARCHIVE.slice(0, count), 4);
			expect([...lists.values()].map((list) => list.length)).toEqual(
				Array(count).fill(Math.min(4, count - 1)),
			);
		},
	);

	test('of stories without text are filled too', () => {
		const stories = ['a', 'b', 'c'].map((id) => aStory({ id, text: '' }));
		expect(listOf('b', stories)).toEqual(['c', 'a']);
	});
});

describe('an editor', () => {
	test('comes first, in the order given, and the nearest fill up', () => {
		const list = listOf('whale-0', change('whale-0', { related: ['vote-3', 'moon-1'] }));
		expect(list?.slice(0, 2)).toEqual(['vote-3', 'moon-1']);
		expect(list?.slice(2).every((id) => id.startsWith('whale'))).toBe(true);
		expect(list).toHaveLength(4);
	});

	test('never has a choice shown twice, the story itself, or one that is not published', () => {
		const related = ['moon-1', 'whale-0', 'draft', 'moon-1'];
		const list = listOf('whale-0', change('whale-0', { related })) ?? [];
		expect(list[0]).toBe('moon-1');
		expect(list).not.toContain('draft');
		expect(new Set([...list, 'whale-0']).size).toBe(5);
	});

	test('excludes a story for good, even one chosen or needed to fill the list', () => {
		const exclude = ['whale-1', 'whale-2'];
		const list = listOf('whale-0', change('whale-0', { exclude, related: ['whale-2'] }));
		expect(list).toHaveLength(4);
		for (const id of exclude) expect(list).not.toContain(id);
		const few = change('whale-0', { exclude }).slice(-5, -1);
		expect(listOf('whale-0', few)).toEqual(['whale-3']);
	});

	test('excludes one way only', () => {
		const stories = change('whale-0', { exclude: ['whale-1'] }).slice(-5);
		expect(listOf('whale-1', stories)).toContain('whale-0');
	});
});
