import { expect, test } from 'vitest';
import { keptBackBy } from '../../../src/domain/content/kept-back.ts';

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
	...[{ nopublish: true }, { dont_publish: 'yes' }, { 'Published?': 'No' }, { not_ready: true }],
	...[{ hold: true }, { on_hold: true }, { spiked: true }, { retracted: true }],
	...[{ embargoed: true }, { embargo: true }, { takedown: true }, { expired: true }],
	...[{ type: 'draft' }, { layout: 'Draft' }, { statuses: ['draft'] }, { status: 'Entwurf' }],
	...[{ entwurf: true }, { brouillon: 'oui' }, { publié: 'non' }, { Veröffentlicht: 'nein' }],
	...[{ ready_to_publish: 'no' }, { released: false }, { approved_for_publication: 'no' }],
	...[{ cascade: [{ draft: true }] }, { params: { draft: true } }, { wp: { status: 'draft' } }],
	...[{ article_status: 'spiked' }, { workflow: { state: 'editing' } }, { permalink: false }],
	...[{ anything: { published: false } }, { a: { b: { isDraft: true } } }],
])('%j keeps a story back', (data) => {
	expect(back(data)).toMatchObject({ isKeptBack: true, problems: [] });
});

test('of several words one that keeps a story back is enough, and one that nobody knows is a problem', () => {
	expect(back({ status: ['published', 'draft'] })).toMatchObject({ isKeptBack: true, problems: [] });
	expect(back({ status: ['published', 'public'] })).toMatchObject({ isKeptBack: false, problems: [] });
	expect(back({ status: ['published', 'shelved'] }).problems).toHaveLength(1);
});

test.each([{ published: ' no ' }, { draft_story: 'x', Hidden: 'Yes ' }, { status: ' Draft' }])(
	'the value of %j counts without the spaces around it',
	(data) => {
		expect(back(data).isKeptBack).toBe(true);
	},
);

test.each([
	{ published: true },
	{ status: 'publish' },
	{ visibility: 'public' },
	{ private: false },
	{ unlisted: false },
	{ listed: true },
	{ approved: true },
	...[{ draft_state: 'no' }, { paywall: false }],
	{ build: { render: 'always', list: true } },
	...[{ embargo: false }, { expires: 'never' }, { scheduled: 'no' }, { nopublish: false }],
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
	[{ embargo: '2099-01-01', publishDate: '2099' }, 'is “publishDate” here, which is there too'],
	[{ hold: 'legal review' }, 'may keep the story back'],
	[{ live: false }, 'may keep the story back'],
	[{ bill_status: 'unpublished' }, 'may keep the story back'],
	[{ scheduled: true }, 'may keep the story back'],
])('%j, which nobody can follow, is a problem', (data, message) => {
	const { problems, isKeptBack } = back(data as Record<string, unknown>);
	expect(isKeptBack).toBe(false);
	expect(problems).toEqual([
		{ path: Object.keys(data).slice(0, 1), message: expect.stringContaining(message) },
	]);
});

test.each([
	{ title: 'x' },
	{ draft: true },
	{ layout: 'post' },
	{ publisher: 'x' },
	{ published: '2019-01-02' },
	...[{ publish: '2019-01-02' }, { issued: '2019-01-02' }, { publishDate: '2099-01-02' }],
	...[{ weather: 'no' }, { comments: false }],
	...[{ show: 'The Archers' }, { state: 'Ohio' }, { type: 'post' }, { hide: ['toc'] }],
	...[{ held: '2019-01-02' }, { hold: 12 }, { released: 2019 }, { publication: 'The Times' }],
	...[{ event_date: '2099-01-01' }, { end_date: '2099-01-01' }, { deadline: '2099-01-01' }],
	...[{ comments: { enabled: false } }, { cover: { hidden: true } }, { job: { expires: 2020 } }],
	...[{ pictures: [{ hidden: true }] }, { poll: { status: 'closed' } }],
	...[{ schedule: 'Mondays at nine' }, { remove: 'footer' }, { live: true }, { killed: 12 }],
	...[{ publish_to: ['web'] }, { bill_status: 'pending' }, { permalink: '/a/' }],
])('%j is left to the schema', (data) => {
	expect(back(data)).toEqual({ isKeptBack: false, problems: [], understood: [] });
});

const UNCLEAR = [{ message: expect.stringContaining('may keep the story back') }];

