import { needsRule } from '../redirects/old-address.ts';
import type { SiteHeader } from '../security/site-headers.ts';
import {
	type HostSettings,
	type RedirectsOfPath,
	redirectsByPath,
	targetFor,
} from './host-settings.ts';

/**
 * Places for pages that can lead on by themselves. nginx sorts places as it starts, in a time that grows with
 * the square of their number: 2,000 take 0.05 s, 100,000 more than three minutes.
 */
const MOST_PLACES = 2000;

const variableOf = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** Sets a variable to the value for a file, since headers of a place in nginx hide those around it. */
function settingOf({ name, value, except }: SiteHeader): string[] {
	if (!except) return [];
	const variable = variableOf(name);
	return [
		`set ${variable} "${value}";`,
		`if ($uri ~ "${except.files.pattern}") {`,
		`\tset ${variable} "${except.value}";`,
		'}',
	];
}

const headerOf = ({ name, value, except }: SiteHeader) =>
	`add_header ${name} ${except ? variableOf(name) : `"${value}"`} always;`;

/** What is asked for by name, as one text: nginx compares no more than one with another. */
const askedFor = (names: string[]) => names.map((name) => `$arg_${name}`).join('&');

/** The place of one address of old, from which all or some of what is asked for leads on. */
function placeOf({ path, asking, plain }: RedirectsOfPath, base: string): string[] {
	const byNames = Map.groupBy(asking, ({ query }) => query.map(([name]) => name).join());
	const rules = [...byNames.values()].flatMap((same) => [
		`\tset $site_asked "${askedFor(same[0]?.query.map(([name]) => name) ?? [])}";`,
		...same.map(({ query, redirect }) => {
			const values = query.map(([, value]) => value).join('&');
			return `\tif ($site_asked = "${values}") { return 301 "${targetFor(redirect, base)}"; }`;
		}),
	]);
	const last = plain ? [`\treturn 301 "${targetFor(plain, base)}";`] : [];
	return [`location = "${base}${path}" {`, ...rules, ...last, '}'];
}

/** The redirects that have places: first those that no page can do, then as many others as may be. */
function placed(redirects: HostSettings['redirects']): RedirectsOfPath[] {
	const byPath = redirectsByPath(redirects);
	const isNeeded = ({ path, asking }: RedirectsOfPath) => asking.length > 0 || needsRule(path);
	const others = byPath.filter((each) => !isNeeded(each));
	return [...byPath.filter(isNeeded), ...others.slice(0, MOST_PLACES)];
}

/** What stands in the `server` block of nginx. */
export const nginxConfiguration = ({ headers, base, redirects, gone }: HostSettings): string =>
	[
		'# Within server { … }: include this file. A location that has an add_header of its own sends',
		'# none of these, so let none have one.',
		`error_page 404 ${base}/404.html;`,
		...['gzip on;', 'gzip_vary on;', 'gzip_min_length 1000;'],
		'gzip_types text/css text/javascript application/javascript application/json text/plain',
		'\ttext/xml application/xml application/rss+xml image/svg+xml;',
		...headers.flatMap(settingOf),
		...headers.map(headerOf),
		...placed(redirects).flatMap((each) => placeOf(each, base)),
		...gone.flatMap(({ from }) => [
			`location = "${base}${from}" {`,
			`\terror_page 410 "${base}${from}index.html";`,
			'\treturn 410;',
			'}',
		]),
		'',
	].join('\n');
