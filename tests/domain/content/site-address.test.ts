import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/domain/content/site-address.ts';

test.each(['https://paper.example', 'http://localhost:4321', 'https://u.github.io/my_paper-2/a.b'])(
	'%s is an address of a site',
	(url) => {
		expect(siteAddress.parse(url)).toBe(url);
	},
);

test.each([
	['https://x.example/', 'ends in a slash; write https://x.example'],
	['https://x.example/repo/', 'ends in a slash; write https://x.example/repo'],
	['https://x.example?a=1', 'has more than a path behind its host; write https://x.example'],
	['https://x.example/a#b', 'has more than a path behind its host; write https://x.example/a'],
	['ftp://x.example', 'has no https:// or http:// before it; write https://x.example'],
	['//x.example/a', 'has no https:// or http:// before it; write https://x.example/a'],
	['http:/x.example', 'has no https:// or http:// before it; write https://x.example'],
	['x.example', 'has no https:// or http:// before it; write https://x.example'],
	['u.github.io/paper/', 'has no https:// or http:// before it; write https://u.github.io/paper'],
	['<https://x.example>', 'has no https:// or http:// before it; write https://x.example'],
	['https://x.example/a/index.html', 'leads to a file; write https://x.example/a'],
	['/', 'has no https:// or http:// before it; write https://paper.example'],
	['https://', 'is no web address; write one such as https://paper.example'],
	['https://u:p@x.example', 'has a user name in it, which every reader would see'],
	['HTTPS://X.example', 'is not as browsers spell it; write https://x.example'],
	['https://x.example:443', 'is not as browsers spell it; write https://x.example'],
	['https://exämple.org', 'is not as browsers spell it; write https://xn--exmple-cua.org'],
	['https://x.example/a b', 'has a path with more than letters of English'],
	['https://x.example/ä', 'has a path with more than letters of English'],
	['https://x.example//a', 'has a path with more than letters of English'],
])('%s is none, and what to write is said', (url, wrong) => {
	const [issue] = siteAddress.safeParse(url).error?.issues ?? [];
	expect(issue?.message).toContain(`“${url}” ${wrong}`);
});
