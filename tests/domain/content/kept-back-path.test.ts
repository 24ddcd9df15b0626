import { expect, test } from 'vitest';
import { keptBackByPath } from '../../../src/domain/content/kept-back-path.ts';

test.each(['_drafts/a.md', '2022/_a/b.md', '2022/_a.md'])(
	'the path %s, which begins with an underscore somewhere, keeps a story back',
	(path) => {
		expect(keptBackByPath(path)).toBe('keptBack');
	},
);

test.each([
	...['a.md', '2022/a_b.md', 'draft.md', 'draft-laws/a.md', 'draft-budget-passes.md'],
	...['nfl-draft-2024.md', 'mock-draft-2.md', 'nfl-draft-2024/index.md', 'overdraft2.md'],
	...['hold-the-line.md', 'private-eye.md', 'private-schools/a.md', 'in-progress.md'],
	...['entwurf-des-haushalts.md', 'gesetzentwurf.md', 'reviews/a.md', 'progress/a.md'],
	...['tax-drafts-pass.md'],
	...['WIPO-treaty.md', '(Draft)ing laws.md', 'internal-affairs/a.md', 'hidden-figures.md'],
])('the path %s keeps nothing back', (path) => {
	expect(keptBackByPath(path)).toBe('public');
});

test.each([
	...['drafts/a.md', '2022/Private/a.md', '_posts/a.md', 'news/_index.md', '2024-drafts/a.md'],
	...['Entwürfe/a.md', 'Entwu\u0308rfe/a.md', 'brouillons/a.md', 'Borradores/a.md', 'bozze/a.md'],
	...['rascunhos/a.md', 'Черновики/a.md', '下書き/a.md', 'Draft Stories/a.md'],
	...['To be published/a.md', 'on hold/a.md', 'On-Hold/a.md', 'In Progress/a.md', 'WIP/a.md'],
	...['Unpublished posts/a.md', 'not published/a.md', 'for_review/a.md'],
	...['Budget (DRAFT).md', '[DRAFT] Budget.md', 'budget-DRAFT2.md', 'budget_DRAFT_v3.md'],
	...['Budget (draft 2).md', 'Budget - draft.md', 'budget-draft2.md', 'budget-draft-v2.md'],
	...['Draft budget.md', 'budget.draft.md', '[WIP] Budget.md', 'Haushalt (ENTWURF).md'],
	...['Budget (Draft).md', 'Budget – Entwurf.md', 'Budget (Entwürfe).md', 'Budget [On Hold].md', '(private)/a.md'],
	...['EMBARGOED budget.md', 'Budget [do not publish].md'],
])('the path %s may mean either, and is a problem', (path) => {
	expect(keptBackByPath(path)).toMatchObject({ wrong: expect.stringMatching(/; |: /) });
});

test.each(['_index.md', 'news/_index.md', 'news/2022/_index.md'])(
	'the path %s is that of a list page of Hugo’s',
	(path) => {
		expect(keptBackByPath(path)).toMatchObject({ wrong: expect.stringContaining('list page') });
	},
);

test.each([
	...['private', 'unpublished', 'unlisted', 'scheduled', 'internal', 'hidden', 'trash', 'embargo'],
	...['embargoed', 'withdrawn', 'spiked', 'spike', 'wip', 'work in progress', 'in progress'],
	...['on hold', 'held', 'to be published', 'to publish', 'ready to publish', 'not published'],
	...['not yet published', 'unfinished', 'pending', 'pending review', 'for review', 'to review'],
	...['in review', 'under review', 'do not publish'],
])('a folder that is named “%s” is a problem', (folder) => {
	expect(keptBackByPath(`2022/${folder}/a.md`)).toEqual({
		wrong: `has “${folder}” in its path; rename that to “_${folder}” to keep it back, or to something else to publish it`,
	});
});
