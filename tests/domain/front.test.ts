import { expect, test } from 'vitest';
import { frontPage } from '../../src/domain/front.ts';
import { collectNames } from '../../src/domain/names.ts';
import { aStory } from '../helpers/a-story.ts';

/** The front page of stories in these sections, newest first, as ids. */
function frontOf(...sections: (string | undefined)[]) {
	const stories = sections.map((section, i) =>
		aStory({ id: `s${i}`, ...(section && { section }) }),
	);
	const named = collectNames(stories, ({ section }) => (section ? [section] : []), new Map());
	const { lead, river, rows } = frontPage(stories, named);
	return {
		lead: lead?.id,
		river: river.map(({ id }) => id),
		rows: rows.map((row) => [row.section.name, ...row.stories.map(({ id }) => id)]),
	};
}

test('a paper without stories has an empty front page', () => {
	expect(frontOf()).toEqual({ lead: undefined, river: [], rows: [] });
});

test('a single story leads, and no section repeats it', () => {
	expect(frontOf('World')).toEqual({ lead: 's0', river: [], rows: [] });
});

test('the newest leads and the next six follow in order', () => {
	expect(frontOf(...Array(7).fill('World'))).toEqual({
		lead: 's0',
		river: ['s1', 's2', 's3', 's4', 's5', 's6'],
		rows: [],
	});
});

test('a section shows its four newest that do not stand above', () => {
	expect(frontOf(...Array(13).fill('World')).rows).toEqual([['World', 's7', 's8', 's9', 's10']]);
});

test('sections keep their order, and one whose stories all stand above has no row', () => {
	const above = ['World', 'Science', 'World', 'World', 'World', 'World', 'World'];
	expect(frontOf(...above, 'World', 'Arts').rows).toEqual([
		['Arts', 's8'],
		['World', 's7'],
	]);
});

test('a story without a section may lead but stands in no row', () => {
	const front = frontOf(...Array(9).fill(undefined));
	expect([front.lead, front.rows]).toEqual(['s0', []]);
});
