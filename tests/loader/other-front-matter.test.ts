import { expect, test } from 'vitest';
import {
	aContentFolder,
	problemsOf,
	readFolder,
	storyFile,
	warningsOf,
} from '../helpers/content-folder.ts';

const files = (front: string) => ({
	'articles/a.md': storyFile(`title: A\n${front}`),
	'articles/b.md': storyFile(),
});

async function fieldsOf(front: string) {
	const { articles, problems } = await readFolder(aContentFolder(files(front)));
	expect(problems).toEqual([]);
	return articles[0]?.data;
}

test.each([
	['date: 2015-03-04T12:00:00+01:00', 'date: is “pubDate” here; rename it'],
	['lastmod: 2015-03-05', 'lastmod: is “updatedDate” here; rename it'],
	['tags: [council]', 'tags: is “topics” here; rename it'],
	[
		'categories: [News]',
		'categories: is “section” here, one name; write the others under “topics”; rename it',
	],
	['author: Jane Doe', 'author: is “authors” here; rename it'],
	['summary: x', 'summary: is “description” here; rename it'],
	[
		'featured_image: a.jpg',
		'featured_image: is “image” here, a group of “src” and “alt”; rename it',
	],
	['canonical: https://a.example/', 'canonical: is “source.url” here; rename it'],
	['published: 2015-03-04', 'published: is “pubDate” here; rename it'],
])('the foreign field %j names the one that is meant', async (front, problem) => {
	expect(await problemsOf(files(front))).toEqual([`articles/a.md:3 ${problem}`]);
});

test.each(['date:', 'tags: []', "author: ''", 'summary: null', 'categories: [""]'])(
	'the foreign field %j, in which nothing is written, is left out',
	async (front) => {
		expect(await problemsOf(files(front))).toEqual([]);
		expect(await warningsOf(files(front))).toEqual([]);
	},
);

test('a foreign field beside the one that is meant is only told of', async () => {
	expect(await warningsOf(files('pubDate: 2015-03-04\ndate: 2015-03-04'))).toEqual([
		'Fields that Broadsheet does not know: 1 in 1 file; they are ignored',
		'“date” (“pubDate” is there already) in 1 file, first articles/a.md:4',
	]);
});

test.each(['slug: my-story', 'permalink: /a/b/'])(
	'%j is told of, since addresses are paths',
	async (front) => {
		const [, line] = await warningsOf(files(front));
		expect(line).toContain('(the address of a story is the path of its file)');
	},
);

test.each(['pubdate: 2099-01-01', 'drat: true', 'PublishDate: 2099', 'expirDate: 2000'])(
	'a slip in the name of a field that decides whether a story is shown, as %j, is refused',
	async (front) => {
		expect(await problemsOf(files(front))).toEqual([
			expect.stringMatching(/^articles\/a\.md:3 \w+: decides whether the story is shown if “\w+”/),
		]);
	},
);

test.each([
	['published: false', { drafts: 1 }],
	['status: draft', { drafts: 1 }],
	['publishDate: 2099-01-01', { scheduled: 1 }],
	['publishDate: 2099-01-01\npubDate: 2020', { scheduled: 1 }],
	['expiryDate: 2020-01-01', { withdrawn: 1 }],
	['expiryDate: 2026-11-23', { withdrawn: 1 }],
])('a story with %j is left out and counted', async (front, count) => {
	const { counts, articles } = await readFolder(aContentFolder(files(front)));
	expect(counts).toMatchObject({ files: 2, published: 1, ...count });
	expect(articles.map(({ id }) => id)).toEqual(['b']);
});

test('a story is shown from its publish date on, and until the day it expires', async () => {
	expect(await fieldsOf('publishDate: 2026-11-23\nexpiryDate: 2026-11-24')).toMatchObject({
		title: 'A',
	});
});

test('stories in a folder that begins with an underscore are drafts', async () => {
	const { counts } = await readFolder(
		aContentFolder({ 'articles/_drafts/a.md': storyFile(), 'articles/b.md': storyFile() }),
	);
	expect(counts).toMatchObject({ drafts: 1, published: 1 });
});

test.each(['draft: true', 'published: false'])(
	'a standing page cannot be kept back by %j',
	async (front) => {
		const page = { 'pages/about.md': storyFile(`title: About\n${front}`) };
		expect(await problemsOf({ ...files(''), ...page })).toEqual([
			'pages/about.md is kept back, which only a story can be; move it out of the folder',
		]);
	},
);

