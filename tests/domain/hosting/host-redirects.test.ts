import { expect, test } from 'vitest';
import { apacheConfiguration } from '../../../src/domain/hosting/apache.ts';
import { caddyConfiguration } from '../../../src/domain/hosting/caddy.ts';
import { nginxConfiguration } from '../../../src/domain/hosting/nginx.ts';
import { redirectsFile } from '../../../src/domain/hosting/redirects-file.ts';

const redirect = (from: string, to = '/new/') => ({ from, to, title: 'New' });

/** A site below a path with addresses of old of every sort, and nothing else to say. */
const SETTINGS = {
	siteUrl: 'https://paper.example/ed',
	base: '/ed',
	headers: [],
	redirects: [
		redirect('/älter/'),
		redirect('/2011/a.b.html', '/new/#part'),
		redirect('/?p=12', '/é/?q={a}'),
		redirect('/story.php?id=3&lang=en'),
		redirect('/story.php', 'https://other.example/$a'),
	],
	gone: [{ from: '/untrue/', reason: 'It was untrue.' }],
};

test('nginx has a place for each address, in which what is asked for by name comes first', () => {
	const text = nginxConfiguration(SETTINGS);
	expect(text.slice(text.indexOf('location'))).toMatchInlineSnapshot(`
		"location that has an add_header of its own sends
		# none of these, so let none have one.
		error_page 404 /ed/404.html;
		gzip on;
		gzip_vary on;
		gzip_min_length 1000;
		gzip_types text/css text/javascript application/javascript application/json text/plain
			text/xml application/xml application/rss+xml image/svg+xml;
		location = "/ed/" {
			set $site_asked "$arg_p";
			if ($site_asked = "12") { return 301 "/ed/%C3%A9/?q=%7Ba%7D"; }
		}
		location = "/ed/story.php" {
			set $site_asked "$arg_id&$arg_lang";
			if ($site_asked = "3&en") { return 301 "/ed/new/"; }
			return 301 "https://other.example/%24a";
		}
		location = "/ed/älter/" {
			return 301 "/ed/new/";
		}
		location = "/ed/2011/a.b.html" {
			return 301 "/ed/new/#part";
		}
		location = "/ed/untrue/" {
			error_page 410 "/ed/untrue/index.html";
			return 410;
		}
		"
	`);
});

test('Caddy knows addresses by two tables, and what is asked for by name one by one', () => {
	expect(caddyConfiguration(SETTINGS)).toMatchInlineSnapshot(`
		"# Within the block of the site: import this file.
		encode zstd gzip
		map "{path}?p={query.p}" {site_asked_1} {
			"/ed/?p=12" "/ed/%C3%A9/?q=%7Ba%7D"
			default ""
		}
		@site_asked_1 expression \`{site_asked_1} != ""\`
		redir @site_asked_1 {site_asked_1} 301
		map "{path}?id={query.id}&lang={query.lang}" {site_asked_2} {
			"/ed/story.php?id=3&lang=en" "/ed/new/"
			default ""
		}
		@site_asked_2 expression \`{site_asked_2} != ""\`
		redir @site_asked_2 {site_asked_2} 301
		map "{path}" {site_old} {
			"/ed/älter/" "/ed/new/"
			"/ed/2011/a.b.html" "/ed/new/#part"
			"/ed/story.php" "https://other.example/%24a"
			default ""
		}
		@site_old expression \`{site_old} != ""\`
		redir @site_old {site_old} 301
		map "{path}" {site_gone} {
			"/ed/untrue/" "/ed/untrue/index.html"
			default ""
		}
		@site_gone expression \`{site_gone} != ""\`
		error @site_gone 410
		handle_errors {
			@gone expression \`{err.status_code} == 410\`
			rewrite @gone {site_gone}
			@not-gone expression \`{err.status_code} != 410\`
			rewrite @not-gone /ed/404.html
			file_server
		}
		"
	`);
});

test('Apache has rules in the order in which they are needed', () => {
	const text = apacheConfiguration(SETTINGS);
	expect(text.slice(0, text.indexOf('<IfModule mod_headers'))).toMatchInlineSnapshot(`
		"ErrorDocument 404 /ed/404.html
		ErrorDocument 410 /%{escape:%{REQUEST_URI}}index.html
		<IfModule mod_rewrite.c>
			RewriteEngine On
			RewriteCond %{QUERY_STRING} "(^|&)p=12(&|$)"
			RewriteRule "^$" "/ed/\\%C3\\%A9/?q=\\%7Ba\\%7D" [R=301,L,NE,QSD]
			RewriteCond %{QUERY_STRING} "(^|&)id=3(&|$)"
			RewriteCond %{QUERY_STRING} "(^|&)lang=en(&|$)"
			RewriteRule "^story\\.php$" "/ed/new/" [R=301,L,NE,QSD]
			RewriteRule "^story\\.php$" "https://other.example/\\%24a" [R=301,L,NE,QSD]
			RewriteRule "^untrue/$" - [G]
			RewriteRule "^älter/$" "/ed/new/" [R=301,L,NE,QSD]
			RewriteRule "^2011/a\\.b\\.html$" "/ed/new/#part" [R=301,L,NE,QSD]
		</IfModule>
		"
	`);
});

test('Netlify has rules for all of them', () => {
	expect(redirectsFile(SETTINGS, true)).toMatchInlineSnapshot(`
		"/ p=12 /ed/%C3%A9/?q=%7Ba%7D 301!
		/story.php id=3 lang=en /ed/new/ 301!
		/story.php https://other.example/%24a 301!
		/%C3%A4lter/ /ed/new/ 301!
		/2011/a.b.html /ed/new/#part 301!
		/untrue/ /untrue/ 410!
		"
	`);
});

test('a file that Cloudflare reads too has no rules that it does not know', () => {
	expect(redirectsFile(SETTINGS, false)).toMatchInlineSnapshot(`
		"/story.php https://other.example/%24a 301
		/%C3%A4lter/ /ed/new/ 301
		/2011/a.b.html /ed/new/#part 301
		"
	`);
	expect(redirectsFile({ ...SETTINGS, redirects: [] }, false)).toBeUndefined();
});

test('where a host reads only so many rules, those come first that no page can do', () => {
	const many = Array.from({ length: 3000 }, (_, at) => redirect(`/${at}/`));
	const redirects = [...many, redirect('/story.php')];
	const lines =
		redirectsFile({ ...SETTINGS, redirects }, false)
			?.trimEnd()
			.split('\n') ?? [];
	expect(lines).toHaveLength(2000);
	expect(lines[0]).toBe('/story.php /ed/new/ 301');
	const rules = apacheConfiguration({ ...SETTINGS, redirects }).match(/RewriteRule .*/g) ?? [];
	expect(rules).toHaveLength(1002);
	expect(rules[0]).toContain('story');
	const places = nginxConfiguration({ ...SETTINGS, redirects }).match(/^location .*/gm) ?? [];
	expect(places).toHaveLength(2002);
	expect(places[0]).toContain('story');
});