test.each(['status', 'post_status', 'publish_status', 'publication_state', 'publicationStatus'])(
	'%s is the state of a story: of its words some keep it back, some show it, and others are unclear',
	(key) => {
		expect(back({ [key]: 'private' })).toMatchObject({ isKeptBack: true, problems: [] });
		expect(back({ [key]: 'live' })).toEqual({ isKeptBack: false, problems: [], understood: [key] });
		expect(back({ [key]: 'shelved' })).toMatchObject({ isKeptBack: false, problems: UNCLEAR });
	},
);

test.each(['state', 'stage', 'phase', 'workflow', 'statuses'])(
	'%s may be of anything, unless it is a word of editors',
	(key) => {
		expect(back({ [key]: 'in review' })).toMatchObject({ isKeptBack: true, problems: [] });
		expect(back({ [key]: 'Ohio' }).understood).toEqual([]);
	},
);

test.each(['visibility', 'access'])('%s says who may read a story', (key) => {
	for (const word of ['public', 'everyone', 'all']) {
		expect(back({ [key]: word })).toMatchObject({ isKeptBack: false, problems: [] });
	}
	for (const word of ['private', 'hidden', 'none', 'draft']) {
		expect(back({ [key]: word })).toMatchObject({ isKeptBack: true, problems: [] });
	}
	expect(back({ [key]: 'subscribers' }).problems).toMatchObject(UNCLEAR);
});

test('a story that is free is for everyone', () => {
	expect(back({ access: 'free' }).problems).toEqual([]);
	expect(back({ visibility: 'free' }).problems).toMatchObject(UNCLEAR);
});

test.each([
	['password', 'a password'],
	['protected', 'a password'],
	['members_only', 'readers who sign in'],
	['unlisted', 'a page that no list shows'],
])('%s asks for %s, which a static site cannot have, unless it is switched off', (key, what) => {
	expect(back({ [key]: 'secret' }).problems).toEqual([
		{
			path: [key],
			message: `asks for ${what}, which Broadsheet does not have; write “draft: true” to keep the story back, or remove the field`,
		},
	]);
	expect(back({ [key]: 'no' })).toEqual({ isKeptBack: false, problems: [], understood: [key] });
});

test.each(['type', 'post_type', 'contentType', 'layout', 'template', 'format'])(
	'%s keeps a story back by a word for drafts alone',
	(key) => {
		expect(back({ [key]: ['post', 'draft'] })).toMatchObject({ isKeptBack: true, problems: [] });
		expect(back({ [key]: 'post' }).understood).toEqual([]);
	},
);

test.each(['unpublished', 'embargoed', 'spiked', 'auto-draft', 'not published'])(
	'the state of something else that is “%s” may be that of the story',
	(word) => {
		expect(back({ bill_status: word }).problems).toMatchObject(UNCLEAR);
	},
);

test.each([
	...['draft', 'drafts', 'pending', 'private', 'future', 'trash', 'hidden', 'unpublished'],
	...['scheduled', 'review', 'inherit', 'auto-draft', 'withdrawn', 'deleted', 'embargoed'],
	...['spiked', 'killed', 'retracted', 'wip', 'on hold', 'in progress', 'In review'],
	...['under review', 'needs review', 'pending review', 'editing', 'not ready', 'unfinished'],
])('a story whose status is “%s” is kept back', (status) => {
	expect(back({ status })).toMatchObject({ isKeptBack: true, problems: [] });
});

test.each([
	...['never', 'false', 'link', 'local'].flatMap((word) => [{ render: word }, { list: word }]),
	...[{ render: false }, { list: false }],
])('a page that is built as %j is in no list, which cannot be', (build) => {
	expect(back({ build }).problems).toMatchObject([
		{ path: ['build'], message: expect.stringContaining('a page that no list shows') },
	]);
});

test.each([{ render: 'always' }, 'x', null, 3, {}])('a page that is built as %j is one', (build) => {
	expect(back({ build }).problems).toEqual([]);
});

test.each([
	...['hide', 'held', 'offline', 'inactive', 'in_progress', 'incomplete', 'unfinished'],
	...['suppressed', 'rejected', 'blocked'],
])('%s keeps a story back where it is yes, and else is about something else', (key) => {
	expect(back({ [key]: 'yes' })).toMatchObject({ isKeptBack: true, problems: [] });
	expect(back({ [key]: 'no' })).toEqual({ isKeptBack: false, problems: [], understood: [key] });
	expect(back({ [key]: 'a wall' }).understood).toEqual([]);
});

