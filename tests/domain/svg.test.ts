import { expect, test } from 'vitest';
import { wrongInSvg } from '../../src/domain/svg.ts';

const svg = (inner: string, attributes = '') =>
	`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

test.each([
	['a plain drawing', svg('<title>Only one</title><path d="M0 0h1"/>')],
	['text of any script', svg('<text>東京 مرحبا on one</text>')],
	['a reference within the drawing', svg('<use href="#a"/><path fill="url(#b)"/>')],
	['an embedded picture', svg('<image href="data:image/png;base64,AAAA"/>')],
	['metadata', svg('<metadata>Made by hand</metadata>')],
	['words that only begin like active parts', svg('<desc>script settings</desc><settings/>')],
])('%s is served', (_, source) => {
	expect(wrongInSvg(source)).toBeUndefined();
});

test.each([
	['a script', svg('<script>alert(1)</script>')],
	['a script in capitals', svg('<SCRIPT/>')],
	['a script under a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>')],
	[
		'a script under a prefix with a dot',
		svg('<s.v:script xmlns:s.v="http://www.w3.org/2000/svg"/>'),
	],
	[
		'a script under a prefix of other letters',
		svg('<é:script xmlns:é="http://www.w3.org/2000/svg"/>'),
	],
	['a foreign page', svg('<foreignObject><p>a</p></foreignObject>')],
	['an animation, which can set an address', svg('<animateTransform/>')],
	['a set', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
	['a handler', svg('', 'onload="alert(1)"')],
	['a handler on a line of its own', svg('<g\n\tonclick\n=\n"alert(1)"/>')],
])('%s is refused, since it can run code', (_, source) => {
	expect(wrongInSvg(source)).toContain('which can run code');
});

test.each([
	['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', 'holds entities'],
	['a stylesheet link', '<?xml-stylesheet href="a.css"?><svg/>', 'a stylesheet link'],
	['a link', svg('<a href="https://example.com">a</a>'), 'refers to “https://example.com”'],
	['a link that runs code', svg("<a xlink:href='javascript:a()'/>"), 'refers to “javascript:a()”'],
	['a link spelled in entities', svg('<a href="&#106;avascript:a()"/>'), 'refers to “&#106;'],
	[
		'a link under a prefix with a dot',
		svg('<a x.l:href="//a.example"/>'),
		'refers to “//a.example”',
	],
	['an embedded drawing', svg('<image href="data:image/svg+xml;base64,A"/>'), 'refers to “data:'],
	['an import', svg('<style>@import "a.css"</style>'), 'loads other files'],
	['a style that loads', svg('<path style="fill:url( \'//a.example/b\')"/>'), 'loads other files'],
])('%s is refused', (_, source, wrong) => {
	expect(wrongInSvg(source)).toContain(wrong);
});

test.each([
	['of UTF-16, read as UTF-8', Buffer.from(svg('<script/>'), 'utf16le').toString('utf8')],
	[
		'with an escape that an old encoding swallows',
		svg('<scr\u001b(Bipt>alert(1)</scr\u001b(Bipt>'),
	],
])('a drawing %s is refused, since it hides what it holds', (_, source) => {
	expect(wrongInSvg(source)).toContain('save it as plain UTF-8');
});
