import { collisionKey } from '../content/address.ts';
import type { Problem } from '../content/problem.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { fileOfRedirect, type Redirect } from './redirect.ts';

/** A redirect, and where it is written. */
export interface PlacedRedirect extends Redirect, Pick<Problem, 'file' | 'line' | 'field'> {}

/** Under this key, two old addresses lead from the same place. */
const keyOf = (address: string) => collisionKey(address.endsWith('/') ? address : `${address}/`);

/** Tells whether an address is one of those that lead on. */
export function oldAddresses(redirects: readonly Redirect[]): (address: string) => boolean {
	const keys = new Set(redirects.map(({ from }) => keyOf(from)));
	return (address) => keys.has(keyOf(percentDecoded(address)));
}

/** The folders that a file stands in, the outermost first: of `a/b/index.html`, `a` and `a/b`. */
function foldersAround(file: string): string[] {
	const parts = file.split('/').slice(0, -1);
	return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What is wrong with where a redirect leads to, as the end of a sentence. */
function wrongInTarget(
	redirect: Redirect,
	all: ReadonlyMap<string, Redirect>,
	isThere: (address: string) => boolean,
): string | undefined {
	const { to } = redirect;
	const [path = ''] = to.split(/[?#]/);
	if (!to.startsWith('/') || isThere(path)) return undefined;
	const next = all.get(keyOf(percentDecoded(path)));
	if (!next) return `leads to ${to}, where there is nothing; mend the address`;
	if (next === redirect) return 'leads to itself; say where else';
	return `leads to ${to}, which leads on to ${next.to}; write where it is to end`;
}

/**
 * What is wrong with the redirects of a site: old addresses that are pages, lead to two places, cannot
 * stand beside a file, or lead nowhere, in a loop or to another old address.
 * @param isThere whether the site has a page or file at an address, as pages spell it.
 */
export function wrongRedirects(
	redirects: readonly PlacedRedirect[],
	isThere: (address: string) => boolean,
): Problem[] {
	const all = new Map<string, PlacedRedirect>();
	const problems: Problem[] = [];
	const report = ({ file, line, field, from }: PlacedRedirect, message: string) =>
		problems.push({ file, line, field, message: `“${from}” ${message}` });
	for (const redirect of redirects) {
		const key = keyOf(redirect.from);
		const other = all.get(key);
		if (other) {
			report(redirect, `leads to ${other.to} already, by ${other.file}; keep one of the two`);
		} else if (isThere(encodeURI(redirect.from))) {
			report(redirect, 'is the address of a page there is; take it out');
		} else all.set(key, redirect);
	}
	const files = new Set([...all.values()].map((each) => collisionKey(fileOfRedirect(each))));
	/** Whether a file of the site has the place of a folder. */
	const isFile = (folder: string) =>
		files.has(collisionKey(folder)) ||
		(/\.[^/]+$/.test(folder) && isThere(encodeURI(`/${folder}`)));
	for (const redirect of all.values()) {
		const taken = foldersAround(fileOfRedirect(redirect)).find(isFile);
		if (taken) report(redirect, `is below /${taken}, which is a file; take one of the two out`);
		const wrong = wrongInTarget(redirect, all, isThere);
		if (wrong) report(redirect, wrong);
	}
	return problems;
}
