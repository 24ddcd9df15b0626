import type { FrontFile } from '../domain/content/front-file.ts';
import type { StoryIndex } from '../domain/content/references.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import { deadLinks, deadSiteLinks } from './check-links.ts';
import type { ContentRecord } from './content-record.ts';
import { type EditionStore, storyBodyId } from './edition-store.ts';
import type { ReadFront } from './front-file.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import type { KnownFile } from './read-files.ts';
import type { Reading } from './reading.ts';
import type { LinkOfSite } from './site-file.ts';
import { slipsInNames } from './slips-in-names.ts';

/**
 * The stories an editor chose that are not published.
 * @param field in which the records name them.
 */
export const hiddenChoices = <Field extends string>(
	records: ContentRecord<Record<Field, string[]>>[],
	field: Field,
	isShown: (id: string) => boolean,
): PlacedRemark[] =>
	records.flatMap(({ file, lineOf, fields }) =>
		fields[field]
			.filter((id) => !isShown(id))
			.map((id) => ({
				sort: 'hiddenChoice' as const,
				found: `/${id}/`,
				file: file.shown,
				line: lineOf([field]),
			})),
	);

/** The stories an editor chose for the front page that are not published. */
export function hiddenOnFront(
	front: FrontFile | undefined,
	{ file, lineOf }: Pick<ReadFront, 'file' | 'lineOf'>,
	isShown: (id: string) => boolean,
): PlacedRemark[] {
	if (!front) return [];
	const { lead, stories } = front;
	const chosen: [id: string, path: PropertyKey[]][] = [
		...(lead ? [lead.story, ...lead.with].map((id): [string, string[]] => [id, ['lead']]) : []),
		...stories.map(({ story }, at): [string, PropertyKey[]] => [story, ['stories', at]]),
	];
	return chosen
		.filter(([id]) => !isShown(id))
		.map(([id, path]) => ({ sort: 'hiddenChoice', found: `/${id}/`, file, line: lineOf(path) }));
}

/** Stories of the main edition in a language that has an edition of its own. */
export const inOtherLanguages = (
	stories: ContentRecord<{ lang?: string | undefined }>[],
	editions: readonly string[],
): PlacedRemark[] =>
	stories.flatMap(({ file, lineOf, fields: { lang } }) =>
		lang !== undefined && editions.includes(lang)
			? [{ sort: 'otherEdition', found: lang, file: file.shown, line: lineOf(['lang']) }]
			: [],
	);

/** What is worth knowing of each file by itself. */
export const remarksOnFiles = (known: KnownFile[]): PlacedRemark[] =>
	known.flatMap(({ file, reading: { remarks } }) =>
		remarks.map((remark) => ({ ...remark, file: file.shown })),
	);

/** What an edition is looked at with for what no file says by itself. */
interface WholeEdition {
	edition: Pick<LoadedEdition, 'articles' | 'profiles' | 'bodyOf'>;
	/** Files whose links and names readers see. */
	seen: KnownFile[];
	/** Stories that are shown. */
	shown: ContentRecord<unknown>[];
	/** What links may lead to. */
	targets: StoryIndex;
	/** Whether the site has a page or file at an address that is no story's. */
	hasAddress: (address: string) => boolean;
	store: EditionStore<Reading>;
	/** Links that stand on every page. */
	siteLinks: LinkOfSite[];
}

/** What only all files together tell: links that lead nowhere, and names that are probably slips. */
export function remarksOnAll(whole: WholeEdition): PlacedRemark[] {
	const { edition, seen, shown, targets, hasAddress, store, siteLinks } = whole;
	const dead = deadLinks(seen, {
		hasAddress,
		htmlOf: (id) => store.find(storyBodyId(id))?.html ?? store.find(`pages/${id}`)?.html,
		stories: targets,
	});
	const byId = new Map(shown.map((each) => [each.id, each]));
	const slips = slipsInNames(edition, (id, field) => {
		const record = byId.get(id);
		return { file: record?.file.shown ?? id, line: record?.lineOf([field]) };
	});
	const onEveryPage = deadSiteLinks(siteLinks, { hasAddress, stories: targets });
	return [...onEveryPage, ...dead, ...slips];
}
