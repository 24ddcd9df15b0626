import type { SiteHeader } from '../site-headers.ts';

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

/**
 * The file `.htaccess`, as Apache and hosts that go by its rules read it in the root of a site.
 * @param base path that the site stands below.
 */
export const apacheConfiguration = (headers: readonly SiteHeader[], base: string): string =>
	[
		`ErrorDocument 404 ${base}/404.html`,
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
