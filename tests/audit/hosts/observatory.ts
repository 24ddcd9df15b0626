/**
 * Grades a site of this machine by the rules of Mozilla's HTTP Observatory, with its own program:
 * `node observatory.ts PACKAGE HTTP-PORT HTTPS-PORT`, PACKAGE being the folder it is installed in.
 * Prints the grade, the score and every rule as JSON.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A rule that was tried. */
interface Outcome {
	result?: string;
	pass: boolean;
	constructor: { name: string };
}

const [, , folder = '', httpPort, httpsPort] = process.argv;
// A list that the package fetches from elsewhere, of sites that browsers know to be secure.
const preloaded = join(folder, 'conf', 'hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

const module = (path: string) => import(pathToFileURL(join(folder, 'src', path)).href);
const { retrieve } = await module('retriever/retriever.js');
const { ALL_TESTS } = await module('constants.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await module('grader/charts.js');
const { getGradeForScore, getScoreModifier } = await module('grader/grader.js');

// As its scanner adds them up (src/scanner/index.js), which can only ask the usual ports.
const requests = await retrieve('localhost', {
	httpPort: Number(httpPort),
	httpsPort: Number(httpsPort),
});
const { status } = requests.responses.auto;
if (status !== 200) throw new Error(`The front page has the status ${status}.`);
const outcomes: Outcome[] = ALL_TESTS.map((test: (requests: unknown) => Outcome) => test(requests));
const modifiers = outcomes.map(({ result }) => (result ? getScoreModifier(result) : 0) as number);
const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 100);
const lost = sum(modifiers.filter((modifier) => modifier < 0));
const { grade, score } = getGradeForScore(
	lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : lost,
);
const rules = outcomes.map(({ result, pass }, at) => ({ result, pass, modifier: modifiers[at] }));
console.log(JSON.stringify({ grade, score, rules }));
process.exit();
