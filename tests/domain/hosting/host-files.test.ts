import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesForHosts } from '../../../src/domain/hosting/host-files.ts';
import { HOSTS, type Host, leadsOnFrom } from '../../../src/domain/hosting/hosts.ts';
import { siteHeaders } from '../../../src/domain/security/site-headers.ts';
import { aFolder, writeFiles } from '../../helpers/content-folder.ts';

const SETTINGS = {
	siteUrl: 'https://paper.example',
	base: '',
	headers: siteHeaders("default-src 'none'", true, ''),
	redirects: [{ from: '/old/', to: '/new/', title: 'New' }],
	gone: [],
};

const pathsFor = (hosts: readonly Host[], settings = SETTINGS) =>
	filesForHosts(settings, hosts).map(([path]) => path);

test.each<[Host, string[]]>([
	['github-pages', ['.nojekyll', 'CNAME']],
	['cloudflare', ['_redirects']],
	['netlify', ['_redirects']],
	['apache', ['.htaccess']],
	['nginx', ['.hosts/nginx.conf']],
	['caddy', ['.hosts/Caddyfile']],
	['s3', ['.hosts/s3.sh', '.hosts/cloudfront-headers.json']],
])('%s has its own files, beside the headers by which npm start goes', (host, files) => {
	expect(pathsFor([host])).toEqual(['_headers', ...files]);
});

test('a site whose hosts are not named has what changes nothing on others', () => {
	expect(pathsFor([])).toEqual(['_headers', '_redirects', '.htaccess', '.nojekyll']);
	expect(pathsFor([], { ...SETTINGS, redirects: [] })).not.toContain('_redirects');
});

test('GitHub Pages is told a name of its own, and none of its own names', () => {
	expect(filesForHosts(SETTINGS, ['github-pages']).at(-1)).toEqual(['CNAME', 'paper.example\n']);
	const theirs = { ...SETTINGS, siteUrl: 'https://someone.github.io/paper' };
	expect(pathsFor(['github-pages'], theirs)).not.toContain('CNAME');
});

test('an address of no page is led on from where a host has rules for it', () => {
	const leading = (address: string) => HOSTS.filter((host) => leadsOnFrom(address, [host]));
	expect(leading('/old/')).toEqual(HOSTS);
	expect(leading('/story.php')).toEqual(['cloudflare', 'netlify', 'apache', 'nginx', 'caddy']);
	expect(leading('/?p=12')).toEqual(['netlify', 'apache', 'nginx', 'caddy']);
	expect(leadsOnFrom('/?p=12', ['netlify', 'cloudflare'])).toBe(false);
	expect(leadsOnFrom('/?p=12', [])).toBe(false);
});

test('the script for S3 copies what never changes first, and takes away what is gone last', () => {
	const folder = aFolder();
	const [, script = ''] =
		filesForHosts(SETTINGS, ['s3']).find(([path]) => path.endsWith('.sh')) ?? [];
	writeFiles(folder, {
		'site/.hosts/s3.sh': script,
		'bin/aws': `#!/bin/sh\nprintf '%s|' "$@" >> "${folder}/asked"\necho >> "${folder}/asked"\n`,
	});
	chmodSync(join(folder, 'bin/aws'), 0o755);
	const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
	execFileSync('sh', [join(folder, 'site/.hosts/s3.sh'), 'bucket'], { env });
	const lines = readFileSync(join(folder, 'asked'), 'utf8').trimEnd().split('\n');
	const from = `s3|sync|${folder}/site|s3://bucket|`;
	expect(lines).toEqual([
		`${from}--exclude|*|--include|_astro/*|--include|search-index/*/*|--cache-control|public, max-age=31536000, immutable|`,
		`${from}--exclude|_astro/*|--exclude|search-index/*/*|--exclude|.hosts/*|--exclude|.broadsheet.json|--cache-control|no-cache|`,
		`${from}--exclude|.hosts/*|--exclude|.broadsheet.json|--delete|`,
	]);
});

test('CloudFront has the headers that are the same for all files', () => {
	const [, text = ''] = filesForHosts(SETTINGS, ['s3']).at(-1) ?? [];
	expect(JSON.parse(text)).toEqual({
		Name: 'paper-example',
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: "default-src 'none'" },
			StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 63072000 },
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
		},
		CustomHeadersConfig: {
			Quantity: 2,
			Items: [
				expect.objectContaining({ Header: 'Permissions-Policy' }),
				{ Header: 'Cross-Origin-Opener-Policy', Value: 'same-origin', Override: true },
			],
		},
	});
});
