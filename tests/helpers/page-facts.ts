import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { byId, byTag, elements, filesIn, leadsOn } from './pages.ts';

/** What any page tells of itself; of a large site, that is held where all its pages would be too much. */
export interface PageFacts {
	/** Address below the site's root: `/archive/`, `/404.html`. */
	url: string;
	/** Id of the story whose page it is. */
	story: string | undefined;
	canonical: string | undefined;
	/** Where its own links lead and its pictures lie, within the site. */
	addresses: URL[];
	/** The same of the texts in it, which people have written. */
	written: URL[];
	/** Paths of the related stories that a story's page lists. */
	related: string[];
	ids: Set<string>;
	/** What a parser of HTML had to mend in it. */
	mended: string[];
}

/** Path of an address as the files of a site are named. */
export const pathOf = (address: URL): string => decodeURI(address.pathname);

/** The addresses within the site at which an element leads or loads. */
function addressesOf({ properties: { href, src, srcSet } }: Element, url: string): URL[] {
	const sizes = srcSet ? String(srcSet).split(/,\s*/) : [];
	return [...[href, src], ...sizes.map((each) => each.replace(/ \d+w$/, ''))]
		.filter((address) => typeof address === 'string')
		.filter((address) => !/^(https?:|mailto:|tel:)/.test(address))
		.map((address) => new URL(address, `http://site${url}`));
}

const isText = ({ properties }: Element) => [properties.className].flat().includes('prose');

function factsOf(url: string, html: string): PageFacts {
	const mended = new Set<string>();
	const tree = fromHtml(html, { onerror: ({ message }) => void mended.add(message) });
	const all = elements(tree, () => true);
	const [article] = byTag(tree, 'article').filter(({ properties }) => properties.dataStory);
	const [canonical] = all.filter(({ properties }) => String(properties.rel) === 'canonical');
	const related = byId(tree, 'related');
	const inTexts = new Set(elements(tree, isText).flatMap((text) => elements(text, () => true)));
	const addressesIn = (parts: Iterable<Element>) =>
		[...parts].flatMap((part) => addressesOf(part, url));
	return {
		url,
		story: article && String(article.properties.dataStory),
		canonical: canonical && String(canonical.properties.href),
		addresses: addressesIn(all.filter((element) => !inTexts.has(element))),
		written: addressesIn(inTexts),
		related: addressesIn(related ? byTag(related, 'a') : []).map(pathOf),
		ids: new Set(all.flatMap(({ properties: { id } }) => (id ? [String(id)] : []))),
		mended: [...mended],
	};
}

/** What the pages of a built site tell, but for those at old addresses, read one after the other. */
export const readFacts = (dir: string): PageFacts[] =>
	filesIn(dir)
		.filter((file) => file.endsWith('.html'))
		.flatMap((file) => {
			const html = readFileSync(join(dir, file), 'utf8');
			return leadsOn(html) ? [] : [factsOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, html)];
		});

/** Links and pictures that lead to nothing, each with its page: those of the pages themselves, or of texts. */
export function brokenLinks(
	dir: string,
	pages: PageFacts[],
	whose: 'addresses' | 'written',
): string[] {
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const isBroken = (address: URL) => {
		const page = byUrl.get(pathOf(address));
		const { pathname, hash } = address;
		if (page) return hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1)));
		return pathname.endsWith('/') || !existsSync(join(dir, decodeURIComponent(pathname)));
	};
	return pages.flatMap((page) =>
		page[whose].filter(isBroken).map(({ pathname, hash }) => `${page.url} -> ${pathname}${hash}`),
	);
}
