import { hash } from 'node:crypto';
import { sumOfAges } from '../domain/dates/age.ts';
import { sizeReport } from '../domain/hosting/site-size.ts';
import { isMainEdition } from '../domain/newspaper/language-editions.ts';
import { countLabel } from '../domain/text/labels.ts';
import { buildDay } from '../loader/build-time.ts';
import { damageLine } from '../loader/damage-line.ts';
import { withWholeStore } from '../loader/damaged-store.ts';
import type { LoadedEdition } from '../loader/loaded-edition.ts';
import { storeFile } from '../loader/open-store.ts';
import { relateEdition } from '../loader/related/relate-edition.ts';
import {
	buildYears,
	builtEdition,
	contentDir,
	isRemembering,
	memoryDir,
	outDir,
} from '../paths.ts';
import { site } from '../site.ts';
import type { Builder } from './builder.ts';
import { editionKey } from './edition-key.ts';
import { forgetGone } from './forget-gone.ts';
import { headersTooLong, policyForHosts, policyOf, toldToHosts } from './host-files.ts';
import { indexAndPublish } from './index-and-publish.ts';
import { keepAddresses } from './keep-addresses.ts';
import type { OtherEditions } from './languages/other-editions.ts';
import { type PageModules, programKey } from './program.ts';
import { publishedSite } from './publication/published-site.ts';
import { beginNext } from './publication/take-place.ts';
import { readContent } from './read-content.ts';
import { readSiteMark } from './site-mark.ts';
import { Stages } from './stages.ts';
import { type BuildSummary, writeSummary } from './summary.ts';

/** A site that is built. */
export interface BuiltSite {
	edition: LoadedEdition;
	/** What its pages are rendered with; undefined if Astro renders them. */
	modulesOf: () => Promise<PageModules | undefined>;
}

/** The first of moments, of which some may never come. */
const firstOf = (moments: (number | undefined)[]): number | undefined => {
	const known = moments.filter((moment) => moment !== undefined);
	return known.length > 0 ? Math.min(...known) : undefined;
};

const NOT_REMEMBERING =
	'node_modules/.cache cannot be written to, so the next build will have nothing to begin with';

/**
 * Builds the site from the content folder; from nothing, if what is remembered of it turns out to be
 * damaged.
 * @throws {InputError} with all that is wrong with the content folder, or of a wrong BUILD_YEARS.
 */
export const buildSite = (builder: Builder): Promise<BuiltSite> =>
	withWholeStore(
		storeFile,
		(file) => builder.warn(damageLine(file)),
		() => buildWithEditions(builder),
	);

/** Builds a site with the editions of the newspaper in its other languages, if it is to. */
async function buildWithEditions(builder: Builder): Promise<BuiltSite> {
	// One that is built by itself knows nothing of the others.
	const isAmongOthers = site.languages.length > 0 && (isMainEdition(site) || builtEdition);
	const editions = isAmongOthers ? builder.otherEditions(builder) : undefined;
	try {
		return await buildOnce(builder, editions);
	} finally {
		editions?.end();
	}
}

/**
 * Builds the site from the content folder, each stage from what the last build has left, and
 * publishes it only when it is whole: every story has its page and is known to the search. Until
 * then, and if anything fails, the last good site stays.
 */
async function buildOnce(builder: Builder, others: OtherEditions | undefined): Promise<BuiltSite> {
	const { say, warn, programFor, isPlain } = builder;
	const stages = new Stages(say);
	forgetGone(memoryDir, contentDir);
	if (!isRemembering) warn(NOT_REMEMBERING);
	const edition = await readContent(stages, builder, others?.ask);
	const editions = (await others?.built()) ?? [];
	const stories = edition.articles.length;
	const tellTaken = (pages: BuildSummary['pages']) => {
		const notKept = writeSummary({
			stages: stages.all,
			stories,
			counts: edition.counts,
			nextDue: firstOf([edition, ...editions].map(({ nextDue }) => nextDue)),
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
	const id = hash(
		'sha1',
		[
			...[code, JSON.stringify(site), editionKey(edition), ages, buildYears],
			...editions.map(({ folder, id }) => `${folder} ${id}`),
		].join(),
	);
	const compile = () =>
		programFor(code, { isPlain, onDamage: (path) => warn(damageLine(path)), warn });
	const { record: published, isWhole } = publishedSite(builder);
	if (published?.id === id && isWhole && !isPlain) {
		const unchanged = readSiteMark(outDir)?.pages ?? 0;
		tellTaken({ written: 0, unchanged, removed: 0 });
		keepAddresses(edition, builder);
		if (builtEdition) say('Nothing has changed since the last build');
		else say(`Nothing has changed since the last build; the site is in ${outDir}`);
		return { edition, modulesOf: async () => (await compile()).modules };
	}
	const staged = beginNext(outDir);
	const related = await stages.run(
		'relate',
		() => relateEdition(edition, site, memoryDir),
		() => `up to ${site.relatedLimit} for each story`,
	);
	for (const line of related.remembering) warn(line);
	const program = await stages.run('program', compile, ({ isNew }) =>
		isNew ? 'the code, compiled' : 'the code is as before',
	);
	const policies = editions.map(({ policy }) => policy);
	const tooLong =
		program.modules &&
		headersTooLong(policyForHosts(policyOf(program.modules, edition.look), policies));
	if (tooLong) warn(tooLong);
	try {
		const known = { edition, editions, related, published, staged, id, today };
		const { made, removed, size } = await indexAndPublish(program, known, builder, stages);
		const { written } = made;
		tellTaken({ written, unchanged: made.files.size - written, removed });
		keepAddresses(edition, builder);
		const { line, warnings } = sizeReport(size);
		const old = toldToHosts(edition, editions).redirects.length;
		if (old > 0) say(`${countLabel(old, 'old address leads', 'old addresses lead')} on`);
		say(line);
		for (const warning of warnings) warn(warning);
	} catch (error) {
		program.astro?.run.fail(error);
		throw error;
	}
	if (!builtEdition) say(`The site is in ${outDir}`);
	return { edition, modulesOf: async () => program.modules };
}
