import { spawn } from 'node:child_process';
import { QUIET } from '../helpers/quiet-browser.ts';

/** Exact, since what is measured changes with it; fetched for this alone, at 176 MB. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Result {
	/** Out of 100. */
	scores: Record<(typeof CATEGORIES)[number], number>;
	/** Audits that count towards a score and are not passed, those of performance left out. */
	failed: string[];
	/** Milliseconds. */
	lcp: number;
	cls: number;
	bytes: number;
	requests: number;
}

/** The parts of Lighthouse's report that are read here. */
interface Report {
	runtimeError?: { message: string };
	categories: Record<
		(typeof CATEGORIES)[number],
		{ score: number; auditRefs: { id: string; weight: number }[] }
	>;
	audits: Record<
		string,
		{ score: number | null; numericValue?: number; details?: { items?: unknown[] } }
	>;
}

function read({ categories, audits, runtimeError }: Report): Result {
	if (runtimeError) throw new Error(runtimeError.message);
	const failed = CATEGORIES.filter((category) => category !== 'performance')
		.flatMap((category) => categories[category].auditRefs)
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
	const scores = CATEGORIES.map((name) => [name, Math.round(100 * categories[name].score)]);
	return {
		scores: Object.fromEntries(scores),
		failed: failed.map(({ id }) => id),
		lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
		cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
		bytes: audits['total-byte-weight']?.numericValue ?? Number.NaN,
		requests: audits['network-requests']?.details?.items?.length ?? Number.NaN,
	};
}

/**
 * Has Lighthouse look at a page as somebody with a cheap telephone on a slow network would.
 * @throws if it cannot load the page.
 */
export async function runLighthouse(url: string, browser: string): Promise<Result> {
	const child = spawn(
		'npx',
		[
			...['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', '--output-path=stdout'],
			...[`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${QUIET.join(' ')}`],
		],
		{ env: { ...process.env, CHROME_PATH: browser }, stdio: ['ignore', 'pipe', 'inherit'] },
	);
	let report = '';
	child.stdout.setEncoding('utf8').on('data', (text) => (report += text));
	const status = await new Promise((resolve, reject) => {
		child.once('error', reject).once('close', resolve);
	});
	if (status !== 0) throw new Error(`Lighthouse could not look at ${url}.`);
	return read(JSON.parse(report));
}
