/**
 * Reads stories made to be slow, each within the limits of a story, and says what became of those
 * that take long: `node tests/bench/slow-stories.ts [BYTES] [WORDS]`, for stories of so many bytes
 * (100,000), and only those with these words in their names.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LimitedReader } from '../../src/loader/limited-reader.ts';
import { ENGLISH } from '../helpers/locales.ts';
import { SLOW_STORIES } from '../helpers/slow-stories.ts';

/** Seconds of processor time, of all threads, that are worth being told. */
const TOLD = 0.5;

const [bytes = '100000', words = ''] = process.argv.slice(2);
const contentDir = mkdtempSync(join(tmpdir(), 'broadsheet-slow-'));
const reader = new LimitedReader({
	contentDir,
	ids: [],
	now: new Date(),
	timeZone: 'UTC',
	preview: false,
	typography: true,
	siteUrl: 'https://paper.example',
	language: 'en',
	locale: ENGLISH,
});
const counts = { read: 0, refused: 0, limited: 0 };
for (const [name, storyOf] of Object.entries(SLOW_STORIES)) {
	if (!name.includes(words)) continue;
	const absolute = join(contentDir, 'story.md');
	writeFileSync(absolute, storyOf(Number(bytes)));
	const start = process.cpuUsage();
	const [read] = await reader.read([
		{ kind: 'articles', path: 'story.md', shown: 'story.md', absolute },
	]);
	const { user, system } = process.cpuUsage(start);
	const seconds = (user + system) / 1e6;
	const message = read?.problems[0]?.message ?? '';
	const isLimited = message.startsWith('takes more than');
	counts[isLimited ? 'limited' : message ? 'refused' : 'read']++;
	if (isLimited || seconds > TOLD) {
		console.log(`${seconds.toFixed(1).padStart(5)} s  ${name}  ${message.slice(0, 120)}`);
	}
}
console.log(
	`${counts.read} read, ${counts.refused} refused for what is wrong with them, ${counts.limited} ended by the limits`,
);
rmSync(contentDir, { recursive: true });
process.exit();
