import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	aContentFolder,
	problemsIn,
	problemsOf,
	readFolder,
	storyFile,
} from '../helpers/content-folder.ts';

const dated = (pubDate: string, more = '') => storyFile(`title: A\npubDate: ${pubDate}\n${more}`);

/** Counts of a folder of one story, read at a moment in a zone. */
async function countsOf(pubDate: string, now: string, timeZone: string) {
	const contentDir = aContentFolder({
		'articles/a.md': dated(pubDate),
		'articles/b.md': storyFile(),
	});
	return (await readFolder(contentDir, { now: new Date(now), timeZone })).counts;
}

test('what is wrong with a text is told together with what is wrong above it', async () => {
	const body = 'See [the minutes](minutes.pdf).\n\n<!-- a note';
	const files = {
		'articles/a.md': storyFile('title: A\npubDate: 2022-13-01', body),
		'articles/table.csv': 'x',
		'articles/b.md': storyFile('title: B\ndraft: true\npubDate: 2022-13-01', '<!-- a note'),
		'articles/c.md': storyFile('pubDate: 2022-01-01', ''),
	};
	expect(await problemsOf(files)).toEqual([
		expect.stringContaining('articles/a.md:3 pubDate: “2022-13-01”'),
		'articles/a.md:6 the file “minutes.pdf” is not there; put it beside the story or mend the link',
		expect.stringContaining('articles/a.md:8 “<!--” is never closed'),
		expect.stringContaining('articles/b.md:4 pubDate: “2022-13-01”'),
		'articles/c.md:1 title: is missing; add it',
	]);
});

test('all that is wrong with an edition is found in one run, one line each', async () => {
	const problems = await problemsOf({
		'articles/1.md': 'no front matter',
		'articles/2.md': dated('2023-02-30'),
		'articles/3.md': storyFile('title: a: b'),
		'articles/4.md': storyFile('title: A\nrelated: [/9/]'),
		'articles/5.md': storyFile('title: A', '[x](gone.pdf)'),
		'articles/here.pdf': 'x',
		'articles/6.md': storyFile('title: A', ''),
		'articles/7.MD': storyFile(),
		'articles/search.md': storyFile(),
		'articles/a.md': storyFile(),
		'articles/A.md': storyFile(),
		'authors/x.md': storyFile('name: 1'),
		'topics/T.md': storyFile('title: T'),
		'pages/about.md': Buffer.from('\xe9', 'latin1'),
	});
	expect(problems.map((problem) => problem.split(/[: ]/)[0])).toEqual([
		...['1', '2', '3', '4', '5', '6'].map((name) => `articles/${name}.md`),
		...['articles/7.MD', 'articles/a.md', 'articles/search.md', 'authors/x.md', 'pages/about.md'],
		'topics/T.md',
	]);
	expect(problems.join('')).not.toContain('\n');
	expect(problems.every((problem) => problem.includes('; ') || problem.includes('. Put'))).toBe(
		true,
	);
});

test('drafts and stories of the future are counted apart and left out', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile(),
		'articles/b.md': dated('2026-11-23'),
		'articles/c.md': dated('2026-11-24'),
		'articles/d.md': dated('2027', 'draft: true'),
		'articles/e.md': dated('2020', 'draft: true'),
		'articles/f.md': dated('2026-11-23T12:00:01Z'),
	});
	const { articles, counts } = await readFolder(folder);
	expect(counts).toEqual({ files: 6, drafts: 2, scheduled: 2, withdrawn: 0, published: 2 });
	expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a preview shows drafts and stories of the future too, and counts them all the same', async () => {
	const folder = aContentFolder({
		'articles/a.md': dated('2030'),
		'articles/b.md': dated('2020', 'draft: true'),
	});
	const { articles, counts, problems } = await readFolder(folder, { preview: true });
	expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(counts).toEqual({ files: 2, drafts: 1, scheduled: 1, withdrawn: 0, published: 2 });
	expect(problems).toEqual([]);
});

test.each([
	['2026-11-24', '2026-11-23T23:59:59Z', 'Europe/London', 1],
	['2026-11-24', '2026-11-24T00:00:00Z', 'Europe/London', 0],
	['2026-07-02', '2026-07-01T23:00:00Z', 'Europe/London', 0],
	['2026-11-24', '2026-11-23T15:00:00Z', 'Asia/Tokyo', 0],
	['2026-11-24', '2026-11-23T14:59:59Z', 'Asia/Tokyo', 1],
	['2026-11-24', '2026-11-24T04:59:59Z', 'America/New_York', 1],
	['2026-11-24', '2026-11-24T05:00:00Z', 'America/New_York', 0],
	['2026-12', '2026-11-30T23:59:59Z', 'Europe/London', 1],
	['2027', '2026-12-31T12:00:00Z', 'Pacific/Auckland', 0],
	['2026-11-24T00:00:00+09:00', '2026-11-23T14:59:59Z', 'America/New_York', 1],
	['2026-11-24T00:00:00+09:00', '2026-11-23T15:00:00Z', 'America/New_York', 0],
])('a story of %s is, at %s in %s, scheduled: %i', async (pubDate, now, timeZone, scheduled) => {
	const counts = await countsOf(pubDate, now, timeZone);
	expect(counts).toEqual({
		files: 2,
		drafts: 0,
		scheduled,
		withdrawn: 0,
		published: 2 - scheduled,
	});
});

