import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishedDrawing } from '../../../src/pictures/svg/published-drawing.ts';
import { inside, published, svg, wrongIn } from '../../helpers/svg.ts';

test.each([
	['words that only begin like active parts', '<desc>script on one</desc>'],
	['text of any script', '<text>東京 مرحبا 👋</text>'],
	['a reference within the drawing', '<use href="#a"/><path fill="url(&quot;#b&quot;)"/>'],
	['signs that XML escapes', '<text>1 &lt; 2 &amp; 3 &gt; 2</text>'],
	[
		'signs that end lines in words and in names',
		'<text aria-label="a&#9;b&#10;c&#13;d">e&#13;f</text>',
	],
	['names of typefaces in quotes', '<g font-family="&quot;Open Sans&quot;, serif"/>'],
	['words beside an address', '<style>a{fill:url("#a" "b")}</style>'],
	['the language of words', '<text xml:lang="fr">un</text>'],
	['a part of the drawing that a filter draws', '<filter><feImage href="#a"/></filter>'],
	['spaces that are kept', '<text xml:space="preserve"> a  b </text>'],
	['what assistive technology reads', '<g role="img" aria-label="a"/>'],
	['words in styles', '<style>text::before{content:"@import \\" url(x)"}</style>'],
	['functions of colours and shapes', '<g style="fill:rgb(1 2 3);clip-path:circle(9px)"/>'],
	['a typeface of the reader’s', '<style>@font-face{src:local("a b")}</style>'],
	['escapes in names', '<style>.\\31 a{fill:red}</style>'],
])('%s is published as it is', (_, inner) => {
	expect(inside(inner)).toBe(inner.replaceAll("'", '"'));
});

test.each([
	['comments', 'a<!-- Ann Other -->b', 'ab'],
	['comments in styles', '<style>a/* Ann */b{}</style>', '<style>a/**/b{}</style>'],
	['instructions', '<?php echo 1 ?><g/>', '<g/>'],
	['metadata', '<metadata><a/></metadata><g/>', '<g/>'],
	['elements of drawings in words', '<desc>a <g>c</g></desc>', '<desc>a </desc>'],
	['pictures that are another part of the drawing', '<image href="#a"/>', '<image/>'],
	['elements in words', '<title>a <b>c</b></title>', '<title>a </title>'],
	['elements no browser draws', '<flowRoot><rect/></flowRoot><g/>', '<g/>'],
	['elements of other namespaces', '<x:y xmlns:x="urn:x"><rect/></x:y><g/>', '<g/>'],
	['elements of prefixes that nobody declared', '<x:y/><g x:z="1"/>', '<g/>'],
	['elements of no namespace', '<g xmlns=""/><g/>', '<g/>'],
	['attributes nobody draws by', '<g foo="1" xml:base="/a/" xlink:title="a"/>', '<g/>'],
	['links', '<a href="https://a.example" target="_blank"><g/></a>', '<a><g/></a>'],
	['prefixes', '<s:g xmlns:s="http://www.w3.org/2000/svg"/>', '<g/>'],
	[
		'spaces around addresses',
		'<g style="fill:url( \'#a\')"/>',
		'<g style="fill:url(&quot;#a&quot;)"/>',
	],
	['ends of lines in addresses', '<use href=" #a\n"/>', '<use href="#a"/>'],
])('%s are left out', (_, given, kept) => {
	expect(inside(given)).toBe(kept);
});

test('a drawing out of a page, which needs no namespaces, is published with them', () => {
	expect(published('<svg><use xlink:href="#a"/></svg>')).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>\n',
	);
});

test('an attribute that two prefixes name is written once', () => {
	const given =
		'<use xmlns:a="http://www.w3.org/1999/xlink" xmlns:b="http://www.w3.org/1999/xlink" a:href="#a" b:href="#b"/>';
	expect(inside(given)).toBe('<use xlink:href="#b"/>');
});

