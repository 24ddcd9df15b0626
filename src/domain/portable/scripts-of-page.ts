import { attributeOf } from '../pages/tags.ts';
import { earlyScript } from '../reader/early-script.ts';
import { loadOutsideScripts } from '../security/outside-scripts.ts';
import {
	keepRoomForAnswer,
	loadSearchFiles,
	noPrefetchWhenSaving,
} from '../security/page-scripts.ts';
import { escapeHtml } from '../text/html.ts';
import { portableEarlyScript, standsAlone } from './portable-script.ts';

/** What a copy does with the scripts of its pages. */
export interface CopiedScripts {
	/** Keeps a module as a script, by its path. @returns whether it can be one. */
	keepScript: (path: string) => boolean;
	/** Told of a script that no browser can run from a file. @param where it is. */
	loseScript: (where: string) => unknown;
}

/** A page whose scripts are changed. */
export interface ScriptedPage {
	path: string;
	/** Whether it is the search page, whose script has nothing to search. */
	isSearch: boolean;
	/** A tag with relative addresses. */
	relative: (tag: string) => string;
	/** The path of a file from its address as it stands in the page. */
	pathOf: (address: string) => string;
	/** Leads from the page up to the folder of the copy. */
	up: string;
}

/** Data of the search, by the beginning of their ids. */
const OF_SEARCH = 'search-';
/** Scripts that are written out and serve what only a server makes work. */
const LOST = new Set([
	...[noPrefetchWhenSaving, keepRoomForAnswer, loadSearchFiles],
	// Whoever reads from a stick asks nobody for anything.
	loadOutsideScripts,
]);
const END = /<\/script>$/i;

/**
 * Changes the scripts of a page into such as run from a file.
 * @returns what does so with one script, from its tag and the rest of it.
 */
export function scriptsOfPage(
	{ path, isSearch, relative, pathOf, up }: ScriptedPage,
	{ keepScript, loseScript }: CopiedScripts,
): { change: (tag: string, rest: string) => string; isUsedByTool: (address: string) => void } {
	/** Modules that tools of the page load when they are used. */
	const ofTools: string[] = [];

	function asTag(address: string): string {
		const file = pathOf(address);
		if (keepScript(file)) {
			const src = up + file.split('/').map(encodeURIComponent).join('/');
			return `<script defer src="${escapeHtml(src)}"></script>`;
		}
		if (!isSearch) loseScript(file);
		return '';
	}

	function change(tag: string, rest: string): string {
		const code = rest.replace(END, '');
		const type = attributeOf(tag, 'type');
		if (type === 'speculationrules' || LOST.has(code)) return '';
		if (attributeOf(tag, 'id')?.startsWith(OF_SEARCH)) return '';
		if (code === earlyScript) {
			asTag(attributeOf(tag, 'data-dialog') ?? '');
			return relative(tag) + rest.replace(code, () => portableEarlyScript);
		}
		if (type !== 'module') return relative(tag) + rest;
		const src = attributeOf(tag, 'src');
		if (src !== undefined) return [...ofTools, src].map(asTag).join('');
		if (standsAlone(code)) return tag + rest;
		loseScript(`one that is written out in ${path}`);
		return '';
	}
	return { change, isUsedByTool: (address) => ofTools.push(address) };
}
