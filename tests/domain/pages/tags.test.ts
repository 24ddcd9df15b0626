import { expect, test } from 'vitest';
import { attributeOf, changeAddresses, changeTags } from '../../../src/domain/pages/tags.ts';

const loud = (tag: string) => changeAddresses(tag, (address) => address.toUpperCase());

test('every opening tag is changed, with what is written out in scripts and styles beside it', () => {
	const seen: [string, string][] = [];
	const html = '<!-- <i> --><p a="x > y">b</p><script>"<b>"</script><style>c{}</style>';
	expect(
		changeTags(html, (tag, rest) => {
			seen.push([tag, rest]);
			return tag + rest;
		}),
	).toBe(html);
	expect(seen).toEqual([
		['<p a="x > y">', ''],
		['<script>', '"<b>"</script>'],
		['<style>', 'c{}</style>'],
	]);
});

test.each([
	['<a href="/it\'s/" class="/b/">', '<a href="/IT\'S/" class="/b/">'],
	["<a href='/a/'>", "<a href='/A/'>"],
	[
		'<img srcset="/a,b.jpg 1x, /c.jpg, /d.jpg 3x">',
		'<img srcset="/A,B.JPG 1x, /C.JPG, /D.JPG 3x">',
	],
	[
		`<meta http-equiv="refresh" content='0;url=/a/'>`,
		`<meta http-equiv="refresh" content='0;url=/A/'>`,
	],
	['<meta name="description" content="url=/a/">', '<meta name="description" content="url=/a/">'],
])('of %s each address is changed', (tag, wanted) => {
	expect(loud(tag)).toBe(wanted);
});

test.each([
	['<a rel="me" href="/">', 'me'],
	["<a rel='me'>", 'me'],
	['<a rel="">', ''],
	['<a data-rel="me">', undefined],
	['<a title="rel">', undefined],
])('the value of rel in %s is %j', (tag, wanted) => {
	expect(attributeOf(tag, 'rel')).toBe(wanted);
});