test.each([
	['UTF-8 with a mark', Buffer.from(`\uFEFF${svg('<text>é</text>')}`)],
	['UTF-16', Buffer.from(`\uFEFF${svg('<text>é</text>')}`, 'utf16le')],
	[
		'UTF-16 with the larger byte first',
		Buffer.from(`\uFEFF${svg('<text>é</text>')}`, 'utf16le').swap16(),
	],
	[
		'UTF-16 that says so',
		Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${svg('<text>é</text>')}`, 'utf16le'),
	],
	[
		'Latin-1',
		Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${svg('<text>é</text>')}`, 'latin1'),
	],
])('a drawing in %s is published in UTF-8', (_, bytes) => {
	expect(publishedDrawing(bytes)).toBe(`${svg('<text>é</text>')}\n`);
});

const RED_DOT = async (side: number) =>
	sharp({ create: { width: side, height: side, channels: 3, background: 'red' } });

test('a picture written into a drawing tells nothing of who took it', async () => {
	const photo = await (
		await RED_DOT(4)
	)
		.withExif({ IFD0: { Copyright: 'SECRET' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
		.jpeg()
		.toBuffer();
	expect(photo.toString('latin1')).toContain('SECRET');
	const address = `data:image/jpg;base64,${photo.toString('base64')}`;
	const images = [
		`<image xlink:href="${address}"/>`,
		`<style>svg{background:url('${address}')}</style>`,
		`<g style="background:url(${address})"/>`,
	];
	for (const image of images) {
		const [, base64 = ''] = /base64,([^")]*)/.exec(inside(image) ?? '') ?? [];
		const bytes = Buffer.from(base64, 'base64');
		expect((await sharp(bytes).metadata()).exif).toBeUndefined();
		expect(bytes.toString('latin1')).not.toContain('SECRET');
		const pixels = (each: Buffer) => sharp(each).raw().toBuffer();
		expect(await pixels(bytes)).toEqual(await pixels(photo));
	}
});

const data = (type: string, bytes: Buffer) =>
	`<image href="data:${type};base64,${bytes.toString('base64')}"/>`;

test('a picture written into a drawing must be a photograph, small and whole', async () => {
	const large = await (await RED_DOT(2500)).png().toBuffer();
	const bomb = await (await RED_DOT(9)).png().toBuffer();
	bomb.writeUInt32BE(60_000, 16);
	bomb.writeUInt32BE(60_000, 20);
	const notPublished = (bytes: Buffer) => wrongIn(svg(data('image/png', bytes)));
	expect(notPublished(large)).toContain('which has 2500 × 2500 pixels; embed one of at most 2400');
	expect(notPublished(bomb)).toContain('60,000 × 60,000 pixels');
	expect(notPublished(large.subarray(0, 60))).toContain('which cannot be read as a picture');
	expect(notPublished(Buffer.from(svg('')))).toContain('which is no PNG, JPEG, GIF or WebP');
	expect(wrongIn(svg(data('image/svg+xml', Buffer.from(svg('')))))).toContain('is no PNG');
});

test.each([
	['<g/>\n<script/>', 'holds “script” on line 2, which can run code; save it as a plain drawing'],
	[
		'<text>é</text>\n\n<rect onclick=""/>',
		'holds “onclick” on line 3, which can run code; save it as a plain drawing',
	],
	[
		'<foreignObject/>',
		'holds “foreignObject” on line 1, which shows other things than drawings; save it as a plain drawing',
	],
	[
		'<img xmlns="http://www.w3.org/1999/xhtml"/>',
		'holds “img” on line 1, which shows other things than drawings; save it as a plain drawing',
	],
	[
		'<switch><foreignObject/><flowRoot/></switch>',
		'holds “foreignObject” on line 1, which shows other things than drawings; save it as a plain drawing',
	],
	[
		'<image href="a.png"/>',
		'holds “a.png” on line 1, which leads out of the file; draw without references to other files',
	],
	[
		'<use href="data:image/png;base64,"/>',
		'holds “data:image/png;base64,” on line 1, which leads out of the file; draw without references to other files',
	],
	[
		'<a href="java&#9;script:1"/>',
		'holds “javascript:1” on line 1, which can run code when somebody follows it; take the link off',
	],
	[
		'<set/>',
		'holds “set” on line 1, which changes the drawing while it is shown; save it as a plain drawing',
	],
	[
		'<use href="a.svg#b"/>',
		'holds “a.svg#b” on line 1, which leads out of the file; draw without references to other files',
	],
	[
		'<a href="javascript:1"/>',
		'holds “javascript:1” on line 1, which can run code when somebody follows it; take the link off',
	],
	[
		'<style>a{b:image-set("c" 1x)}</style>',
		'holds “image-set()” on line 1, which can load other files; draw without it',
	],
	[
		'<style>@IMPORT "a.css";</style>',
		'holds “@import” on line 1, which can load other files; draw without it',
	],
	[
		'<g style="fill:u\\72l(&quot;#a&quot;)"/>',
		'holds “u\\72l(” on line 1, whose name is hidden in escapes; write it plainly',
	],
	['<g fill="url(a b)"/>', 'holds “url(a b)” on line 1, which is no CSS; mend it'],
	[
		'<text>&nbsp;</text>',
		'holds “&nbsp;” on line 1, which only a DOCTYPE could declare; write the sign itself',
	],
	['<g>', 'is no XML: Missing end tag for element g (line 1); mend it, or save it anew'],
])('what is wrong with %s is said with its line', (inner, message) => {
	expect(wrongIn(svg(inner))).toBe(message);
});

test.each([
	[
		'a DOCTYPE that declares something',
		`<!DOCTYPE svg [<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]>${svg('')}`,
		'holds “<!DOCTYPE [” on line 1, which declares parts of the drawing; save it as plain SVG (from Illustrator, without its editing capabilities)',
	],
	[
		'a stylesheet',
		`\n<?xml-stylesheet href="a.css"?>${svg('')}`.trim(),
		'holds “<?xml-stylesheet” on line 1, which loads styles; put them into the drawing',
	],
	[
		'another kind of XML',
		'<rss xmlns="urn:x"/>',
		'holds “rss” on line 1, which is no drawing; save it as SVG',
	],
	[
		'another element of SVG',
		'<g xmlns="http://www.w3.org/2000/svg"/>',
		'holds “g” on line 1, which is no drawing; save it as SVG',
	],
	['a compressed file', Buffer.from([0x1f, 0x8b, 8]), 'is compressed (SVGZ); save it as plain SVG'],
	[
		'half a mark of an encoding',
		Buffer.concat([Buffer.from([0xfe]), Buffer.from(svg(''))]),
		'cannot be read as utf-8; save it as UTF-8',
	],
	['other letters', Buffer.from(svg('é'), 'latin1'), 'cannot be read as utf-8; save it as UTF-8'],
	[
		'an encoding nobody knows',
		`<?xml version="1.0" encoding="x-unheard"?>${svg('')}`,
		'cannot be read as x-unheard; save it as UTF-8',
	],
])('%s is refused', (_, source, message) => {
	expect(wrongIn(source)).toBe(message);
});

const REFUSED: Record<string, string[]> = {
	'which can run code': ['script', 'handler', 'listener'],
	'which shows other things than drawings': [
		...['foreignObject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas'],
	],
	'which changes the drawing while it is shown': [
		...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard'],
	],
};

test.each(
	Object.entries(REFUSED).flatMap(([wrong, names]) => names.map((name) => [name, wrong] as const)),
)('a drawing with the element %s is refused, in any letter case: %s', (name, wrong) => {
	for (const written of [name, name.toUpperCase()]) {
		expect(wrongIn(svg(`<g><${written}/></g>`))).toBe(
			`holds “${written}” on line 1, ${wrong}; save it as a plain drawing`,
		);
	}
});
