import { expect, test } from 'vitest';
import { portableCss } from '../../../src/domain/portable/portable-css.ts';

const portable = (css: string) =>
	portableCss(css, '_astro/pages.css', { url: 'https://p.example/b', has: () => true });

test.each([
	['src:url(/b/_astro/f.woff2)', 'src:url("../_astro/f.woff2")'],
	['src:url( "/b/_astro/f.woff2" )', 'src:url("../_astro/f.woff2")'],
	["src:url('/b/a%20(b).svg')", 'src:url("../a%20(b).svg")'],
	['a{fill:url(#b)}', 'a{fill:url("#b")}'],
	['src:url(data:font/woff2;base64,AA==)', 'src:url("data:font/woff2;base64,AA==")'],
])('%s becomes %s', (css, wanted) => {
	expect(portable(css)).toBe(wanted);
});

test('a font is waited for, since no browser loads it ahead', () => {
	expect(portable('@font-face{font-display:optional}')).toBe('@font-face{font-display:fallback}');
});