test.each([
	['publication_date: 2019-01-02', 'is “pubDate” here; rename it'],
	['article:published_time: 2099-01-02', 'is “pubDate” here; rename it'],
	['pubDate: 2020\nissued: January 4, 2099', 'lies ahead; write it as “publishDate”'],
	['pubDate: 2020\nrelease_date: 2099-01-02', 'lies ahead; write it as “publishDate”'],
	['params: {date: 2099-01-02}', 'says when the story is shown; write that as “publishDate”'],
	['publishing: {start: 2020-01-02}', 'says when the story is shown; write that as “publishDate”'],
	['schedule: {first: 2099-01-02}', 'says when the story is shown; write that as “publishDate”'],
	['dates: {published: 2099-01-02}', 'says when the story is shown; write that as “publishDate”'],
	['pubDate: 2020\nlive: 2099-01-02', 'lies ahead; write it as “publishDate”'],
	['image:\nsrc: a.jpg', '4 src: belongs to “image”; put two spaces before it'],
	['section: "{{ s }}"', '“{{ s }}” is code of another system; write the value in its place'],
	['draft: <% d %>', '“<% d %>” is code of another system; write the value in its place'],
	['source:\n  name: The Wire\n  draft: true', 'source.draft: says nothing within “source”'],
	['go_live_date: 2099-01-02', 'is “publishDate” here; rename it'],
	['publish_until: 2020-01-02', 'is “expiryDate” here; rename it'],
	['expiryDate: 2099\nexpires: 2099', 'is “expiryDate” here, which is there too; keep one'],
	['updatedDate: 2099-01-02', '“2099-01-02” lies ahead; write when the story was changed'],
	['corrections: [{date: 2099, text: x}]', '“2099” lies ahead; write when the story was put right'],
])('a story with %j is refused', async (front, problem) => {
	const [wrong = '', ...more] = await problemsOf(files(front));
	expect(more).toEqual([]);
	expect(wrong).toContain(problem);
});

test.each([
	['end_date: 2020-01-02', 'write “expiryDate” if the story is to be taken back then'],
	['release_date: 2020-01-02', 'write “pubDate” if that is its date'],
	['pubDate: 2020\nissued: 2019-01-02', '“pubDate” is there already'],
])('%j, which mostly is about something else, is told of', async (front, hint) => {
	expect((await warningsOf(files(front)))[1]).toContain(`(${hint})`);
});

test.each([
	'schedule: {kickoff: 2020-01-02}',
	'event_date: 2099-01-02',
	'deadline: 2099-01-02',
	'next_meeting: 2099-01-02',
])('%j says nothing of when the story is shown', async (front) => {
	expect((await warningsOf(files(front)))[1]).toMatch(/^“\w+” in 1 file/);
});

test('a change of a story that waits may lie ahead as it does', async () => {
	const { counts } = await readFolder(aContentFolder(files('pubDate: 2099\nupdatedDate: 2099')));
	expect(counts).toMatchObject({ scheduled: 1 });
});

test.each(['embargo: 2099-01-02', 'expires: 2020-01-02', 'status: at the lawyer’s'])(
	'%j in a standing page is refused, since it is always there',
	async (front) => {
		const page = { 'pages/about.md': storyFile(`title: About\n${front}`) };
		expect(await problemsOf({ ...files(''), ...page })).toEqual([
			expect.stringMatching(/^pages\/about\.md:3 \w+: says when or to whom this is shown/),
		]);
	},
);

test.each([
	['title: "Mayor&#8217;s budget &amp; the schools"', 'Mayor’s budget & the schools'],
	['title: "&quot;No&quot; &#8212; twice &#x2026;"', '"No" — twice …'],
	['title: "It&#146;s an old page"', 'It’s an old page'],
	[
		'title: "Review: <em>Hamlet</em> at the <a href=x>Playhouse</a>"',
		'Review: Hamlet at the Playhouse',
	],
	['title: "One<br>two"', 'One two'],
	['title: "<p>One</p> <p>two</p>"', 'One two'],
	['title: "<p>One <b>two"', 'One <b>two'],
	['title: "*Hamlet* and _Lear_"', 'Hamlet and Lear'],
	['title: "&amp;amp; is decoded once"', '&amp; is decoded once'],
	['title: "AT&T; R&D &c &unknown;"', 'AT&T; R&D &c &unknown;'],
	['title: "How to use <b> and a < b"', 'How to use <b> and a < b'],
	['title: "<Name withheld> speaks"', '<Name withheld> speaks'],
])('the headline of %j is plain text', async (front, title) => {
	const { articles, problems } = await readFolder(
		aContentFolder({ 'articles/a.md': storyFile(front) }),
	);
	expect(problems).toEqual([]);
	expect(articles[0]?.data.title).toBe(title);
});

test.each([
	['description: "<p>The council met [&hellip;]</p>"', 'The council met …'],
	['description: "<!-- wp:paragraph --><p>The council</p>"', 'The council'],
	['description: "The council [...] met"', 'The council [...] met'],
])('the standfirst of %j is plain text', async (front, description) => {
	expect(await fieldsOf(front)).toMatchObject({ description });
	expect(await warningsOf(files(front))).toEqual([]);
});

