import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { byId, byTag, elements, filesIn } from './pages.ts';

/** What any page tells of itself; of a large site, that is held where all its pages would be too much. */
export interface PageFacts {
	/** Address below the site's root: `/archive/`, `/404.html`. */
	url: string;
	/** Id of the story whose page it is. */
	story: string | undefined;
	canonical: string | undefined;
	/** Where its links lead and its pictures lie, within the site. */
	addresses: URL[];
	/** Paths of the related stories that a story's page lists. */
	related: string[];
	ids: Set<string>;
	/** What a parser of HTML had to mend in it. */
	mended: string[];
}

/** Path of an address as the files of a site are named. */
export const pathOf = (address: URL): string => decodeURI(address.pathname);

function factsOf(url: string, html: string): PageFacts {
	const mended = new Set<string>();
	const tree = fromHtml(html, { onerror: ({ message }) => void mended.add(message) });
	const all = elements(tree, () => true);
	const [article] = byTag(tree, 'article').filter(({ properties }) => properties.dataStory);
	const [canonical] = all.filter(({ properties }) => String(properties.rel) === 'canonical');
	const within = (address: string) => new URL(address, `http://site${url}`);
	const related = byId(tree, 'related');
	return {
		url,
		story: article && String(article.properties.dataStory),
		canonical: canonical && String(canonical.properties.href),
		addresses: all
			.flatMap(({ properties: { href, src, srcSet } }) => [
				...[href, src].filter((address) => typeof address === 'string'),
				...(srcSet ? String(srcSet).split(/,\s*/) : []).map((each) => each.replace(/ \d+w$/, '')),
			])
			.filter((address) => !/^(https?:|mailto:|tel:)/.test(address))
			.map(within),
		related: (related ? byTag(related, 'a') : []).map(({ properties }) =>
			pathOf(within(String(properties.href))),
		),
		ids: new Set(all.flatMap(({ properties: { id } }) => (id ? [String(id)] : []))),
		mended: [...mended],
	};
}

/** What the pages of a built site tell, read one after the other. */
export const readFacts = (dir: string): PageFacts[] =>
	filesIn(dir)
		.filter((file) => file.endsWith('.html'))
		.map((file) =>
			factsOf(
				`/${file.replace(/(^|\/)index\.html$/, '$1')}`,
				readFileSync(join(dir, file), 'utf8'),
			),
		);

/** Links and pictures that lead to nothing, each with its page. */
export function brokenLinks(dir: string, pages: PageFacts[]): string[] {
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const isBroken = (address: URL) => {
		const page = byUrl.get(pathOf(address));
		const { pathname, hash } = address;
		if (page) return hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1)));
		return pathname.endsWith('/') || !existsSync(join(dir, decodeURIComponent(pathname)));
	};
	return pages.flatMap(({ url, addresses }) =>
		addresses.filter(isBroken).map(({ pathname, hash }) => `${url} -> ${pathname}${hash}`),
	);
}
