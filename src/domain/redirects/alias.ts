import { z } from 'astro/zod';
import { reference } from '../content/fields.ts';
import { isDevice } from '../content/portable-name.ts';

/** Folders and files of the site that no address of old can have. */
const OF_THE_SITE = new Set(['_astro', 'media', 'search-index', '404.html']);
/** Endings that hosts serve as pages; what has another one is a program's, or no page. */
const PAGE = /\.(?:x?html?)$/i;
const OTHER_ENDING = /\.(?:php\d?|aspx?|jsp|cgi|cfm|do|shtml|pdf|jpe?g|png|gif|xml|txt)$/i;
/** Signs that a host or a file system reads as more than a letter. */
const UNSAFE = /[\\<>"|*:\p{Cc}]/u;
/** Longest part of a path that every common file system can hold, in UTF-8 bytes. */
const LONGEST_PART = 200;

const bytesIn = (text: string) => new TextEncoder().encode(text).length;

/** What keeps an old address from leading anywhere, as the end of a sentence; undefined if nothing does. */
function wrongInAlias(given: string): string | undefined {
	if (/^https?:\/\//i.test(given)) {
		return 'names its host; write only what stands behind the url of the site, such as /2011/old.html';
	}
	if (!given.startsWith('/')) return `does not begin at the root of the site; write “/${given}”`;
	if (/[?#]/.test(given)) {
		return `has a “${given.includes('?') ? '?' : '#'}”, and where an address goes on behind it no file can stand; leave that to a rule of your host`;
	}
	const path = decoded(given);
	if (path === undefined) return 'has a % that is no escape; write %25 for it';
	const parts = path.replace(/\/$/, '').slice(1).split('/');
	if (path === '/') return 'is the front page; write another address';
	if (parts.some((part) => part === '' || part === '.' || part === '..')) {
		return 'has a part that is empty or only dots; write it as browsers show it';
	}
	const unsafe = UNSAFE.exec(path)?.[0];
	if (unsafe) return `has ${JSON.stringify(unsafe)} in it, which no address can hold`;
	const top = parts[0] ?? '';
	if (OF_THE_SITE.has(top.toLowerCase()) || /^[._]/.test(top)) {
		return `is /${top} or below it, where the site has files of its own; no page has ever stood there`;
	}
	if (parts.some(isDevice)) return 'has a part that Windows keeps for a device';
	if (parts.some((part) => bytesIn(part) > LONGEST_PART)) {
		return `has a part longer than ${LONGEST_PART} bytes, which no file can have`;
	}
	const ending = OTHER_ENDING.exec(path)?.[0];
	if (ending) {
		return `ends in ${ending}, which hosts do not serve as a page; leave it to a rule of your host`;
	}
	return undefined;
}

function decoded(address: string): string | undefined {
	try {
		return decodeURIComponent(address).normalize('NFC');
	} catch {
		return undefined;
	}
}

/** The one spelling of an old address: without escapes, and with a slash at the end unless it is a file. */
function spelled(given: string): string {
	const path = (decoded(given) ?? given).replace(/\/index\.x?html?$/i, '/');
	return path.endsWith('/') || PAGE.test(path) ? path : `${path}/`;
}

/** An address of this site that led to something before: `/old/`, `/2011/old.html`. */
export const alias = reference.transform((value, context) => {
	const wrong = wrongInAlias(value);
	if (wrong === undefined) return spelled(value);
	context.addIssue({ code: 'custom', message: `“${value}” ${wrong}` });
	return z.NEVER;
});