test.each([
	['keyPoints: [\'<a href="https://b.example/">y</a>\']', 'Links in a field of plain text'],
	['description: <b>a</b> <img alt="A dog" src="dog.jpg">', 'Pictures that cannot be shown'],
])('what a tag in %j leads to or shows is told of', async (front, title) => {
	const [heading, line] = await warningsOf(files(front));
	expect(heading).toContain(title);
	expect(line).toMatch(
		/^articles\/a\.md:3 {2}“(?:<a href="https:\/\/b\.example\/">y<\/a>|dog\.jpg)”/,
	);
});

test('what is lost in a field that is ignored is not told of', async () => {
	const lines = await warningsOf(files('teaser_html: "<img src=a.jpg> {{x}}"\nshort: A #b'));
	expect(lines).toHaveLength(3);
	expect(lines[0]).toContain('Fields that Broadsheet does not know: 2');
});

test('lists and groups are plain text as well', async () => {
	const front =
		'topics: ["R&amp;D"]\nsource: {name: "<i>The Wire</i>", url: "https://a.example/?a=1&amp;b=2"}';
	expect(await fieldsOf(front)).toMatchObject({
		topics: ['R&D'],
		source: { name: 'The Wire', url: 'https://a.example/?a=1&b=2' },
	});
});

test.each([
	['title: What is the purpose of #help?', 'articles/a.md:2  “#help?”'],
	['title: A\ndescription: Song #1 of ten', 'articles/a.md:3  “#1 of ten”'],
	['title: A\ntopics:\n  - Song #1', 'articles/a.md:4  “#1”'],
	['title: &amp more', 'articles/a.md:2  “&amp”'],
	['title: !important news', 'articles/a.md:2  “!important”'],
	['title: 2024 in pictures #2 of the list', 'articles/a.md:2  “#2 of the list”'],
	['title: A\nsection: #metoo', 'articles/a.md:3  “#metoo”'],
	['title: A\ndescription: #1 team wins', 'articles/a.md:3  “#1 team wins”'],
])('text that YAML cuts at a # in %j is told of', async (front, line) => {
	expect(await warningsOf({ 'articles/a.md': storyFile(front) })).toEqual([
		'Text in front matter that YAML leaves out (“ #”, “&” or “!” before a word): 1 in 1 file; put the whole text in quotes if that belongs to it',
		line,
	]);
});

test.each([
	'title: "Song #1" # the best',
	'title: A\npubDate: 2022-01-04 # or the 5th',
	'title: A\ndraft: false # since Monday',
	'title: A\n# a note\nsection: News',
	'title: C#',
	'title: A\nsection: # none yet',
	'title: A\nkind: brief # one paragraph',
	'title: A\npubDate: 2022-01-04T10:00:00Z # or later',
	'title: A\nsection: &s Politics\ndateline: *s',
])('a comment that cuts no text, as in %j, is one', async (front) => {
	expect(await warningsOf({ 'articles/a.md': storyFile(front) })).toEqual([]);
});

test.each([
	['title: #MeToo at ten', '2 title', '#MeToo at ten'],
	['title: A\ntopics:\n  - #metoo\n  - b', '4 topics[1]', '#metoo'],
])(
	'a text of which YAML leaves nothing, in %j, is refused with the way out',
	async (front, place, text) => {
		expect(await problemsOf({ 'articles/a.md': storyFile(front) })).toEqual([
			`articles/a.md:${place}: is nothing to YAML, which leaves out what begins with “#”; put “${text}” in quotes`,
		]);
	},
);

test.each(['', ' '])('a text of %j is one left out', async (empty) => {
	const front = [
		'section',
		'description',
		'lang',
		'pubDate',
		'authors',
		'source',
		'series',
		'image',
		'video',
	];
	expect(await fieldsOf(front.map((name) => `${name}: "${empty}"`).join('\n'))).toMatchObject({
		authors: [],
	});
	const group = `image:\n  src: "${empty}"\n  alt: "${empty}"`;
	expect(await fieldsOf(group)).not.toHaveProperty('image');
});

test('control characters are told of and left out, in front matter and text', async () => {
	const file = storyFile(
		'title: "A\u000bpasted \\x1fone \\ud83c"',
		'The view\u000bwas \u0093good\u0094.\u0008',
	);
	const folder = { 'articles/a.md': file };
	expect(await warningsOf(folder)).toEqual([
		'Control characters, which no reader can see: 2 in 1 file; they are left out, or read as what they most likely stood for',
		'articles/a.md:2  “U+000B”, “U+001F”',
	]);
	const { articles, bodyOf } = await readFolder(aContentFolder(folder));
	expect(articles[0]?.data.title).toBe('A pasted  one');
	expect(bodyOf('a').html).toBe('<p>The view was “good”.</p>');
});
