import { expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { compareArchive } from '../../../src/domain/related/compare-archive.ts';
import { explainList } from '../../../src/domain/related/explain.ts';
import { withThreads } from '../../../src/loader/related/threads.ts';
import { storiesOn } from '../../helpers/made-up-archive.ts';
import { aRelatable } from '../../helpers/relate.ts';

const STORIES = storiesOn(
	{
		moon: 'rocket orbit crater lander astronaut capsule gravity dust',
		vote: 'ballot mayor council turnout recount party district poll',
	},
	8,
);

/** What is said of every story in the account of one's list, by id. */
async function accountOf(id: string, stories: Relatable[]) {
	const archive = await withThreads(0, (workforce) => compareArchive(stories, workforce), 0);
	const { listed, others } = explainList(archive, id, 4);
	const all = [...listed, ...others];
	return {
		listed: listed.map((each) => each.id),
		verdicts: new Map(all.map((each) => [each.id, each.verdict])),
		scores: new Map(all.map((each) => [each.id, each.scores])),
	};
}
const change = (id: string, given: Partial<Relatable>) =>
	STORIES.map((story) => (story.id === id ? { ...story, ...given } : story));

test('of every neighbour it is said whether it was chosen or others were better', async () => {
	const { listed, verdicts } = await accountOf('moon-0', STORIES);
	const chosen = listed.filter((id) => verdicts.get(id) === 'chosen');
	expect(chosen.length).toBeGreaterThanOrEqual(3);
	const rest = [...verdicts.keys()].filter((id) => id.startsWith('moon') && !listed.includes(id));
	for (const id of rest) {
		expect(verdicts.get(id)).toMatch(/others were better|gave its place|stands in no other/);
	}
	expect(chosen.length + rest.length).toBeGreaterThanOrEqual(6);
});

test('the editor’s choice and exclusion are said', async () => {
	const stories = change('moon-0', { related: ['vote-1'], exclude: ['moon-3'] });
	const { listed, verdicts } = await accountOf('moon-0', stories);
	expect(listed[0]).toBe('vote-1');
	expect(verdicts.get('vote-1')).toBe('chosen by the editor');
	expect(verdicts.get('moon-3')).toBe('excluded by the editor');
});

test('a version of the story is said to be one', async () => {
	const text = STORIES.find(({ id }) => id === 'moon-0')?.text ?? '';
	const { listed, verdicts } = await accountOf('moon-0', [
		...STORIES,
		aRelatable({ id: 'v', text }),
	]);
	expect(listed).not.toContain('v');
	expect(verdicts.get('v')).toBe('a version of this story');
});

test('what fills up a list from the section is said to', async () => {
	const alone = ['bread', 'opera'].map((word) =>
		aRelatable({ id: word, title: word, text: `${word} ${word}s`, section: 'arts' }),
	);
	const { verdicts } = await accountOf('bread', alone);
	expect(verdicts.get('opera')).toBe('of the same topic or section, near in time');
});

test('scores stand in the order of the list of those passed over', async () => {
	const { listed, scores } = await accountOf('moon-0', STORIES);
	const rest = [...scores].filter(([id]) => !listed.includes(id)).map(([, each]) => each?.score);
	const known = rest.filter((score) => score !== undefined);
	expect(known).toEqual(known.toSorted((a, b) => b - a));
	expect(known.length).toBeGreaterThan(2);
});
