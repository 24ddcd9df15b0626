import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { argumentsOf } from '../../../src/commands/usage.ts';
import { searchFiles } from '../../../src/domain/search/manifest.ts';
import { site } from '../../../src/site.ts';
import { indexArchive, writeArchive } from './archive-index.ts';
import { archiveOf } from './archives.ts';
import { broadsheet } from './engines/broadsheet.ts';
import { enginesOver } from './engines/engines.ts';
import { relevanceTables } from './relevance-tables.ts';

/** Folder of the index of an archive, below that of all. */
const nameOf = (paths: string[], stories: number) =>
	[...paths.map((path) => basename(path).replace(/\..*$/, '')), stories].join('-');

/** Where an index is kept that nobody asked to keep. */
function passingFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** What another process prints that does the same for one archive. */
async function inOtherProcess(args: string[]): Promise<string> {
	const call = [process.argv[1] as string, 'relevance', ...args];
	return (await promisify(execFile)(process.execPath, call)).stdout;
}

/**
 * Prints the tables of an archive.
 * @param args options, and the paths of its stories.
 * @param archives the paths of those that are searched, each alone, where none is given.
 */
export async function relevanceAlone(args: string[], archives: string[][]): Promise<void> {
	argumentsOf(
		{
			command: 'npm run bench:search',
			takes: 'relevance [OPTION…] [PATH…]',
			does: `Measures relevance alone, for whoever works on it: no browser, and no Pagefind as it comes. An index
that is there already is searched as it stands: remove it after a change to how it is made.`,
			words: {
				PATH: 'a corpus, .jsonl or .jsonl.gz, or a content folder (../shared/corpora)',
				'--index FOLDER': 'where indexes are kept (nowhere)',
				'--limit STORIES': 'only so many of the newest (all)',
				'--queries COUNT': 'so many of each sort at most (all)',
				'--ours': 'leaves out the other engines, whose figures stay',
			},
			example: 'npm run bench:search -- relevance --ours --limit 2000 content',
		},
		args,
	);
	const { values, positionals: paths } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			index: { type: 'string' },
			limit: { type: 'string' },
			queries: { type: 'string' },
			ours: { type: 'boolean' },
		},
	});
	if (paths.length === 0) {
		const printed = archives.map((own) => inOtherProcess([...args, ...own]));
		for (const each of printed) console.log(await each);
		return;
	}
	const numberOf = (value: string | undefined) => (value ? Number(value) : undefined);
	const documents = (await archiveOf(paths)).slice(0, numberOf(values.limit));
	const folder = join(values.index ?? passingFolder(), nameOf(paths, documents.length));
	const dir = join(folder, 'site');
	console.log(`${documents.length} stories of ${paths.join(' ')}`);
	if (existsSync(join(dir, searchFiles.manifest))) {
		console.log(`searched with the index in ${folder}`);
	} else {
		writeArchive(documents, folder);
		await indexArchive(folder, dir);
	}
	const engines = values.ours
		? new Map([['Broadsheet', broadsheet(dir, site.language)]])
		: enginesOver(documents, dir);
	await relevanceTables(documents, engines, numberOf(values.queries));
}
