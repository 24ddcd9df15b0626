import type { SiteHeader } from '../site-headers.ts';

const NAME = 'broadsheet';
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

/**
 * A snippet for the Caddyfile, which the block of the site imports.
 * @param base path that the site stands below.
 */
export const caddyConfiguration = (headers: readonly SiteHeader[], base: string): string =>
	[
		`# Before all sites; in the block of the site: import ${NAME}`,
		`(${NAME}) {`,
		'\tencode zstd gzip',
		...headers.flatMap(linesOf),
		'\thandle_errors {',
		`\t\trewrite * ${base}/404.html`,
		...headers.filter(({ except }) => except).map(({ name, value }) => `\t${line(name, value)}`),
		'\t\tfile_server',
		'\t}',
		'}',
		'',
	].join('\n');
