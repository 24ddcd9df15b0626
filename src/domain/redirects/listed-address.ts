import { z } from 'astro/zod';
import { text } from '../content/fields.ts';
import { alias } from './alias.ts';
import type { Gone, Redirect } from './redirect.ts';

/** Whether something is an address of this site, or of another. */
const isTarget = (to: unknown): to is string =>
	typeof to === 'string' &&
	(/^\/(?![\\/])/.test(to) || (/^https?:\/\//i.test(to) && URL.canParse(to)));

/** What stands in place of the new address of a page that was withdrawn. */
const withdrawn = z.strictObject({ gone: text });

const inWords = (value: unknown) =>
	typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What is said of what an old address leads to, if that is neither an address nor why there is none. */
function wrongIn(to: unknown): string {
	if (typeof to === 'string' && /^(?:gone|withdrawn|410)$/i.test(to)) {
		return 'is gone, and readers would not be told why; write {gone: It was withdrawn because …}';
	}
	const said = to === null || to === undefined ? 'nothing' : `“${inWords(to)}”`;
	return `leads to ${said}, which is no address; write one that begins at the root of the site, such as /new/, or with https://, or, of a page that was withdrawn, {gone: why}`;
}

/** What is said of a withdrawn page whose address is none of a folder, where such a page stands. */
function wrongPlace(from: string): string | undefined {
	if (from.endsWith('/')) return undefined;
	const folder = `${from.replace(/\?.*|\.\w+$/, '').replace(/\/$/, '')}/`;
	const example = folder === '/' ? '/withdrawn/' : folder;
	return `cannot say itself that it is gone; write ${example}: {gone: why}, and let this one lead there`;
}

/**
 * Reads an old address with what is written behind it: the new one, or `{gone: why}`.
 * @returns what is wrong with the two, if anything is.
 */
export function listedAddress(old: string, to: unknown): Redirect | Gone | { wrong: string } {
	const { data: from, error } = alias.safeParse(old);
	if (from === undefined) return { wrong: error?.issues[0]?.message ?? '' };
	if (isTarget(to)) return { from, to, title: to };
	const { data } = withdrawn.safeParse(to);
	const wrong = data ? wrongPlace(from) : wrongIn(to);
	return wrong || !data ? { wrong: `“${old}” ${wrong}` } : { from, reason: data.gone };
}
