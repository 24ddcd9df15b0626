import type { SiteHeader } from '../security/site-headers.ts';
import type { HostSettings } from './host-settings.ts';

/** Files whose names change with what is in them, by the header that says so, as the AWS command line spells it. */
const neverChanging = ({ except }: SiteHeader) =>
	(except?.files.globs ?? []).map((glob) => `'${glob.slice(1).replace(/:\w+/g, '*')}'`);

const withOption = (option: string, values: string[]) =>
	values.map((value) => `${option} ${value}`).join(' ');

/**
 * A script that copies the site into a bucket of S3 that serves a website: what never changes first, so that no page
 * is there before what it needs, and what is gone last. It is for the AWS command line (`aws s3 sync`).
 */
export function s3Script({ headers, base }: HostSettings): string {
	const caching = headers.find(({ name }) => name === 'Cache-Control');
	const forEver = caching ? neverChanging(caching) : [];
	const own = "--exclude '.hosts/*' --exclude '.broadsheet.json'";
	return `#!/bin/sh
# Copies this site into a bucket of S3 that serves a website: sh .hosts/s3.sh BUCKET
# Set 404.html as its error document. Security headers are sent by CloudFront before it: its
# “response headers policy” is made from .hosts/cloudfront-headers.json, and it compresses.
set -eu
site=$(cd "$(dirname "$0")/.." && pwd)
to="s3://\${1:?Say which bucket: sh .hosts/s3.sh BUCKET}${base}"
aws s3 sync "$site" "$to" --exclude '*' ${withOption('--include', forEver)} \\
	--cache-control '${caching?.except?.value ?? ''}'
aws s3 sync "$site" "$to" ${withOption('--exclude', forEver)} ${own} \\
	--cache-control '${caching?.value ?? ''}'
aws s3 sync "$site" "$to" ${own} --delete
`;
}

/** Headers for which CloudFront has fields of its own, and what it calls them. */
const FIELDS: Record<string, (value: string) => object> = {
	'Content-Security-Policy': (value) => ({
		ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
	}),
	'Strict-Transport-Security': (value) => ({
		StrictTransportSecurity: {
			Override: true,
			AccessControlMaxAgeSec: Number(/\d+/.exec(value)?.[0]),
		},
	}),
	'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
	'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
};

/**
 * The response headers policy of CloudFront, as `aws cloudfront create-response-headers-policy
 * --response-headers-policy-config file://…` takes it
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudfront/create-response-headers-policy.html). How long files
 * are kept the bucket says, and who may show pictures cannot be told from who may show pages.
 */
export function cloudFrontPolicy({ headers, siteUrl }: HostSettings): string {
	const own = headers.filter(({ name }) => name in FIELDS);
	const bucket = ['Cache-Control', 'Cross-Origin-Resource-Policy'];
	const others = headers.filter(({ name }) => !(name in FIELDS) && !bucket.includes(name));
	return `${JSON.stringify(
		{
			Name: new URL(siteUrl).hostname.replace(/\W/g, '-'),
			SecurityHeadersConfig: Object.assign(
				{},
				...own.map(({ name, value }) => FIELDS[name]?.(value)),
			),
			CustomHeadersConfig: {
				Quantity: others.length,
				Items: others.map(({ name, value }) => ({ Header: name, Value: value, Override: true })),
			},
		},
		null,
		'\t',
	)}\n`;
}
