import { expect, test } from 'vitest';
import { fileOfRedirect, redirectPage } from '../../../src/domain/redirects/redirect.ts';

const SITE = { siteUrl: 'https://u.example/paper', language: 'en-GB' };

test.each([
	['/old/', 'old/index.html'],
	['/2011/old.html', '2011/old.html'],
	['/älter/', 'älter/index.html'],
])('at %s stands the file %s', (from, file) => {
	expect(fileOfRedirect({ from })).toBe(file);
});

test('an old address names the new one to search engines, leads on by itself and by a link', () => {
	const page = redirectPage({ from: '/old/', to: '/new/', title: 'Ships & <boats>' }, SITE);
	expect(page).toContain('<html lang="en-GB">');
	expect(page).toContain('<title>Ships &amp; &lt;boats&gt;</title>');
	expect(page).toContain('<link rel="canonical" href="https://u.example/paper/new/">');
	expect(page).toContain('<meta http-equiv="refresh" content="0;url=/paper/new/">');
	expect(page).toContain('<a href="/paper/new/">Ships &amp; &lt;boats&gt;</a>');
	expect(page).toContain(`content="default-src 'none'"`);
});

test('one that leads to another site has its whole address', () => {
	const page = redirectPage({ from: '/old/', to: 'https://b.example/?a&b', title: 'B' }, SITE);
	expect(page.match(/https:\/\/b\.example\/\?a&amp;b/g)).toHaveLength(3);
});
