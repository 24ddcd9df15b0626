import type { Words } from '../../words/words.ts';
import { basePathOf } from '../base-path.ts';
import { attributeOf, changeAddresses, changeTags } from '../pages/tags.ts';
import { earlyScript } from '../reader/early-script.ts';
import { escapeHtml, textOf } from '../text/html.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { type CopiedSite, fileAddresses, upFrom } from './file-address.ts';
import { withoutLostTools } from './lost-tools.ts';
import { portableEarlyScript } from './portable-script.ts';
import { type CopiedScripts, scriptsOfPage } from './scripts-of-page.ts';
import { SEARCH_PAGE, searchPageOfCopy } from './search-page.ts';

/** What a copy keeps of its pages in files of their own. */
export interface CopiedParts extends CopiedScripts {
	/** Keeps a style that pages share. @returns the path of its file. */
	keepStyle: (css: string) => string;
	/** How a security policy names a script. */
	hashOf: (script: string) => string;
}

/** The edition of the newspaper that a page is of. */
export interface CopiedEdition {
	/** Folder it is in below the site; empty of the main one. */
	folder: string;
	/** Those of its language. */
	words: Pick<Words, 'searchPage'>;
}

/** Elements whose addresses readers follow; those of others are loaded with the page. */
const LEADS = /^<(?:a|area|form|button|input|meta|blockquote|q|del|ins)\b/i;
/** Links by which a browser loads ahead, from a server, and by which it would search. */
const LOST_LINKS = /^(?:preload|modulepreload|prefetch|search)$/;
/** Letters from which a style is a file, for all pages that share it; shorter ones stay in the page. */
const LONG_STYLE = 1000;

const END = /<\/style>$/i;

/**
 * A page of a site as it is read from a file: with addresses that lead to files, without what only a
 * server makes work.
 * @param path of the page below the folder of the site.
 */
export function portablePage(
	html: string,
	path: string,
	site: CopiedSite,
	parts: CopiedParts,
	{ folder, words }: CopiedEdition,
): string {
	const { keepStyle, hashOf } = parts;
	const up = upFrom(path);
	const addressOf = fileAddresses(path, site);
	const relative = (tag: string) =>
		changeAddresses(tag, (address) => {
			const decoded = textOf(address);
			const changed = addressOf(decoded, !LEADS.test(tag));
			return changed === decoded ? address : escapeHtml(changed);
		});
	const pathOf = (address: string) => {
		const found = addressOf(textOf(address), true);
		return found.startsWith(up) ? percentDecoded(found.slice(up.length)) : found;
	};
	const below = folder && `/${folder}`;
	const isSearch = `/${path}` === `${below}/${SEARCH_PAGE}`;
	const scripts = scriptsOfPage({ path, isSearch, relative, pathOf, up }, parts);
	const style = (tag: string, rest: string): string => {
		const css = rest.replace(END, '');
		if (css.length < LONG_STYLE && !css.includes('url(')) return tag + rest;
		return `<link rel="stylesheet" href="${up}${keepStyle(css)}">`;
	};

	const useful = withoutLostTools(
		isSearch ? searchPageOfCopy(html, words) : html,
		basePathOf(site.url) + below,
	);
	return changeTags(useful, (tag, rest) => {
		if (/^<script\b/i.test(tag)) return scripts.change(tag, rest);
		if (/^<style\b/i.test(tag)) return style(tag, rest);
		if (/^<link\b/i.test(tag) && LOST_LINKS.test(attributeOf(tag, 'rel') ?? '')) return '';
		const module = attributeOf(tag, 'data-module');
		if (module && attributeOf(tag, 'data-tool')) scripts.isUsedByTool(module);
		return relative(tag.replace(/\sdata-module="[^"]*"/, ''));
	}).replace(hashOf(earlyScript), hashOf(portableEarlyScript));
}
