import { expect, test } from 'vitest';
import { boundedBy } from '../helpers/bounded-patterns.ts';
import { type Pattern, patternsBuilt, patternsInCode } from '../helpers/patterns.ts';
import { tryPatterns } from '../helpers/slow-patterns.ts';

/**
 * Seconds of processor time after which a text is given up: no matter of speed, for a text of 100,000
 * letters takes some thousandths of one, or as good as for ever.
 */
const MOST = 1;

/** Those that do not come to an end with a text made for them. */
async function endless(patterns: Pattern[]): Promise<string[]> {
	const found: string[] = [];
	for await (const { place, source, seconds } of tryPatterns(patterns, MOST)) {
		if (seconds === undefined) found.push(`${place} /${source}/`);
	}
	return found;
}

test('a regular expression that may take long is found, and others are not', async () => {
	const patterns = ['(a+)+$', '\\s+$', 'a.*?b', '^a*b', '[a-z]+', '(?<!\\s)\\s+$'];
	expect(await endless(patterns.map((source) => ({ place: 'here', source, flags: 'gs' })))).toEqual(
		['here /(a+)+$/', 'here /\\s+$/', 'here /a.*?b/'],
	);
});

test('every regular expression of our code that reads texts of any length comes to its end', async () => {
	const { patterns, building } = patternsInCode();
	const all = [...patterns, ...(await patternsBuilt(building))];
	const each = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
	expect(each.length).toBeGreaterThan(400);
	expect(await endless(each.filter((pattern) => boundedBy(pattern) === undefined))).toEqual([]);
}, 600_000);
