import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ContentFile } from '../../src/loader/content-folder.ts';
import type { ReaderSettings } from '../../src/loader/content-reader.ts';
import { LimitedReader } from '../../src/loader/limited-reader.ts';
import { LimitedThread } from '../../src/loader/limited-thread.ts';
import { STORY_LIMITS, type StoryLimits } from '../../src/loader/story-limits.ts';
import { aContentFolder, NOW, problemsOf, storyFile } from '../helpers/content-folder.ts';
import { ENGLISH } from '../helpers/locales.ts';
import { SLOW_STORIES } from '../helpers/slow-stories.ts';

const slow = (name: string, length: number) => SLOW_STORIES[name]?.(length) ?? '';
/** A story that takes minutes. */
const HANGING = slow('nested pictures', 150_000);
/** A story whose tree takes hundreds of megabytes. */
const LARGE = slow('links', 600_000);

const settingsFor = (contentDir: string): ReaderSettings => ({
	contentDir,
	ids: [],
	now: NOW,
	timeZone: 'Europe/London',
	preview: false,
	typography: true,
	siteUrl: 'https://paper.example',
	language: 'en-GB',
	locale: ENGLISH,
});

const filesIn = (contentDir: string, files: Record<string, string>): ContentFile[] =>
	Object.keys(files).map((path) => ({
		...({ kind: 'articles', path, shown: path } as const),
		absolute: join(contentDir, path),
	}));

/** What a reader with these limits says of files: their problems, file by file. */
async function problemsWithin(limits: Partial<StoryLimits>, files: Record<string, string>) {
	const contentDir = aContentFolder(files);
	const reader = new LimitedReader(settingsFor(contentDir), { ...STORY_LIMITS, ...limits });
	onTestFinished(() => reader.end({ keep: false }).then(() => {}));
	const read = await reader.read(filesIn(contentDir, files));
	return read.map(
		({ problems, body }) =>
			problems.map(({ message }) => message).join() || body?.text.slice(0, 20),
	);
}

const TOO_LONG =
	'takes more than 0.5 s of processor time to read; look for a sign or a field repeated thousands of times, or split it';
const TOO_LARGE =
	'takes more than 64 MB of memory to read; look for a sign or a field repeated thousands of times, or split it';

test('a story that takes too long is refused, and those around it are read', async () => {
	const answers = await problemsWithin(
		{ cpuSeconds: 0.5 },
		{
			'a.md': storyFile('title: A', 'First.'),
			'b.md': HANGING,
			'c.md': storyFile('title: C', 'Third.'),
			'd.md': HANGING,
			'e.md': storyFile('titel: E'),
		},
	);
	expect(answers).toEqual(['First.', TOO_LONG, 'Third.', TOO_LONG, 'is missing; add it']);
});

test('a story that takes too much memory is refused, and those around it are read', async () => {
	const answers = await problemsWithin(
		{ memoryMb: 64, cpuSeconds: 60 },
		{
			'a.md': storyFile('title: A', 'First.'),
			'b.md': LARGE,
			'c.md': storyFile('title: C', 'Third.'),
		},
	);
	expect(answers).toEqual(['First.', TOO_LARGE, 'Third.']);
});

test('the time of earlier stories is not counted against a story', async () => {
	const files = Object.fromEntries(
		Array.from({ length: 40 }, (_, i) => [`${i}.md`, slow('sentences', 60_000)]),
	);
	const answers = await problemsWithin({ cpuSeconds: 0.5 }, files);
	expect(answers.filter((answer) => answer === TOO_LONG)).toEqual([]);
});

test('a build tells of a story without end together with all else that is wrong', async () => {
	expect(
		await problemsOf({
			'articles/a.md': storyFile('title: A\npubDate: soon'),
			'articles/b.md': HANGING,
			'sections/c.md': storyFile('title: [C]'),
		}),
	).toEqual([
		expect.stringMatching(/^articles\/a\.md:3 pubDate: /),
		'articles/b.md takes more than 2 s of processor time to read; look for a sign or a field repeated thousands of times, or split it',
		expect.stringMatching(/^sections\/c\.md:2 title: /),
	]);
});

test('a story that becomes many times its size is refused', async () => {
	expect(
		await problemsOf({ 'articles/a.md': slow('one long address used often', 160_000) }),
	).toEqual([
		expect.stringMatching(
			/^articles\/a\.md:4 becomes [\d.]+ MB of HTML, and 10 MB at most are published; /,
		),
	]);
});

test('whoever has files read by a thread that has ended is told', async () => {
	const files = { 'a.md': storyFile() };
	const contentDir = aContentFolder(files);
	const thread = new LimitedThread(STORY_LIMITS);
	await thread.prepare(settingsFor(contentDir));
	await thread.end();
	expect(await thread.read(filesIn(contentDir, files), () => {})).toEqual(
		new Error('its thread ended'),
	);
});
