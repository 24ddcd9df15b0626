import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sumOfAges } from '../domain/age.ts';
import { countLabel } from '../domain/labels.ts';
import { REST, yearOf } from '../domain/pages/years.ts';
import { arrangedEdition } from '../loader/arranged-edition.ts';
import { buildDay } from '../loader/build-time.ts';
import { relateEdition } from '../loader/related/relate-edition.ts';
import {
	buildYears,
	contentDir,
	isRemembering,
	memoryDir,
	outDir,
	searchDir,
	workDir,
} from '../paths.ts';
import { site } from '../site.ts';
import { askedParts, type Builder, formatted } from './builder.ts';
import { editionKey } from './edition-key.ts';
import { editionPages } from './edition-pages.ts';
import { forgetGone } from './forget-gone.ts';
import { programKey } from './program.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { readContent } from './read-content.ts';
import { type IndexedStories, indexStories } from './search/index-stories.ts';
import { requireAllIndexed } from './search/indexed-stories.ts';
import { readSiteMark, SITE_MARK } from './site-mark.ts';
import { isIntact, readRecord, type SiteRecord, writeRecord } from './site-record.ts';
import { Stages } from './stages.ts';
import { countStoryPages, storiesLine } from './story-pages.ts';
import { writeSummary } from './summary.ts';

/** Folder in which the site is put together. */
const staged = join(workDir, 'staged');

/** What is done of the search in a part of the site that has none. */
const NOT_INDEXED: IndexedStories = { line: 'not in this part of the site', warnings: [] };

const NOT_REMEMBERING =
	'node_modules/.cache cannot be written to, so the next build will have nothing to begin with';

/** The site in the output folder as a build has left it; undefined if it must be made from nothing. */
function publishedSite(): SiteRecord | undefined {
	const record = readRecord(outDir);
	const mark = record?.files.get(SITE_MARK);
	return mark && isIntact(outDir, SITE_MARK, mark) ? record : undefined;
}

const isWhole = ({ files }: SiteRecord) =>
	[...files].every(([path, file]) => isIntact(outDir, path, file));

/**
 * Builds the site from the content folder, each stage from what the last build has left, and
 * publishes it only when it is whole: every story has its page and is known to the search. Until
 * then, and if anything fails, the last good site stays.
 * @throws {InputError} with all that is wrong with the content folder, or of a wrong BUILD_YEARS.
 */
export async function buildSite(builder: Builder): Promise<void> {
	const { say, warn, programFor } = builder;
	const isAsked = askedParts();
	const stages = new Stages(say);
	rmSync(staged, { recursive: true, force: true });
	mkdirSync(staged, { recursive: true });
	forgetGone(memoryDir, contentDir);
	if (!isRemembering) warn(NOT_REMEMBERING);
	const edition = await readContent(stages, builder);
	const stories = edition.articles.length;
	const code = programKey();
	const today = buildDay(site.timeZone);
	const ages = sumOfAges(
		edition.articles.map(({ data }) => data),
		today,
		site.timeZone,
	);
	const id = hash('sha1', [code, editionKey(edition), ages, buildYears].join());
	const published = publishedSite();
	if (published?.id === id && isWhole(published)) {
		const unchanged = readSiteMark(outDir)?.pages ?? 0;
		const pages = { written: 0, unchanged, removed: 0 };
		writeSummary({ stages: stages.all, stories, counts: edition.counts, pages });
		say(`Nothing has changed since the last build; the site is in ${outDir}`);
		return;
	}
	const related = await stages.run(
		'relate',
		() => relateEdition(edition, site, memoryDir),
		() => `up to ${site.relatedLimit} for each story`,
	);
	if (related.notKept) warn(related.notKept);
	const program = await stages.run(
		'program',
		() => programFor(code),
		({ isNew }) => (isNew ? 'the code, compiled' : 'the code is as before'),
	);
	const arranged = arrangedEdition(related);
	const tell = progress(say);
	const index = await stages.run(
		'search',
		() =>
			isAsked(REST)
				? indexStories(arranged, edition, (done, all) => tell(done, `of ${all} shards indexed`))
				: NOT_INDEXED,
		({ line }) => line,
	);
	for (const warning of index.warnings) warn(warning);
	const made = await stages.run(
		'pages',
		() =>
			editionPages(
				arranged,
				program,
				{ bodyOf: edition.bodyOf, searchManifest: index.manifest, today },
				{ published, staged, say, isAsked },
			),
		({ files, rendered, written }) =>
			`${countLabel(files.size, 'page', 'pages')}, ${formatted(rendered)} rendered, ${formatted(written)} written`,
	);
	stages.tellSlow(made.taken);
	const { removed } = await stages.run(
		'publish',
		() => {
			const kept = new Set(published ? made.files.keys() : []);
			const built = countStoryPages({ staged, kept }, contentDir, edition, ({ pubDate }) =>
				isAsked(yearOf(pubDate, site.timeZone)),
			);
			const mark = { published: edition.counts.published, pages: made.files.size };
			if (index.manifest) requireAllIndexed(searchDir, stories);
			const beside = [program.assets, ...(index.manifest ? [searchDir] : [])];
			const done = publish({ staged, outDir, pages: made.files, beside, mark, published });
			writeRecord(outDir, { id, files: done.files });
			return { ...done, built };
		},
		({ built }) =>
			`${storiesLine(edition.counts)}; ${built} story pages out, ${made.files.size} pages in all`,
	);
	const { written } = made;
	const pages = { written, unchanged: made.files.size - written, removed };
	writeSummary({ stages: stages.all, stories, counts: edition.counts, pages });
	say(`The site is in ${outDir}`);
}
