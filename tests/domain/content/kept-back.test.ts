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

test.each([
	{ published: true },
	{ status: 'publish' },
	{ visibility: 'public' },
	{ private: false },
	{ unlisted: false },
	{ listed: true },
	{ approved: true },
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
