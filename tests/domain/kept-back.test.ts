import { expect, test } from 'vitest';
import { keptBackBy } from '../../src/domain/kept-back.ts';
import { keptBackByPath } from '../../src/domain/kept-back-path.ts';

const KNOWN = ['title', 'draft', 'publishDate', 'expiryDate'];
const back = (data: Record<string, unknown>) => keptBackBy(data, KNOWN);

test.each([
	{ published: false },
	{ Published: false },
	{ publish: 'no' },
	{ Draft: true },
	{ is_draft: true },
	{ status: 'draft' },
	{ status: 'Pending' },
	{ post_status: 'private' },
	{ status: 'future' },
	{ visibility: 'private' },
	{ private: true },
	{ hidden: 'yes' },
	{ visible: false },
	{ approved: false },
	{ headless: true },
])('%j keeps a story back', (data) => {
	expect(back(data)).toMatchObject({ isKeptBack: true, problems: [] });
});

test.each([
	{ published: true },
	{ status: 'publish' },
	{ visibility: 'public' },
	{ private: false },
	{ unlisted: false },
	{ listed: true },
	{ approved: true },
	{ build: { render: 'always', list: true } },
])('%j keeps nothing back and needs no other word', (data) => {
	const [key] = Object.keys(data);
	expect(back(data)).toEqual({ isKeptBack: false, problems: [], understood: [key] });
});

test.each([
	[{ status: 'in legal review' }, 'may keep the story back'],
	[{ published: 'soon' }, 'may keep the story back'],
	[{ visibility: 3 }, 'may keep the story back'],
	[{ draft_state: 'x' }, 'may keep the story back'],
	[{ unlisted: true }, 'asks for a page that no list shows'],
	[{ listed: false }, 'asks for a page that no list shows'],
	[{ _build: { render: 'never' } }, 'asks for a page that no list shows'],
	[{ password: 'x' }, 'asks for a password'],
	[{ embargo: '2099-01-01' }, 'is “publishDate” here'],
	[{ unpublish_date: '2020' }, 'is “expiryDate” here'],
])('%j, which nobody can follow, is a problem', (data, message) => {
	const { problems, isKeptBack } = back(data as Record<string, unknown>);
	expect(isKeptBack).toBe(false);
	expect(problems).toEqual([
		{ path: Object.keys(data), message: expect.stringContaining(message) },
	]);
});

test.each([
	{ title: 'x' },
	{ draft: true },
	{ layout: 'post' },
	{ publisher: 'x' },
	{ published: '2019-01-02' },
])('%j is left to the schema', (data) => {
	expect(back(data)).toEqual({ isKeptBack: false, problems: [], understood: [] });
});

test.each(['_drafts/a.md', '2022/_a/b.md', '2022/_a.md'])(
	'the path %s, which begins with an underscore somewhere, keeps a story back',
	(path) => {
		expect(keptBackByPath(path)).toBe('keptBack');
	},
);

test.each(['a.md', '2022/a_b.md', 'draft.md', 'draft-laws/a.md'])(
	'the path %s keeps nothing back',
	(path) => {
		expect(keptBackByPath(path)).toBe('public');
	},
);

test.each(['drafts/a.md', '2022/Private/a.md', '_posts/a.md', 'news/_index.md'])(
	'the path %s may mean either, and is a problem',
	(path) => {
		expect(keptBackByPath(path)).toMatchObject({ wrong: expect.stringMatching(/; |: /) });
	},
);
