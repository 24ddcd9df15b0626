import type { SiteHeader } from '../security/site-headers.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { type HostSettings, redirectsByPath, targetFor } from './host-settings.ts';

const matcherOf = (name: string) => `@${name.toLowerCase()}`;

const line = (name: string, value: string, matcher = '') =>
	`\t${['header', matcher, name].filter(Boolean).join(' ')} "${value}"`;

/** Of one header, for files with the usual value and for the exceptions, which shut each other out. */
function linesOf({ name, value, except }: SiteHeader): string[] {
	if (!except) return [line(name, value)];
	const { pattern } = except.files;
	const matcher = matcherOf(name);
	return [
		`\t${matcher} path_regexp ${pattern}`,
		`\t${matcher}-else not path_regexp ${pattern}`,
		line(name, except.value, matcher),
		line(name, value, `${matcher}-else`),
	];
}

/** Sets a variable of a request by what is asked for; empty where that is none of the values. */
function mapOf(asked: string, name: string, values: [asked: string, value: string][]): string[] {
	if (values.length === 0) return [];
	return [
		`\tmap "${asked}" {${name}} {`,
		...values.map(([key, value]) => `\t\t"${key}" "${value}"`),
		'\t\tdefault ""',
		'\t}',
		`\t@${name} expression \`{${name}} != ""\``,
	];
}

/** What is asked for by name as one text, for Caddy has no rule for several names. */
const asText = (path: string, pairs: [name: string, value: string][]) =>
	`${path}?${pairs.map((pair) => pair.join('=')).join('&')}`;

const namesOf = ({ query }: { query: [string, string][] }) => query.map(([name]) => name);

function redirectLines({ redirects, gone, base }: HostSettings): string[] {
	const byPath = redirectsByPath(redirects);
	const asking = byPath.flatMap(({ path, asking }) => asking.map((each) => ({ path, ...each })));
	const byNames = [...Map.groupBy(asking, (each) => namesOf(each).join()).values()];
	const plain = byPath.flatMap(({ path, plain: redirect }): [string, string][] =>
		redirect ? [[base + path, targetFor(redirect, base)]] : [],
	);
	const leadingOn = (name: string, lines: string[]) =>
		lines.length > 0 ? [...lines, `\tredir @${name} {${name}} 301`] : [];
	return [
		...byNames.flatMap((same, at) => {
			const name = `site_asked_${at + 1}`;
			const names = same[0] ? namesOf(same[0]) : [];
			const asked = asText(
				'{path}',
				names.map((each) => [each, `{query.${each}}`]),
			);
			const values = same.map(({ path, query, redirect }): [string, string] => [
				// Caddy compares what the signs stand for.
				asText(
					base + path,
					query.map(([each, value]) => [each, percentDecoded(value)]),
				),
				targetFor(redirect, base),
			]);
			return leadingOn(name, mapOf(asked, name, values));
		}),
		...leadingOn('site_old', mapOf('{path}', 'site_old', plain)),
		...mapOf(
			'{path}',
			'site_gone',
			gone.map(({ from }) => [base + from, `${base}${from}index.html`]),
		),
		...(gone.length > 0 ? ['\terror @site_gone 410'] : []),
	];
}

/** What stands in the block of the site in a Caddyfile. */
export function caddyConfiguration(settings: HostSettings): string {
	const { headers, base, gone } = settings;
	const usual = headers
		.filter(({ except }) => except)
		.map(({ name, value }) => `\t${line(name, value)}`);
	return [
		'# Within the block of the site: import this file.',
		'encode zstd gzip',
		...[...headers.flatMap(linesOf), ...redirectLines(settings)].map((each) => each.slice(1)),
		'handle_errors {',
		...(gone.length > 0
			? [
					// The page that says why is the one at that address.
					'\t@gone expression `{err.status_code} == 410`',
					'\trewrite @gone {site_gone}',
					'\t@not-gone expression `{err.status_code} != 410`',
					`\trewrite @not-gone ${base}/404.html`,
				]
			: [`\trewrite * ${base}/404.html`]),
		...usual,
		'\tfile_server',
		'}',
		'',
	].join('\n');
}