test.each([
	['no file', {}],
	['empty folders', { 'articles/.gitkeep': '', 'topics/.gitkeep': '' }],
	['a draft alone', { 'articles/a.md': storyFile('title: A\ndraft: true') }],
	['a page alone', { 'pages/about.md': storyFile() }],
])('an edition of %s has no story to publish', async (_, files) => {
	const folder = aContentFolder(files);
	expect(await problemsIn(folder)).toEqual([
		`${folder} holds no story to publish; npm run new "Headline" makes one`,
	]);
});

test('folders that are empty or missing are no problem beside a story', async () => {
	const folder = aContentFolder({ 'articles/a.md': storyFile() });
	mkdirSync(join(folder, 'topics'));
	mkdirSync(join(folder, 'articles/2022'));
	const { profiles, problems, counts } = await readFolder(folder);
	expect(profiles).toEqual({ authors: [], sections: [], topics: [], pages: [] });
	expect(problems).toEqual([]);
	expect(counts).toEqual({ files: 1, drafts: 0, scheduled: 0, withdrawn: 0, published: 1 });
});

test('progress counts every file that is read', async () => {
	const contentDir = aContentFolder({
		'articles/a.md': storyFile(),
		'articles/b.md': dated('2030'),
		'pages/c.md': storyFile(),
	});
	const steps: string[] = [];
	const onProgress = (done: number, all: number) => void steps.push(`${done}/${all}`);
	await readFolder(contentDir, { onProgress });
	expect(steps).toEqual(['3/3']);
});

test('a topic that begins with a story kept back alone is kept back, unless a story that is shown names it', async () => {
	const files = {
		'articles/a.md': storyFile('title: A\ntopics: [Ferries]'),
		'articles/b.md': storyFile('title: B\ndraft: true'),
		'topics/ferries.md': storyFile('title: Ferries\nstart: [b]'),
		'topics/mixed.md': storyFile('title: Mixed\nstart: [b, a]'),
		'topics/secret.md': storyFile('title: Secret\nstart: [b]'),
		'topics/idle.md': storyFile('title: Idle'),
	};
	const { profiles } = await readFolder(aContentFolder(files));
	expect(profiles.topics.map(({ id }) => id).sort()).toEqual(['ferries', 'idle', 'mixed']);
	const preview = await readFolder(aContentFolder(files), { preview: true });
	expect(preview.profiles.topics).toHaveLength(4);
});

test('a profile of a name that only a story kept back has is none, and of one that others have is', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile('title: A\ntopics: [Ships]\nauthors: [Ann]\nsection: World'),
		'articles/b.md': storyFile(
			'title: B\ndraft: true\ntopics: [Spies, Ships]\nauthors: [Bo]\nsection: Secret',
		),
		'topics/ships.md': storyFile('title: Ships'),
		'topics/spies.md': storyFile('title: Spies'),
		'authors/ann.md': storyFile('name: Ann'),
		'authors/bo.md': storyFile('name: Bo'),
		'sections/world.md': storyFile('title: World'),
		'sections/secret.md': storyFile('title: Secret'),
	});
	const { profiles } = await readFolder(folder);
	const ids = [...profiles.topics, ...profiles.authors, ...profiles.sections].map(({ id }) => id);
	expect(ids).toEqual(['ships', 'ann', 'world']);
});

test('what is wrong with the text of a story that is kept back is told when it is shown', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile(),
		'articles/b.md': storyFile('title: B\ndraft: true', 'Words.\n\n<!-- a note'),
		'articles/c.md': dated('2030', 'kind: brief').replace('A story', '![x](broken.png) A story'),
		'articles/broken.png': '',
	});
	expect((await readFolder(folder)).problems).toEqual([]);
	expect((await readFolder(folder, { preview: true })).problems).toHaveLength(2);
});

test('a line of synonyms that names one word alone stops the edition', async () => {
	const files = { 'articles/a.md': storyFile(), 'synonyms.txt': 'ship = boat\nvessel =\n' };
	expect(await problemsOf(files)).toEqual([expect.stringMatching(/^synonyms\.txt:2 /)]);
});

test.each([
	['thirty groups', Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}x:`).join('\n')],
	['a list that holds itself', 'x: &a [*a]'],
])('fields too deep in each other, %s, are refused by name', async (_, deep) => {
	expect(await problemsOf({ 'articles/a.md': storyFile(`title: A\n${deep} `) })).toEqual([
		'articles/a.md cannot be read (its fields lie too deep in each other); mend or simplify it',
	]);
});

test('what only a whole edition tells, such as links that lead nowhere, waits until it is whole', async () => {
	const files = {
		'articles/a.md': storyFile('title: A', 'See [this](/gone/).'),
		'articles/b.md': storyFile('title: 1'),
	};
	const broken = await readFolder(aContentFolder(files));
	expect([broken.problems.length, broken.warnings]).toEqual([1, []]);
	const whole = await readFolder(aContentFolder({ ...files, 'articles/b.md': storyFile() }));
	expect(whole.warnings.map(({ lines }) => lines)).toEqual([
		[expect.stringContaining('articles/a.md:5  “/gone/”')],
	]);
});

test('a topic that begins with a story that is not there is a problem', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile('title: A\ntopics: [Ships]'),
		'topics/ships.md': storyFile('title: Ships\nstart: [gone]', 'Words.'),
	});
	const { problems } = await readFolder(folder);
	expect(problems).toMatchObject([
		{ file: expect.stringContaining('topics/ships.md'), field: 'start[1]' },
	]);
});
