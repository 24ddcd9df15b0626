/**
 * Tries every regular expression of our code on texts of 100,000 letters made to be slow for it, and
 * says which took long: `node tests/bench/patterns.ts`.
 */
import { boundedBy } from '../helpers/bounded-patterns.ts';
import { patternsBuilt, patternsInCode } from '../helpers/patterns.ts';
import { tryPatterns } from '../helpers/slow-patterns.ts';

/** Seconds of processor time after which a text is given up. */
const MOST = 1;
/** Seconds that are worth being told. */
const TOLD = 0.1;

const { patterns, building } = patternsInCode();
const all = [...patterns, ...(await patternsBuilt(building))];
const each = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
const tried = each.filter((pattern) => boundedBy(pattern) === undefined);
let texts = 0;
let over = 0;
for await (const { place, source, flags, seconds, ...made } of tryPatterns(tried, MOST)) {
	texts += made.texts;
	if (seconds === undefined) over++;
	if ((seconds ?? MOST) < TOLD) continue;
	const took = seconds === undefined ? `more than ${MOST} s` : `${seconds.toFixed(2)} s`;
	console.log(`${took}  ${place}  /${source}/${flags}`);
}
console.log(
	`${tried.length} regular expressions, ${texts} texts of 100,000 letters: ${over} took more than ${MOST} s each; ${each.length - tried.length} only read short texts`,
);
process.exit(over > 0 ? 1 : 0);
