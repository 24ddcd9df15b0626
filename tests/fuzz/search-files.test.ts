import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { LoadError } from '../../src/client/search/index-files.ts';
import type { SearchPage } from '../../src/domain/search/provider.ts';
import { isComplete } from '../../src/domain/search/status.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import type { Damage } from '../helpers/file-host.ts';
import { fuzz } from '../helpers/fuzzing.ts';
import { filesIn } from '../helpers/pages.ts';
import { answersTo, aQuery, openSearch, writeIndexOf } from '../helpers/search-index.ts';

const WORDS = 'harvest wheat dragon harbour ferry strike council bridge tunnel orchard'.split(' ');
/** Stories of thirty years, in several shards, each with a word of its own and some that others have. */
const stories = Array.from({ length: 36 }, (_, i) =>
	aDocument({
		id: `${i}`,
		headline: `Headline ${i}`,
		topics: [WORDS[i % 7] as string],
		date: `${1990 + i}-0${1 + (i % 9)}-01`,
		text: `A ${WORDS[i % 10]} and a ${WORDS[(i * 7) % 10]}, number${i}. ${'More of it. '.repeat(i % 5)}`,
	}),
);

const dir = mkdtempSync(join(tmpdir(), 'broadsheet-fuzz-'));
let files: string[] = [];
beforeAll(async () => {
	// Pagefind tells there of what it could not load.
	vi.spyOn(console, 'error').mockReturnValue();
	await writeIndexOf(stories, dir);
	files = filesIn(dir).sort();
});
afterAll(() => rmSync(dir, { recursive: true }));

/** How a file comes that is not as it was written, as plain data. */
interface Change {
	/** Number of the file; those past the last begin again. */
	file: number;
	sort: 'turned' | 'cut' | 'longer' | 'other text' | 'nothing' | 'doubled';
	/** Where, from 0 to 1, and what. */
	at: number;
	bytes: Uint8Array;
	/** How often it comes so. */
	times: number;
}

const damageOf = ({ sort, at, bytes }: Change): Damage => {
	const place = (whole: Uint8Array) => Math.min(whole.length - 1, Math.floor(at * whole.length));
	switch (sort) {
		case 'turned':
			return (whole) => whole.map((byte, i) => byte ^ (bytes[i - place(whole)] ?? 0));
		case 'cut':
			return (whole) => whole.subarray(0, place(whole));
		case 'longer':
			return (whole) => Buffer.concat([whole, bytes]);
		case 'other text':
			return () => bytes;
		case 'nothing':
			return () => new Uint8Array();
		case 'doubled':
			return (whole) => Buffer.concat([whole, whole]);
	}
};

const changes: fc.Arbitrary<Change> = fc.record({
	file: fc.nat(200),
	sort: fc.constantFrom('turned', 'cut', 'longer', 'other text', 'nothing', 'doubled'),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	bytes: fc.oneof(
		fc.uint8Array({ minLength: 1, maxLength: 6 }),
		fc.json({ maxDepth: 3 }).map((text) => new TextEncoder().encode(text)),
	),
	times: fc.constantFrom(1, 2, Number.POSITIVE_INFINITY),
});
const queries = fc.oneof(
	fc.constantFrom(
		...WORDS,
		'harvst',
		'number7',
		'"a dragon"',
		'wheat -ferry',
		'strike 2001',
		'ferry OR bridge',
		'',
	),
	fc.subarray(WORDS, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const whole = new Map<string, Promise<SearchPage | undefined>>();
/** The last answer to a query where nothing is damaged. */
function rightAnswer(words: string): Promise<SearchPage | undefined> {
	const { engine } = openSearch(dir);
	const known =
		whole.get(words) ??
		answersTo(engine, aQuery(words, { shown: 40 })).then((pages) => pages.at(-1));
	whole.set(words, known);
	return known;
}

/** Whether two answers are of the same words: what others a word stands for is in files too. */
const isSameQuestion = (one: SearchPage, other: SearchPage) =>
	[one, other].every(
		({ understanding }) => !understanding.isPartial && !understanding.isUnchecked,
	) && one.understanding.corrected === other.understanding.corrected;

/** What comes of a promise, or why files kept it from coming. @throws whatever else it throws. */
const unlessLost = <Value>(promise: Promise<Value>) =>
	promise.catch((error: unknown) => {
		if (error instanceof LoadError) return undefined;
		throw error;
	});

fuzz(
	'search-files',
	'damaged files give the right answer, or less of it and say so, never a wrong one',
	{
		inputs: fc.record({
			damaged: fc.array(changes, { minLength: 1, maxLength: 4 }),
			words: queries,
			typed: fc.constantFrom('ha', 'dr', 'he', 'whe', 'f', 'ž'),
			sendsParts: fc.boolean(),
		}),
		cases: 60,
		holds: async ({ damaged, words, typed, sendsParts }) => {
			const right = await rightAnswer(words);
			const { engine, spoil } = openSearch(dir, undefined, { sendsParts });
			for (const change of damaged) {
				const file = files[change.file % files.length] as string;
				// The second time, for `import`, a browser takes what it has checked from its cache.
				const pattern = new RegExp(`${file.replaceAll('.', '[.]')}(?!.*import$)`);
				spoil(pattern, damageOf(change), change.times);
			}
			const pages = (await unlessLost(answersTo(engine, aQuery(words, { shown: 40 })))) ?? [];
			for (const { results, total } of pages) {
				expect(total).toBeLessThanOrEqual(stories.length);
				for (const { url, headline } of results) {
					const story = stories.find((each) => each.url === url);
					expect(headline.map(({ text }) => text).join('')).toBe(story?.headline);
				}
			}
			const last = pages.at(-1);
			if (last && right && isComplete(last)) expect(last).toEqual(right);
			if (last && right && isSameQuestion(last, right)) {
				const found = right.results.map(({ url }) => url);
				expect(found).toEqual(expect.arrayContaining(last.results.map(({ url }) => url)));
			}
			for (const { url } of (await unlessLost(engine.suggest(typed))) ?? [])
				expect(url).toMatch(/^\/[^/]/);
		},
	},
);
