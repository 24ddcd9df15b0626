import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, CHROME_PATH } from '../../../src/commands/usage.ts';
import { SEARCH_FILES, searchFiles } from '../../../src/domain/search/manifest.ts';
import { searchOtherIndex } from '../../helpers/other-index.ts';
import { runBuild } from '../../helpers/run-build.ts';
import { indexArchive, writeArchive } from './archive-index.ts';
import { archiveOf, copied } from './archives.ts';
import { storiesWith } from './drawing.ts';
import { enginesOver } from './engines/engines.ts';
import { plainPagefind } from './engines/plain-pagefind.ts';
import { choices, firstQuery, furtherQueries, longestTask } from './in-browser.ts';
import { drawKnownItems, type KnownItem } from './known-items.ts';
import { relevanceAlone } from './relevance-alone.ts';
import { relevanceTables } from './relevance-tables.ts';

const LARGE = 100_000;
/** Queries a browser is given at each size; each starts with nothing loaded. */
const FIRST_QUERIES = 9;
const FURTHER_QUERIES = 20;

const corpus = (name: string) =>
	new URL(`../../../../shared/corpora/${name}.jsonl.gz`, import.meta.url).pathname;
/** Long posts, and short wire stories: one archive, unless relevance alone is asked for. */
const ARCHIVES = [['digitalgov', '18f'].map(corpus), ['reuters-train'].map(corpus)];

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const at = (values: number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
const kilobytes = (bytes: number) => Math.round(bytes / 1000);
const rounded = (value: number, digits = 3) => Number(value.toFixed(digits));

/** Seconds of `act` and the most memory that this process and Pagefind's had, in megabytes. */
async function costOf(act: () => Promise<unknown>) {
	let most = 0;
	const look = setInterval(() => {
		const running = execFileSync('ps', ['-eo', 'rss=,comm='], { encoding: 'utf8' });
		for (const line of running.split('\n')) {
			const [rss, name = ''] = line.trim().split(/\s+/);
			if (name.startsWith('pagefind')) most = Math.max(most, Number(rss) / 1000);
		}
	}, 200);
	const start = performance.now();
	await act();
	clearInterval(look);
	const seconds = rounded((performance.now() - start) / 1000, 1);
	const own = process.resourceUsage().maxRSS / 1000;
	return { seconds, 'MB of Pagefind': Math.round(most), 'MB of Node': Math.round(own) };
}

async function indexTwice(folder: string, dir: string) {
	const first = await costOf(() => indexArchive(folder, dir));
	const again = await costOf(() => indexArchive(folder, dir));
	return { first, again };
}

/** Common words of a query typed letter by letter, and of one that most stories have. */
const TYPED = 'government prices';
const COMMON = 'said';

async function readerTable(dir: string, items: Map<string, KnownItem[]>, stories: number) {
	const asked = ['words of the headline', 'words of the body', 'name and topic'].flatMap(
		(draw) => items.get(draw) ?? [],
	);
	const queries = asked.map(({ query }) => query);
	/** So many queries, spread over all sorts. */
	const spread = (count: number, start: number) =>
		Array.from({ length: count }, (_, place) => {
			const at = start + place * Math.floor(queries.length / count);
			return queries[at % queries.length] as string;
		});
	const firsts = [];
	for (const words of spread(FIRST_QUERIES, 0)) firsts.push(await firstQuery(dir, words));
	const [first = '', ...others] = spread(1 + FURTHER_QUERIES, 7);
	const further = await furtherQueries(dir, first, others);
	const changes = ['&sort=newest', '&sort=oldest', '&from=1987-03&to=1987-03', '&kind=Report'];
	const chosen = await choices(dir, COMMON, changes);
	const seconds = firsts.map((each) => each.seconds);
	console.table({
		stories,
		'KB to the first results of a first query, median': kilobytes(
			at(
				firsts.map(({ bytes }) => bytes),
				0.5,
			),
		),
		most: kilobytes(Math.max(...firsts.map(({ bytes }) => bytes))),
		'KB until all is searched, median': kilobytes(
			at(
				firsts.map(({ whole }) => whole),
				0.5,
			),
		),
		'KB to the first results of a further query, mean': kilobytes(
			mean(further.map(({ first }) => first)),
		),
		'95th percentile': kilobytes(
			at(
				further.map(({ first }) => first),
				0.95,
			),
		),
		'KB of a further query until all is searched, mean': kilobytes(
			mean(further.map(({ whole }) => whole)),
		),
		'seconds to the first results, slow 4G, nothing loaded, median': rounded(at(seconds, 0.5), 2),
		longest: rounded(Math.max(...seconds), 2),
		'the same of a new reader, type and styles included, median': rounded(
			at(
				firsts.map(({ asNew }) => asNew),
				0.5,
			),
			2,
		),
		[`seconds of another choice over “${COMMON}”, median`]: rounded(at(chosen, 0.5)),
		'longest choice': rounded(Math.max(...chosen)),
		'longest task of the main thread while typing, ms': Math.round(await longestTask(dir, TYPED)),
	});
}

const [command, ...paths] = process.argv.slice(2);
if (command === 'index') {
	const [folder = '', dir = ''] = paths;
	console.log(JSON.stringify(await indexTwice(folder, dir)));
} else if (command === 'relevance') {
	await relevanceAlone(paths, ARCHIVES);
} else {
	const given = argumentsOf({
		command: 'npm run bench:search',
		takes: '[PATH…]',
		does: `Measures the search of an archive. Known items, questions and pasted headlines are looked for by our
engine, SQLite FTS5, MiniSearch and Pagefind as it comes; a browser then shows what a reader waits
for, also in an archive of 100,000 stories, which is made of copies.

npm run bench:search -- relevance leaves out the browser; with --help it says how.`,
		words: { PATH: 'a corpus, .jsonl or .jsonl.gz, or a content folder (../shared/corpora)' },
		variables: CHROME_PATH,
		example: 'npm run bench:search -- content',
	});
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
	try {
		const page = join(folder, 'page');
		const { status, output } = await runBuild({ OUT_DIR: page });
		if (status !== 0) throw new Error(`The search page could not be built.\n${output}`);
		const documents = await archiveOf(given.length > 0 ? given : ARCHIVES.flat());
		const items = drawKnownItems(documents, storiesWith(documents));
		for (const times of [1, Math.ceil(LARGE / documents.length)]) {
			const own = join(folder, String(times));
			const dir = join(own, 'site');
			cpSync(page, dir, { recursive: true });
			rmSync(join(dir, SEARCH_FILES), { recursive: true });
			const archive = copied(documents, times);
			writeArchive(archive, own);
			// A process of its own, whose memory holds nothing else.
			const run = [import.meta.filename, 'index', own, dir];
			const { first, again } = JSON.parse(
				execFileSync(process.execPath, run, { encoding: 'utf8' }),
			);
			console.table({
				[`${archive.length} stories indexed`]: first,
				'again, nothing changed': again,
			});
			searchOtherIndex(dir, JSON.parse(readFileSync(join(dir, searchFiles.manifest), 'utf8')));
			if (times === 1) {
				const engines = enginesOver(documents, dir);
				engines.set('Pagefind as it comes', await plainPagefind(documents, join(dir, 'plain')));
				await relevanceTables(documents, engines);
			}
			await readerTable(dir, items, archive.length);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
