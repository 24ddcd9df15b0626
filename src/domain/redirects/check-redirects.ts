import { collisionKey } from '../content/address.ts';
import type { Problem } from '../content/problem.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { needsRule } from './old-address.ts';
import { fileOfRedirect, type Gone, type Redirect } from './redirect.ts';

type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** A redirect, and where it is written. */
export interface PlacedRedirect extends Redirect, Place {}

/** An address whose page was withdrawn, and where that is written. */
export interface PlacedGone extends Gone, Place {}

/** All that is written about addresses of old. */
export interface OldAddresses {
	redirects: readonly PlacedRedirect[];
	gone: readonly PlacedGone[];
}

/** What is asked of the addresses that a site has, and of its hosts. */
export interface AddressesThere {
	/** Whether the site has a page or file at an address, as pages spell it. */
	isThere: (address: string) => boolean;
	/** The address of a story or page that differs from one in letter case or form alone. */
	twinOf: (address: string) => string | undefined;
	/** Whether a page, or else a rule of a host, leads on from an address. */
	leadsOn: (address: string) => boolean;
}

/** Under this key, two old addresses lead from the same place. */
const keyOf = (address: string) => collisionKey(address.endsWith('/') ? address : `${address}/`);

/** Tells whether an address is one of those that lead on, or say why they do not. */
export function oldAddressFinder(
	old: readonly Pick<Redirect, 'from'>[],
): (address: string) => boolean {
	const keys = new Set(old.map(({ from }) => keyOf(from)));
	return (address) => keys.has(keyOf(percentDecoded(address)));
}

/** What is said of an address at which no page can stand, where no host is known to have rules for it. */
const NO_RULE =
	'is no address of a page, and only a rule of a host leads on from there; name a host that has such rules in “hosts” of site.yaml (apache, caddy, netlify, nginx; cloudflare where it has no “?”), or take it out';

/** The folders that a file stands in, the outermost first: of `a/b/index.html`, `a` and `a/b`. */
function foldersAround(file: string): string[] {
	const parts = file.split('/').slice(0, -1);
	return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What is wrong with where a redirect leads to, as the end of a sentence. */
function wrongInTarget(
	redirect: Redirect,
	all: ReadonlyMap<string, PlacedRedirect | PlacedGone>,
	isThere: (address: string) => boolean,
): string | undefined {
	const { to } = redirect;
	const [path = ''] = to.split(/[?#]/);
	if (!to.startsWith('/') || isThere(path)) return undefined;
	const next = all.get(keyOf(percentDecoded(path)));
	if (!next) return `leads to ${to}, where there is nothing; mend the address`;
	if (next === redirect) return 'leads to itself; say where else';
	if ('reason' in next) return undefined;
	return `leads to ${to}, which leads on to ${next.to}; write where it is to end`;
}

const said = (other: PlacedRedirect | PlacedGone) =>
	'to' in other ? `leads to ${other.to} already` : 'is said to be withdrawn';

/**
 * What is wrong with the old addresses of a site: those that are pages, are written twice, cannot stand
 * beside a file, are led on from by no host, or lead nowhere, in a loop or to another old address.
 */
export function wrongOldAddresses(
	{ redirects, gone }: OldAddresses,
	{ isThere, twinOf, leadsOn }: AddressesThere,
): Problem[] {
	const all = new Map<string, PlacedRedirect | PlacedGone>();
	const problems: Problem[] = [];
	const report = ({ file, line, field, from }: PlacedRedirect | PlacedGone, message: string) =>
		problems.push({ file, line, field, message: `“${from}” ${message}` });
	for (const old of [...redirects, ...gone]) {
		const key = keyOf(old.from);
		const other = all.get(key);
		const twin = twinOf(old.from);
		if (other) {
			report(old, `${said(other)}, by ${other.file}; keep one of the two`);
		} else if (isThere(encodeURI(old.from))) {
			report(old, 'is the address of a page there is; take it out');
		} else if (twin) {
			report(
				old,
				`is ${twin} but for letter case, and the same file on Windows and macOS; take it out`,
			);
		} else all.set(key, old);
	}
	const files = new Set(
		[...all.values()]
			.filter(({ from }) => !needsRule(from))
			.map((each) => collisionKey(fileOfRedirect(each))),
	);
	/** Whether a file of the site has the place of a folder. */
	const isFile = (folder: string) =>
		files.has(collisionKey(folder)) ||
		(/\.[^/]+$/.test(folder) && isThere(encodeURI(`/${folder}`)));
	for (const old of all.values()) {
		if (needsRule(old.from)) {
			if (!leadsOn(old.from)) report(old, NO_RULE);
		} else {
			const taken = foldersAround(fileOfRedirect(old)).find(isFile);
			if (taken) report(old, `is below /${taken}, which is a file; take one of the two out`);
		}
		const wrong = 'to' in old && wrongInTarget(old, all, isThere);
		if (wrong) report(old, wrong);
	}
	return problems;
}
