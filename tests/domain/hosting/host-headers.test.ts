import { expect, test } from 'vitest';
import { apacheConfiguration } from '../../../src/domain/hosting/apache.ts';
import { caddyConfiguration } from '../../../src/domain/hosting/caddy.ts';
import { headersFile } from '../../../src/domain/hosting/headers-file.ts';
import type { HostSettings } from '../../../src/domain/hosting/host-settings.ts';
import { nginxConfiguration } from '../../../src/domain/hosting/nginx.ts';
import { DRAWING_POLICY } from '../../../src/domain/security/security-policy.ts';
import { type SiteHeader, siteHeaders } from '../../../src/domain/security/site-headers.ts';
import { headerRules, headersAt } from '../../../src/server/header-rules.ts';

const SECURE = siteHeaders("default-src 'none'", true, '');
const named = (name: string) => SECURE.filter((header) => header.name === name);
/** What a host is told of a site that has only headers. */
const settings = (headers: SiteHeader[], base = ''): HostSettings => ({
	...{ siteUrl: `https://paper.example${base}`, base, headers },
	redirects: [],
	gone: [],
});
const CACHING = named('Cache-Control');
/** A header that all files have alike, and one with exceptions. */
const TWO = [...named('X-Content-Type-Options'), ...CACHING];

test('browsers stay with https where the site has an address with it, and only there', () => {
	const names = (isSecure: boolean) => siteHeaders('', isSecure, '').map(({ name }) => name);
	expect(names(true)).toContain('Strict-Transport-Security');
	expect(names(false)).not.toContain('Strict-Transport-Security');
});

test('with each file go headers that let a browser do no more with it than the site needs', () => {
	expect(SECURE).toMatchInlineSnapshot(`
		[
		  {
		    "except": {
		      "files": {
		        "globs": [
		          "/*.svg",
		        ],
		        "pattern": "[.]svg$",
		      },
		      "value": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
		    },
		    "name": "Content-Security-Policy",
		    "value": "default-src 'none'",
		  },
		  {
		    "name": "Strict-Transport-Security",
		    "value": "max-age=63072000",
		  },
		  {
		    "name": "X-Content-Type-Options",
		    "value": "nosniff",
		  },
		  {
		    "name": "Referrer-Policy",
		    "value": "strict-origin-when-cross-origin",
		  },
		  {
		    "name": "Permissions-Policy",
		    "value": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
		  },
		  {
		    "name": "Cross-Origin-Opener-Policy",
		    "value": "same-origin",
		  },
		  {
		    "except": {
		      "files": {
		        "globs": [
		          "/media/*",
		        ],
		        "pattern": "^/media/",
		      },
		      "value": "cross-origin",
		    },
		    "name": "Cross-Origin-Resource-Policy",
		    "value": "same-origin",
		  },
		  {
		    "except": {
		      "files": {
		        "globs": [
		          "/_astro/*",
		          "/search-index/:folder/*",
		        ],
		        "pattern": "^/(_astro|search-index/[^/]+)/",
		      },
		      "value": "public, max-age=31536000, immutable",
		    },
		    "name": "Cache-Control",
		    "value": "no-cache",
		  },
		]
	`);
});

test('no value has signs that a host would read as something else', () => {
	const values = SECURE.flatMap(({ value, except }) => [value, except?.value ?? '']);
	expect(values.filter((value) => /["$%{}\n]/.test(value))).toEqual([]);
});

test('nginx gets all headers in one place, since one elsewhere would hide them', () => {
	expect(nginxConfiguration(settings(TWO))).toMatchInlineSnapshot(`
		"# Within server { … }: include this file. A location that has an add_header of its own sends
		# none of these, so let none have one.
		error_page 404 /404.html;
		gzip on;
		gzip_vary on;
		gzip_min_length 1000;
		gzip_types text/css text/javascript application/javascript application/json text/plain
			text/xml application/xml application/rss+xml image/svg+xml;
		set $site_cache_control "no-cache";
		if ($uri ~ "^/(_astro|search-index/[^/]+)/") {
			set $site_cache_control "public, max-age=31536000, immutable";
		}
		add_header X-Content-Type-Options "nosniff" always;
		add_header Cache-Control $site_cache_control always;
		"
	`);
});

test('Caddy gets what stands in the block of a site, with the usual headers for what is not there', () => {
	expect(caddyConfiguration(settings(TWO))).toMatchInlineSnapshot(`
		"# Within the block of the site: import this file.
		encode zstd gzip
		header X-Content-Type-Options "nosniff"
		@cache-control path_regexp ^/(_astro|search-index/[^/]+)/
		@cache-control-else not path_regexp ^/(_astro|search-index/[^/]+)/
		header @cache-control Cache-Control "public, max-age=31536000, immutable"
		header @cache-control-else Cache-Control "no-cache"
		handle_errors {
			rewrite * /404.html
				header Cache-Control "no-cache"
			file_server
		}
		"
	`);
});

test('Apache gets each header once, for errors too', () => {
	expect(apacheConfiguration(settings(TWO))).toMatchInlineSnapshot(`
		"ErrorDocument 404 /404.html
		<IfModule mod_headers.c>
			Header always set X-Content-Type-Options "nosniff"
			Header always set Cache-Control "no-cache" "expr=!(%{REQUEST_URI} =~ m#^/(_astro|search-index/[^/]+)/# && %{REQUEST_STATUS} -lt 400)"
			Header always set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/(_astro|search-index/[^/]+)/# && %{REQUEST_STATUS} -lt 400"
		</IfModule>
		<IfModule mod_deflate.c>
			<IfModule mod_filter.c>
				AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript
				AddOutputFilterByType DEFLATE application/json text/plain text/xml application/xml
				AddOutputFilterByType DEFLATE application/rss+xml image/svg+xml
			</IfModule>
		</IfModule>
		"
	`);
});

test('Netlify and Cloudflare get what goes with all files first, then the exceptions', () => {
	expect(headersFile([...TWO, ...named('Content-Security-Policy')])).toMatchInlineSnapshot(`
		"/*
		  X-Content-Type-Options: nosniff
		  Content-Security-Policy: default-src 'none'

		/_astro/*
		  Cache-Control: public, max-age=31536000, immutable

		/search-index/:folder/*
		  Cache-Control: public, max-age=31536000, immutable

		/*.svg
		  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox
		"
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

test('hosts know the files of editions in other languages too', () => {
	const headers = siteHeaders('', true, '', ['', 'fr', 'pt-BR']);
	expect(nginxConfiguration(settings(headers))).toContain(
		'^/((fr|pt-BR)/)?(_astro|search-index/[^/]+)/',
	);
	expect(headersFile(headers)).toContain(
		'/pt-BR/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
	);
	expect(caddyConfiguration(settings(headers))).toContain('^/((fr|pt-BR)/)?media/');
});

test('below a path, hosts know files and the page for what is not there by it, and _headers does not', () => {
	const headers = siteHeaders('', true, '/my.paper');
	const written = [nginxConfiguration, caddyConfiguration, apacheConfiguration].map((write) =>
		write(settings(headers, '/my.paper')),
	);
	for (const text of written) {
		expect(text).toContain(' /my.paper/404.html');
		expect(text).toContain('^/my[.]paper/(_astro|search-index/[^/]+)/');
		expect(text).toContain('^/my[.]paper/media/');
	}
	expect(headersFile(headers)).not.toContain('my');
});
