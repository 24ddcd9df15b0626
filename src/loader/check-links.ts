import type { StoryIndex } from '../domain/content/references.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { storyUrl } from '../domain/urls.ts';
import { ID_PREFIX } from '../markdown/sanitize-schema.ts';
import type { SiteLink } from '../markdown/story-file.ts';
import { contentPath } from './content-folder.ts';
import type { KnownFile } from './read-files.ts';
import type { LinkOfSite } from './site-file.ts';

/** What links are checked against. */
export interface LinkTargets {
	/** Whether the site has a page or file at an address that is no story's. */
	hasAddress: (path: string) => boolean;
	/** The HTML of a story or standing page. */
	htmlOf: (id: string) => string | undefined;
	/** Stories and standing pages, to say which may be meant. */
	stories: StoryIndex;
}

/** The story that a dead address may mean: an old site's pages often ended in `.html`. */
function hintFor({ reference }: SiteLink, from: string, stories: StoryIndex) {
	const id = stories.idOf(reference.replace(/\.(?:x?html?|php\d?|aspx?|jsp)$/i, '/'), from);
	return id === undefined ? {} : { hint: `${storyUrl(id)} is there` };
}

/** An id as our own pipeline writes it into HTML. */
const inHtml = (id: string) => id.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');

/** What is wrong with a link, if anything is. */
function remarkOn(
	link: SiteLink,
	from: string,
	{ hasAddress, htmlOf, stories }: LinkTargets,
): Pick<PlacedRemark, 'sort' | 'found' | 'hint' | 'line'> | undefined {
	const { href, reference, id, part, line } = link;
	if (id === undefined) {
		// A link to a content file that is not there has been told of where it was read.
		if (!reference.startsWith('/') || hasAddress(reference)) return undefined;
		return { sort: 'deadLink', found: percentDecoded(href), line, ...hintFor(link, from, stories) };
	}
	const isThere =
		part === undefined || htmlOf(id)?.includes(`id="${ID_PREFIX}${inHtml(part)}"`) !== false;
	return isThere ? undefined : { sort: 'deadAnchor', found: percentDecoded(href), line };
}

/** The links on every page that lead nowhere within the site. */
export const deadSiteLinks = (
	links: LinkOfSite[],
	{ hasAddress, stories }: Pick<LinkTargets, 'hasAddress' | 'stories'>,
): PlacedRemark[] =>
	links
		.filter(({ to }) => {
			const [path = ''] = to.split(/[?#]/);
			return path.startsWith('/') && stories.idOf(path, '') === undefined && !hasAddress(path);
		})
		.map(({ file, line, to }) => ({ sort: 'deadLink', found: to, file, line }));

/** The links of shown stories and profiles that lead nowhere within the site. */
export function deadLinks(known: KnownFile[], targets: LinkTargets): PlacedRemark[] {
	return known.flatMap(({ file, reading }) =>
		(reading.rendered?.links ?? []).flatMap((link) => {
			const remark = remarkOn(link, contentPath(file), targets);
			return remark ? [{ ...remark, file: file.shown }] : [];
		}),
	);
}
