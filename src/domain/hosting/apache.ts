import { needsRule } from '../redirects/old-address.ts';
import type { Redirect } from '../redirects/redirect.ts';
import type { SiteHeader } from '../security/site-headers.ts';
import { type HostSettings, redirectsByPath, targetFor } from './host-settings.ts';

/**
 * Rules for pages that can lead on by themselves. Apache reads the file anew for each answer, and so
 * many take no time that a reader would notice.
 */
const MOST_RULES = 1000;

/** The page for what is not there is no exception, whatever was asked for. */
const conditionOf = (pattern: string) =>
	`%{REQUEST_URI} =~ m#${pattern}# && %{REQUEST_STATUS} -lt 400`;

function linesOf({ name, value, except }: SiteHeader): string[] {
	const usual = `Header always set ${name} "${value}"`;
	if (!except) return [usual];
	const condition = conditionOf(except.files.pattern);
	return [
		`${usual} "expr=!(${condition})"`,
		`Header always set ${name} "${except.value}" "expr=${condition}"`,
	];
}

/** A text in a regular expression between quotes. */
const inPattern = (text: string) => text.replace(/[.*+?^$()[\]\-#]/g, '\\$&');

/** The pattern of a path as Apache compares it in the root of a site: without its first slash. */
const patternOf = (path: string) => `"^${inPattern(path.slice(1))}$"`;

/** An address in what a rule puts in the place of another, where a % begins what a condition has found. */
const inSubstitution = (address: string) => address.replaceAll('%', '\\%');

const leadingOn = (path: string, redirect: Redirect, base: string) =>
	`RewriteRule ${patternOf(path)} "${inSubstitution(targetFor(redirect, base))}" [R=301,L,NE,QSD]`;

/** Rules for old addresses: first what only a rule can do. */
function rulesOf({ redirects, gone, base }: HostSettings): string[] {
	const byPath = redirectsByPath(redirects);
	const asking = byPath.flatMap(({ path, asking }) =>
		asking.flatMap(({ query, redirect }) => [
			...query.map(
				([name, value]) => `RewriteCond %{QUERY_STRING} "(^|&)${name}=${inPattern(value)}(&|$)"`,
			),
			leadingOn(path, redirect, base),
		]),
	);
	const plain = byPath.flatMap(({ path, plain }) => (plain ? [{ path, redirect: plain }] : []));
	const [needed, others] = [true, false].map((isNeeded) =>
		plain.filter(({ path }) => needsRule(path) === isNeeded),
	) as [typeof plain, typeof plain];
	return [
		...asking,
		...needed.map(({ path, redirect }) => leadingOn(path, redirect, base)),
		...gone.map(({ from }) => `RewriteRule ${patternOf(from)} - [G]`),
		...others.slice(0, MOST_RULES).map(({ path, redirect }) => leadingOn(path, redirect, base)),
	];
}

/** The file `.htaccess`, as Apache and hosts that go by its rules read it in the root of a site. */
export function apacheConfiguration(settings: HostSettings): string {
	const { headers, base, gone } = settings;
	const rules = rulesOf(settings);
	return [
		`ErrorDocument 404 ${base}/404.html`,
		// The page that says why is the one at that address.
		...(gone.length > 0 ? ['ErrorDocument 410 /%{escape:%{REQUEST_URI}}index.html'] : []),
		...(rules.length > 0
			? [
					'<IfModule mod_rewrite.c>',
					'\tRewriteEngine On',
					...rules.map((line) => `\t${line}`),
					'</IfModule>',
				]
			: []),
		'<IfModule mod_headers.c>',
		...headers.flatMap(linesOf).map((line) => `\t${line}`),
		'</IfModule>',
		'<IfModule mod_deflate.c>',
		'\t<IfModule mod_filter.c>',
		'\t\tAddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript',
		'\t\tAddOutputFilterByType DEFLATE application/json text/plain text/xml application/xml',
		'\t\tAddOutputFilterByType DEFLATE application/rss+xml image/svg+xml',
		'\t</IfModule>',
		'</IfModule>',
		'',
	].join('\n');
}
