import { z } from 'astro/zod';
import { reference } from '../content/fields.ts';
import { isDevice } from '../content/portable-name.ts';
import { decodedPath, needsRule, spelledAddress } from './old-address.ts';

/** Folders and files of the site that no address of old can have. */
const OF_THE_SITE = new Set(['_astro', 'media', 'search-index', '404.html']);
/** Signs that a host or a file system reads as more than a letter. */
const UNSAFE = /[\\<>"|*:{}\p{Cc}]/u;
/** Longest part of a path that every common file system can hold, in UTF-8 bytes. */
const LONGEST_PART = 200;
/** What an address asks for by name, as all hosts that have rules can tell it. */
const QUERY = /^\w+=[^\s"\\{}$;=&]+(?:&\w+=[^\s"\\{}$;=&]+)*$/;

const bytesIn = (text: string) => new TextEncoder().encode(text).length;

/** What keeps a path from being that of an old address, as the end of a sentence. */
function wrongInPath(given: string): string | undefined {
	const path = decodedPath(given);
	if (path === undefined) return 'has a % that is no escape; write %25 for it';
	const parts = path.replace(/\/$/, '').slice(1).split('/');
	if (parts.some((part) => part === '' || part === '.' || part === '..')) {
		return 'has a part that is empty or only dots; write it as browsers show it';
	}
	const unsafe = UNSAFE.exec(path)?.[0];
	if (unsafe) return `has ${JSON.stringify(unsafe)} in it, which no address can hold`;
	const top = parts[0] ?? '';
	if (OF_THE_SITE.has(top.toLowerCase()) || /^[._]/.test(top)) {
		return `is /${top} or below it, where the site has files of its own; no page has ever stood there`;
	}
	if (parts.some(isDevice) && !needsRule(given)) {
		return 'has a part that Windows keeps for a device';
	}
	if (parts.some((part) => bytesIn(part) > LONGEST_PART)) {
		return `has a part longer than ${LONGEST_PART} bytes, which no file can have`;
	}
	return undefined;
}

/** What keeps an old address from leading anywhere, as the end of a sentence; undefined if nothing does. */
function wrongInAlias(given: string): string | undefined {
	if (/^https?:\/\//i.test(given)) {
		return 'names its host; write only what stands behind the url of the site, such as /2011/old.html';
	}
	if (!given.startsWith('/')) return `does not begin at the root of the site; write “/${given}”`;
	if (given.includes('#')) {
		return 'has a “#”, and what stands behind it no host is ever told; write what stands before it';
	}
	const [path = '', query] = given.split('?');
	if (query === undefined) {
		return path === '/' ? 'is the front page; write another address' : wrongInPath(path);
	}
	if (!QUERY.test(given.slice(path.length + 1))) {
		return 'does not name behind its “?” what it asks for; write it as it was, such as /?p=1234';
	}
	return path === '/' ? undefined : wrongInPath(path);
}

/**
 * An address of this site that led to something before: `/old/`, `/2011/old.html`, and, for hosts that
 * have rules, `/?p=1234` and `/story.php`.
 */
export const alias = reference.transform((value, context) => {
	const wrong = wrongInAlias(value);
	if (wrong === undefined) return spelledAddress(value);
	context.addIssue({ code: 'custom', message: `“${value}” ${wrong}` });
	return z.NEVER;
});