test.each([
	...['visible', 'is_visible', 'show', 'online', 'active', 'enabled', 'approved', 'ready'],
	...['is_live', 'discoverable', 'released', 'ok_to_publish'],
])('%s keeps a story back where it is no, and else is about something else', (key) => {
	expect(back({ [key]: 'no' })).toMatchObject({ isKeptBack: true, problems: [] });
	expect(back({ [key]: 'yes' })).toEqual({ isKeptBack: false, problems: [], understood: [key] });
	expect(back({ [key]: 'a wall' }).understood).toEqual([]);
});

test.each(['live', 'final', 'finished', 'complete', 'completed', 'done', 'cleared', 'signed_off'])(
	'%s is unclear where it is no, and else is about something else',
	(key) => {
		expect(back({ [key]: false })).toMatchObject({ isKeptBack: false, problems: UNCLEAR });
		expect(back({ [key]: true }).understood).toEqual([]);
	},
);

test('a story of somebody who was killed is shown, and a story that was killed is not', () => {
	expect(back({ killed: true }).isKeptBack).toBe(true);
	expect(back({ killed: 'three' })).toEqual({ isKeptBack: false, problems: [], understood: [] });
});

test('a story is held back by yes, and a number of seconds holds nothing', () => {
	expect(back({ hold: 'yes' }).isKeptBack).toBe(true);
	expect(back({ hold: 'no' })).toEqual({ isKeptBack: false, problems: [], understood: ['hold'] });
	expect(back({ hold: '12' })).toEqual({ isKeptBack: false, problems: [], understood: [] });
});

test('a page without an address is not made, and one with an address is', () => {
	expect(back({ permalink: false }).isKeptBack).toBe(true);
	expect(back({ permalink: 'no' }).understood).toEqual([]);
});

test.each(['dg-publish', 'x_published', 'render', 'web_output'])(
	'%s keeps a story back where it is no, whatever is before it',
	(key) => {
		expect(back({ [key]: false })).toMatchObject({ isKeptBack: true, problems: [] });
		expect(back({ [key]: true })).toMatchObject({ isKeptBack: false, problems: [] });
	},
);

test.each([
	['embargo', 'publishDate', true],
	['embargo_until', 'publishDate', true],
	['expires', 'expiryDate', true],
	['scheduled', 'publishDate', false],
] as const)('%s is “%s” here where it is a date', (key, field, isClear) => {
	expect(back({ [key]: '2099-01-02' }).problems).toEqual([
		{ path: [key], message: `is “${field}” here; rename it` },
	]);
	expect(back({ [key]: '2099-01-02', [field]: '2099' }).problems).toEqual([
		{ path: [key], message: `is “${field}” here, which is there too; keep one` },
	]);
	expect(back({ [key]: 'no' })).toEqual({ isKeptBack: false, problems: [], understood: [key] });
	const yes = back({ [key]: 'yes' });
	expect([yes.isKeptBack, yes.problems.length]).toEqual(isClear ? [true, 0] : [false, 1]);
});

test('a problem within a group names the way to it, and what is unclear there is about something else', () => {
	expect(back({ params: { wp: { password: 'x' } } }).problems).toMatchObject([
		{ path: ['params', 'wp', 'password'] },
	]);
	expect(back({ params: { status: 'shelved' } }).problems).toEqual([]);
});

test('of a group that is about a part of the story only words for drafts count', () => {
	expect(back({ cover: { status: 'private', hidden: true } }).isKeptBack).toBe(false);
	expect(back({ cover: { draft: true } }).isKeptBack).toBe(true);
	expect(back({ cover: { publish: 'no' } }).isKeptBack).toBe(true);
	expect(back({ cover: { wp: { status: 'private' } } }).isKeptBack).toBe(true);
});

test('an empty value says nothing, and neither does a field that Broadsheet has itself', () => {
	for (const value of [null, '', undefined]) {
		expect(back({ status: value })).toEqual({ isKeptBack: false, problems: [], understood: [] });
	}
	expect(back({ draft: true })).toEqual({ isKeptBack: false, problems: [], understood: [] });
	expect(back({ params: { draft: true } }).isKeptBack).toBe(true);
});

test('what is within a field that Broadsheet has itself says nothing of the story', () => {
	const fields = { image: { draft: true } };
	expect(keptBackBy(fields, ['image'])).toEqual({ isKeptBack: false, problems: [], understood: [] });
	expect(keptBackBy(fields, []).isKeptBack).toBe(true);
});
