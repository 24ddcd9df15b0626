import { hash } from 'node:crypto';
import { join } from 'node:path';
import { sumOfAges } from '../domain/dates/age.ts';
import { REST, yearOf } from '../domain/pages/years.ts';
import { countLabel } from '../domain/text/labels.ts';
import { arrangedEdition } from '../loader/arranged-edition.ts';
import { buildDay } from '../loader/build-time.ts';
import { damageLine } from '../loader/damage-line.ts';
import { withWholeStore } from '../loader/damaged-store.ts';
import { storeFile } from '../loader/open-store.ts';
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
import { publish } from './publication/publish.ts';
import { filesLine, publishedSite } from './publication/published-site.ts';
import { takeRecord, writeNextRecord } from './publication/site-record.ts';
import { beginNext } from './publication/take-place.ts';
import { straysIn } from './publication/verify-site.ts';
import { readContent } from './read-content.ts';
import { type IndexedStories, indexStories } from './search/index-stories.ts';
import { requireAllIndexed } from './search/indexed-stories.ts';
import { readSiteMark, writeSiteMark } from './site-mark.ts';
import { Stages } from './stages.ts';
import { countStoryPages, storiesLine } from './story-pages.ts';
import { type BuildSummary, writeSummary } from './summary.ts';

/** Folder of what a build itself says of the site. */
const ownFiles = join(workDir, 'own');

/** What is done of the search in a part of the site that has none. */
const NOT_INDEXED: IndexedStories = { line: 'not in this part of the site', warnings: [] };

const STRAYS =
	'made by no build, and left where they are; put files of your own into public/, or remove these with npm run build -- --verify:';

const DISPLACED =
	'made by no build, and gone from the site, whose own files have their place; until the next build publishes, they are in the hidden folder beside it that ends in -last:';

const NOT_REMEMBERING =
	'node_modules/.cache cannot be written to, so the next build will have nothing to begin with';

/**
 * Builds the site from the content folder; from nothing, if what is remembered of it turns out to be
 * damaged.
 * @throws {InputError} with all that is wrong with the content folder, or of a wrong BUILD_YEARS.
 */
export const buildSite = (builder: Builder): Promise<void> =>
	withWholeStore(
		storeFile,
		(file) => builder.warn(damageLine(file)),
		() => buildOnce(builder),
	);

/**
 * Builds the site from the content folder, each stage from what the last build has left, and
 * publishes it only when it is whole: every story has its page and is known to the search. Until
 * then, and if anything fails, the last good site stays.
 */
async function buildOnce(builder: Builder): Promise<void> {
	const { say, warn, programFor } = builder;
	const isAsked = askedParts();
	const stages = new Stages(say);
	forgetGone(memoryDir, contentDir);
	if (!isRemembering) warn(NOT_REMEMBERING);
	const edition = await readContent(stages, builder);
	const stories = edition.articles.length;
	const tellTaken = (pages: BuildSummary['pages']) => {
		const notKept = writeSummary({
			stages: stages.all,
			stories,
			counts: edition.counts,
			pages,
		});
		if (notKept) warn(notKept);
	};
	const code = programKey();
	const today = buildDay(site.timeZone);
	const ages = sumOfAges(
		edition.articles.map(({ data }) => data),
		today,
		site.timeZone,
	);
	const id = hash('sha1', [code, editionKey(edition), ages, buildYears].join());
	const { record: published, isWhole } = publishedSite(builder);
	if (published?.id === id && isWhole) {
		const unchanged = readSiteMark(outDir)?.pages ?? 0;
		tellTaken({ written: 0, unchanged, removed: 0 });
		say(`Nothing has changed since the last build; the site is in ${outDir}`);
		return;
	}
	const next = beginNext(outDir);
	const related = await stages.run(
		'relate',
		() => relateEdition(edition, site, memoryDir),
		() => `up to ${site.relatedLimit} for each story`,
	);
	for (const line of related.remembering) warn(line);
	const program = await stages.run(
		'program',
		() => programFor(code, (path) => warn(damageLine(path))),
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
				{ published, staged: next, say, isAsked },
			),
		({ files, rendered, written }) =>
			`${countLabel(files.size, 'page', 'pages')}, ${formatted(rendered)} rendered, ${formatted(written)} written`,
	);
	stages.tellSlow(made.taken);
	const { removed } = await stages.run(
		'publish',
		() => {
			const built = countStoryPages(
				{ staged: next, kept: made.kept },
				contentDir,
				edition,
				({ pubDate }) => isAsked(yearOf(pubDate, site.timeZone)),
			);
			if (index.manifest) requireAllIndexed(searchDir, stories);
			const { published: out } = edition.counts;
			writeSiteMark(ownFiles, { published: out, pages: made.files.size });
			const beside = [program.assets, ...(index.manifest ? [searchDir] : [])];
			const strays = published && !builder.isVerifying ? straysIn(outDir, published) : [];
			const done = publish({
				outDir,
				pages: made,
				beside,
				own: ownFiles,
				published,
				strays,
				remember: (files) => writeNextRecord(outDir, { id, files }),
			});
			takeRecord(outDir);
			const left = strays.filter((path) => !done.displaced.includes(path));
			if (left.length > 0) warn(filesLine(STRAYS, left));
			if (done.displaced.length > 0) warn(filesLine(DISPLACED, done.displaced));
			return { ...done, built };
		},
		({ built }) =>
			`${storiesLine(edition.counts)}; ${built} story pages out, ${made.files.size} pages in all`,
	);
	const { written } = made;
	tellTaken({ written, unchanged: made.files.size - written, removed });
	say(`The site is in ${outDir}`);
}
