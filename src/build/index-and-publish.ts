import type { SiteSize } from '../domain/hosting/site-size.ts';
import { REST } from '../domain/pages/years.ts';
import { arrangedEdition } from '../loader/arranged-edition.ts';
import { fillExactly } from '../loader/exact-folder.ts';
import type { LoadedEdition } from '../loader/loaded-edition.ts';
import type { RelatedEdition } from '../loader/related/relate-edition.ts';
import { builtEdition, lookDir, redirectsDir, searchDir } from '../paths.ts';
import { site } from '../site.ts';
import type { CompiledProgram } from './astro/run.ts';
import { askedParts, type Builder } from './builder.ts';
import { toldToHosts } from './host-files.ts';
import type { BuiltEdition } from './languages/other-editions.ts';
import type { MadePages } from './make-pages.ts';
import { progress } from './progress.ts';
import type { SiteRecord } from './publication/site-record.ts';
import { publishSite } from './publish-site.ts';
import { renderSite } from './render-site.ts';
import { type IndexedStories, indexStories } from './search/index-stories.ts';
import type { Stages } from './stages.ts';
import { storiesLine } from './story-pages.ts';
import { writeRedirects } from './write-redirects.ts';

/** Result of the stage in a build of only some years, which makes no index. */
const NOT_INDEXED: IndexedStories = { line: 'not in this part of the site', warnings: [] };

/** What a build knows of its site before it indexes it. */
export interface KnownSite {
	edition: LoadedEdition;
	/** The editions in other languages below it. */
	editions: BuiltEdition[];
	related: RelatedEdition;
	/** The published site; undefined if nothing of it can be used. */
	published: SiteRecord | undefined;
	/** Folder of what is new. */
	staged: string;
	/** Stands for all that the site is made of. */
	id: string;
	/** The day the site is built, on its own clocks: `2026-11-23`. */
	today: string;
}

/**
 * Brings the index up to date, renders what is not as it is published, and publishes the site.
 * @returns its pages, how many that were published are gone, and how large it is.
 * @throws what {@link renderSite} and {@link publishSite} throw.
 */
export async function indexAndPublish(
	program: CompiledProgram,
	{ edition, editions, related, published, staged, id, today }: KnownSite,
	builder: Builder,
	stages: Stages,
): Promise<{ made: MadePages; removed: number; size: SiteSize }> {
	const { say, warn } = builder;
	const isAsked = askedParts();
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
	const sources = { bodyOf: edition.bodyOf, searchManifest: index.manifest, today };
	writeRedirects(redirectsDir, isAsked(REST) ? edition.redirects : [], site);
	fillExactly(lookDir, edition.lookFiles);
	const beside = [
		...[...(index.manifest ? [searchDir] : []), redirectsDir, lookDir].map((from) => ({ from })),
		...editions.map(({ folder, from }) => ({ from, at: folder })),
	];
	// What hosts are told is the same in all parts of a site, in whatever order they are joined.
	const told = builtEdition === undefined ? toldToHosts(edition, editions) : undefined;
	const next = { edition: arranged, sources, published, staged, told, beside };
	const rendered = await renderSite(program, next, stages, say);
	const { made } = rendered;
	const { removed, size } = await stages.run(
		'publish',
		() =>
			publishSite(builder, {
				...{ edition, rendered, published, staged },
				hasIndex: index.manifest !== undefined,
				// Astro may have shown what nothing stands for.
				id: program.astro ? '' : id,
			}),
		({ built }) =>
			`${storiesLine(edition.counts)}; ${built} story pages out, ${made.files.size} pages in all`,
	);
	return { made, removed, size };
}
