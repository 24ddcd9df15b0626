import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../helpers/content-folder.ts';

const DATES = '2022, 2022-10, 2022-10-24 or 2022-10-24T18:30:00+01:00';
const LIST = 'must be a list; write [one, two], or one “- item” a line';
const WEB = 'must be a web address that starts with https:// or http://';

test.each([
	['description: x', '1 title: is missing; add it'],
	['title:', '2 title: is missing; add it'],
	['title: " "', '2 title: is missing; add it'],
	['title: 2022', '2 title: must be text; put it in quotes'],
	['title: [a]', '2 title: is a list where one text belongs; write “a” alone'],
])('the title of %j is refused with its line', async (front, problem) => {
	expect(await problemsOf({ 'articles/a.md': storyFile(front) })).toEqual([
		`articles/a.md:${problem}`,
	]);
});

test.each([
	['pubDate: 2023-02-30', 'pubDate: “2023-02-30” is not in the calendar; that month has 28 days'],
	['pubDate: 2023-13', 'pubDate: “2023-13” has no month 13; months go from 01 to 12'],
	['pubDate: yesterday', `pubDate: “yesterday” is not a date; write ${DATES}`],
	['pubDate: true', `pubDate: is not a date; write ${DATES}`],
	[
		'pubDate: 2023-01-01T10:00',
		'pubDate: “2023-01-01T10:00” has a time without an offset; add one, such as Z or +01:00',
	],
	['updatedDate: 24/10/2022', `updatedDate: “24/10/2022” is not a date; write ${DATES}`],
	['description: 1', 'description: must be text; put it in quotes'],
	['section: "!!"', 'section: needs a letter or a digit'],
	['topics: World', `topics: ${LIST}`],
	['topics: [World, ""]', 'topics[2]: is empty; write it or remove the field'],
	['topics: [World, ~]', 'topics[2]: is empty; write it or remove it'],
	[
		'authors: [{name: Jane}]',
		'authors[1]: is a group of fields where a text belongs; write “Jane” alone',
	],
	[
		'topics: [World: war]',
		'topics[1]: is a group of fields where a text belongs; put a text with a colon in quotes',
	],
	['keyPoints: One thing', `keyPoints: ${LIST}`],
	['topics: [World, 1]', 'topics[2]: must be text; put it in quotes'],
	['authors: {a: b}', `authors: ${LIST}`],
	['contributors: x', `contributors: ${LIST}`],
	['dateline: [x]', 'dateline: is a list where one text belongs; write “x” alone'],
	[
		'kind: story',
		'kind: “story” is none of article, brief, analysis, opinion, explainer, review, photo-essay',
	],
	['source: The Paper', 'source: must be a group of fields: name, url, license'],
	['source: {name: x, url: "javascript:alert(1)"}', `source.url: ${WEB}`],
	['image: a.png', 'image: must be a group of fields: src, alt, caption, credit, focus, width'],
	[
		'image: {src: a.png}',
		'image.alt: is missing; describe the picture, or write "" if it only decorates',
	],
	['video: {url: //a.example/}', `video.url: ${WEB}`],
	['video: {duration: long}', 'video.duration: “long” is no length; write 1:51 or PT1M51S'],
	[
		'keyPoints: [a, b, c, d, e, f]',
		'keyPoints: has more than five points; keep the five that matter',
	],
	['related: /a/', `related: ${LIST}`],
	['exclude: true', `exclude: ${LIST}`],
	['series: Moon', 'series: must be a group of fields: name, part'],
	['series: {name: Moon, part: 0}', 'series.part: starts at 1'],
	['series: {name: Moon, part: 1.5}', 'series.part: must be a whole number'],
	[
		'corrections: [{date: 2023-02-29, text: x}]',
		'corrections[1].date: “2023-02-29” is not in the calendar; that month has 28 days',
	],
	['corrections: [{date: 2023}]', 'corrections[1].text: is missing; add it'],
	['lang: english!', 'lang: “english!” is no language tag; write en, pt-BR, ar …'],
	['lang: english', 'lang: “english” is no language tag; write en'],
	['draft: maybe', 'draft: must be true or false'],
	['draft: "yes"', 'draft: must be true or false'],
])('a story with %j is refused with its line and field', async (front, problem) => {
	const files = { 'articles/2022/a.md': storyFile(`title: A\n${front}`) };
	expect(await problemsOf(files)).toEqual([`articles/2022/a.md:3 ${problem}`]);
});

test.each([
	['authors/a.md', 'email: a@a.example', '1 name: is missing; add it'],
	['authors/a.md', 'name: A\nemail: a', '3 email: must be an e-mail address'],
	['authors/a.md', 'name: A\nlinks:\n  - ftp://a.example/', `4 links[1]: ${WEB}`],
	['sections/a.md', 'order: first', '2 order: must be a number'],
	['topics/a.md', 'start: /a/', `2 start: ${LIST}`],
	['pages/a.md', 'description: x', '1 title: is missing; add it'],
])('%s with %j is refused', async (path, front, problem) => {
	const files = { 'articles/ok.md': storyFile(), [path]: storyFile(front) };
	expect(await problemsOf(files)).toEqual([`${path}:${problem}`]);
});

test('every wrong field of a file is named, each on its line', async () => {
	const front =
		'title: 1\nimage:\n  src: a.png\n  alt: [x]\ncorrections:\n  - text: x\n    date: no';
	expect(await problemsOf({ 'articles/a.md': storyFile(front) })).toEqual([
		'articles/a.md:2 title: must be text; put it in quotes',
		'articles/a.md:5 image.alt: is missing; describe the picture, or write "" if it only decorates',
		`articles/a.md:8 corrections[1].date: “no” is not a date; write ${DATES}`,
	]);
});

test('a draft is checked as strictly as any story', async () => {
	const files = {
		'articles/ok.md': storyFile(),
		'articles/a.md': storyFile('title: 1\ndraft: true'),
	};
	expect(await problemsOf(files)).toEqual([
		'articles/a.md:2 title: must be text; put it in quotes',
	]);
});
