import { expect, test } from 'vitest';
import { apacheConfiguration } from '../../../src/domain/security/hosts/apache.ts';
import { caddyConfiguration } from '../../../src/domain/security/hosts/caddy.ts';
import { headersFile } from '../../../src/domain/security/hosts/headers-file.ts';
import { nginxConfiguration } from '../../../src/domain/security/hosts/nginx.ts';
import { DRAWING_POLICY } from '../../../src/domain/security/security-policy.ts';
import { siteHeaders } from '../../../src/domain/security/site-headers.ts';
import { headerRules, headersAt } from '../../../src/server/header-rules.ts';

const SECURE = siteHeaders("default-src 'none'", true);
const named = (name: string) => SECURE.filter((header) => header.name === name);
const CACHING = named('Cache-Control');

test('browsers stay with https where the site has an address with it, and only there', () => {
	const names = (isSecure: boolean) => siteHeaders('', isSecure).map(({ name }) => name);
	expect(names(true)).toContain('Strict-Transport-Security');
	expect(names(false)).not.toContain('Strict-Transport-Security');
});

test('no value has signs that a host would read as something else', () => {
	const values = SECURE.flatMap(({ value, except }) => [value, except?.value ?? '']);
	expect(values.filter((value) => /["$%{}\n]/.test(value))).toEqual([]);
});

test('nginx gets all headers in one place, since one elsewhere would hide them', () => {
	const written = nginxConfiguration(CACHING);
	expect(written.match(/add_header/g)).toHaveLength(CACHING.length + 1);
	expect(written.slice(written.indexOf('set '))).toMatchInlineSnapshot(`
		"set $site_cache_control "no-cache";
		if ($uri ~ "^/(_astro|search-index/[^/]+)/") {
			set $site_cache_control "public, max-age=31536000, immutable";
		}
		add_header Cache-Control $site_cache_control always;
		"
	`);
});

test('Caddy gets a snippet, with the usual headers for what is not there', () => {
	expect(caddyConfiguration(CACHING)).toMatchInlineSnapshot(`
		"# Before all sites; in the block of the site: import broadsheet
		(broadsheet) {
			encode zstd gzip
			@cache-control path_regexp ^/(_astro|search-index/[^/]+)/
			@cache-control-else not path_regexp ^/(_astro|search-index/[^/]+)/
			header @cache-control Cache-Control "public, max-age=31536000, immutable"
			header @cache-control-else Cache-Control "no-cache"
			handle_errors {
				rewrite * /404.html
				header Cache-Control "no-cache"
				file_server
			}
		}
		"
	`);
});

test('Apache gets each header once, for errors too', () => {
	const lines = apacheConfiguration(CACHING).split('\n');
	expect(lines.filter((line) => line.includes('Cache-Control'))).toMatchInlineSnapshot(`
		[
		  "	Header always set Cache-Control "no-cache" "expr=!(%{REQUEST_URI} =~ m#^/(_astro|search-index/[^/]+)/# && %{REQUEST_STATUS} -lt 400)"",
		  "	Header always set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/(_astro|search-index/[^/]+)/# && %{REQUEST_STATUS} -lt 400"",
		]
	`);
});

test('where the values of several rules are joined, they are right joined', () => {
	const rules = headerRules(headersFile(SECURE));
	const at = (address: string) => headersAt(rules, address);
	expect(at('/').get('Cache-Control')).toBeUndefined();
	for (const address of ['/_astro/a.js', '/search-index/a/b.bin']) {
		expect(at(address).get('Cache-Control')).toBe('public, max-age=31536000, immutable');
	}
	expect(at('/search-index/manifest.json').get('Cache-Control')).toBeUndefined();
	expect(at('/media/a.svg').get('Content-Security-Policy')).toBe(
		`default-src 'none', ${DRAWING_POLICY}`,
	);
	expect(at('/media/a.png').get('Cross-Origin-Resource-Policy')).toBeUndefined();
	expect(at('/').get('X-Content-Type-Options')).toBe('nosniff');
});
