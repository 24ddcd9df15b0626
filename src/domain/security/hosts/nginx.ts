import type { SiteHeader } from '../site-headers.ts';

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

/**
 * What stands in the `server` block of nginx.
 * @param base path that the site stands below.
 */
export const nginxConfiguration = (headers: readonly SiteHeader[], base: string): string =>
	[
		'# Within server { … }: include this file. A location that has an add_header of its own sends',
		'# none of these, so let none have one.',
		`error_page 404 ${base}/404.html;`,
		...['gzip on;', 'gzip_vary on;', 'gzip_min_length 1000;'],
		'gzip_types text/css text/javascript application/javascript application/json text/plain',
		'\ttext/xml application/xml application/rss+xml image/svg+xml;',
		...headers.flatMap(settingOf),
		...headers.map(headerOf),
		'',
	].join('\n');
