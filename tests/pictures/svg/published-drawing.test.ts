import { parseXml, XmlElement } from '@rgrove/parse-xml';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ELEMENTS, PLAIN, STYLES } from '../../../src/pictures/svg/drawing-schema.ts';
import { publishedDrawing } from '../../../src/pictures/svg/published-drawing.ts';
import { UnfitPicture } from '../../../src/pictures/unfit-picture.ts';
import { HOSTILE } from '../../helpers/hostile-drawings.ts';
import { DIAGRAMS, usualDrawings } from '../../helpers/usual-drawings.ts';

const published = (source: string | Uint8Array) => publishedDrawing(Buffer.from(source));
const svg = (inner: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;
/** What a drawing with this in it becomes, without the drawing around it. */
const inside = (inner: string, attributes = '') =>
	/^<svg[^>]*>(.*)<\/svg>\n$/s.exec(published(svg(inner, attributes)))?.[1];
const wrongIn = (source: string | Uint8Array): string => {
	try {
		published(source);
	} catch (error) {
		if (error instanceof UnfitPicture) return error.message;
		throw error;
	}
	throw new Error('It is published.');
};

const elementsIn = (element: XmlElement): XmlElement[] => [
	element,
	...element.children.filter((child) => child instanceof XmlElement).flatMap(elementsIn),
];

describe('what programs save', () => {
	test('is drawn as it was', async () => {
		const pixels = (drawing: string) => sharp(Buffer.from(drawing)).raw().toBuffer();
		for (const [program, source] of Object.entries(await usualDrawings())) {
			const same = (await pixels(published(source))).equals(await pixels(source));
			expect({ program, same }).toEqual({ program, same: true });
		}
	});

	test('is published without what they leave for themselves', async () => {
		const { Inkscape = '', Illustrator = '', Matplotlib = '', D3 = '' } = await usualDrawings();
		expect(published(Inkscape)).not.toMatch(/sodipodi|inkscape:|rdf|Ann Other|<!--|xmlns:svg/);
		expect(published(Illustrator)).not.toMatch(/DOCTYPE|Generator|w3\.org\/Graphics/);
		expect(published(Matplotlib)).not.toMatch(/DOCTYPE|metadata|2026/);
		expect(published(D3)).not.toContain('data.example');
	});

	test('shows labels as text where HTML is their other form', () => {
		const drawing = published(DIAGRAMS);
		expect(drawing).toContain('text-anchor="middle">Ferry</text>');
		expect(drawing).not.toMatch(/foreignObject|mxfile|drawio/);
	});

	test('keeps its typeface, if that is written into the file', async () => {
		const { Excalidraw = '' } = await usualDrawings();
		expect(published(Excalidraw)).toContain('url("data:font/woff2;base64,');
	});
});

test('a drawing that is published is published as it is', async () => {
	for (const source of Object.values(await usualDrawings())) {
		const once = published(source);
		expect(published(once)).toBe(once);
	}
});

test('of hostile drawings nothing is published that is not allowed', () => {
	let count = 0;
	for (const [name, source] of Object.entries(HOSTILE)) {
		let drawing: string;
		try {
			drawing = published(source);
		} catch {
			continue;
		}
		count++;
		const { root } = parseXml(drawing, { preserveDocumentType: true });
		for (const element of elementsIn(root as XmlElement)) {
			expect(ELEMENTS, name).toContain(element.name);
			for (const attribute of Object.keys(element.attributes)) {
				const isKnown = PLAIN.has(attribute) || STYLES.has(attribute);
				expect(isKnown || /^(xmlns|xml:|xlink:href|href)/.test(attribute), name).toBe(true);
			}
		}
		expect(drawing, name).not.toMatch(/hit|javascript:|<!|<\?/i);
	}
	expect(count).toBeGreaterThan(10);
});

test.each([
	['words that only begin like active parts', '<desc>script on one</desc>'],
	['text of any script', '<text>東京 مرحبا 👋</text>'],
	['a reference within the drawing', '<use href="#a"/><path fill="url(&quot;#b&quot;)"/>'],
	['signs that XML escapes', '<text>1 &lt; 2 &amp; 3 &gt; 2</text>'],
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
	['other letters', Buffer.from(svg('é'), 'latin1'), 'cannot be read as utf-8; save it as UTF-8'],
	[
		'an encoding nobody knows',
		`<?xml version="1.0" encoding="x-unheard"?>${svg('')}`,
		'cannot be read as x-unheard; save it as UTF-8',
	],
	[
		'a large file',
		Buffer.alloc(17 * 2 ** 20, ' '),
		'has 17 MB, and a drawing may have 16; simplify it, or save it as a PNG',
	],
	[
		'a chain of parts',
		svg(
			Array.from(
				{ length: 40_000 },
				(_, at) => `<g id="p${at}"><use href="#p${at + 1}"/></g>`,
			).join(''),
		),
		'has more than 200 parts one within another; simplify it',
	],
	[
		'more elements than a browser draws at once',
		svg('<g/>'.repeat(100_001)),
		'has more than 100,000 parts; simplify it, or save it as a PNG',
	],
	[
		'more attributes than a browser reads at once',
		svg(`<g ${Array.from({ length: 500_001 }, (_, at) => `a${at}=""`).join(' ')}/>`),
		'has more than 100,000 parts; simplify it, or save it as a PNG',
	],
	[
		'elements deep in each other',
		svg('<g>'.repeat(300) + '</g>'.repeat(300)),
		'has more than 200 parts one within another; simplify it',
	],
	[
		'elements very deep in each other',
		svg('<g>'.repeat(90_000) + '</g>'.repeat(90_000)),
		'has more than 200 parts one within another; simplify it',
	],
])('%s is refused', (_, source, message) => {
	expect(wrongIn(source)).toBe(message);
});

/** A drawing in which each of these parts holds the one before ten times. */
const tenfold = (times: number, reference: (id: string) => string) =>
	svg(
		`<g id="p0"><rect/></g>${Array.from(
			{ length: times },
			(_, at) => `<g id="p${at + 1}">${reference(`p${at}`).repeat(10)}</g>`,
		).join('')}`,
	);

test.each([
	['used', (id: string) => `<use href="#${id}"/>`],
	['used by xlink', (id: string) => `<use xlink:href="#${id}"/>`],
	['filled with', (id: string) => `<rect fill="url(#${id})"/>`],
])('a part that is %s so often that a browser would not come to an end is refused', (_, by) => {
	expect(wrongIn(tenfold(9, by))).toContain('uses its own parts so often');
	expect(published(tenfold(3, by))).toContain('p3');
});

/** A drawing in which each shape of a class is drawn with parts that hold ten of the next class. */
const tenfoldByClass = (property: string, part: (id: string, inner: string) => string) => {
	const shape = (at: number) => `<path class="c${at} other" d="M0 0L9 9"/>`;
	const levels = Array.from({ length: 9 }, (_, at) => at);
	const rules = levels.map((at) => `g .c${at}, x{color:red;${property}:url(#p${at})}`).join('');
	const parts = levels.map((at) => part(`p${at}`, shape(at + 1).repeat(10))).join('');
	return svg(`<style>/* } */ @media all{${rules}}</style><defs>${parts}</defs><g>${shape(0)}</g>`);
};

test.each([
	['patterns', 'fill', 'pattern'],
	['masks', 'mask', 'mask'],
	['clip paths', 'clip-path', 'clipPath'],
	['markers', 'marker-mid', 'marker'],
])('%s that style sheets use so often are refused, too', (_, property, name) => {
	const drawing = tenfoldByClass(property, (id, inner) => `<${name} id="${id}">${inner}</${name}>`);
	expect(wrongIn(drawing)).toContain('uses its own parts so often');
});

test('a part that a variable stands for counts wherever the variable is used', () => {
	const uses = '<rect style="fill:var(--part)"/>'.repeat(900);
	const pattern = `<pattern id="p">${'<rect/>'.repeat(900)}</pattern>`;
	const drawing = svg(`<g style="--part:url(#p)">${pattern}${uses}</g>`);
	expect(wrongIn(drawing)).toContain('uses its own parts so often');
});

test('a marker counts for each corner of a line, also where a group has it', () => {
	const marker = `<marker id="m">${'<circle r="3"/>'.repeat(500)}</marker>`;
	const line = (corners: number) => `<path d="M0 0${'L9 9'.repeat(corners)}"/>`;
	const drawing = (corners: number) => svg(`${marker}<g marker-mid="url(#m)">${line(corners)}</g>`);
	expect(published(drawing(50))).toContain('marker-mid');
	expect(wrongIn(drawing(500))).toContain('uses its own parts so often');
});

test('what style sheets use as often as real drawings do is published', () => {
	const rules = Array.from({ length: 90 }, (_, at) => `.s${at}{fill:url(#g${at})}`).join('');
	const gradients = Array.from(
		{ length: 90 },
		(_, at) => `<linearGradient id="g${at}"><stop/><stop/></linearGradient>`,
	).join('');
	const shapes = Array.from({ length: 9000 }, (_, at) => `<rect class="s${at % 90}"/>`).join('');
	expect(published(svg(`<style>${rules}</style>${gradients}${shapes}`))).toContain('class="s89"');
});

test.each([
	['blurred', `<rect style="filter:${'blur(2px) '.repeat(600)}"/>`],
	[
		'filtered',
		`<filter id="f">${'<feGaussianBlur/>'.repeat(30)}</filter>${'<rect filter="url(#f)"/>'.repeat(30)}`,
	],
	['moved', `<style>@keyframes a{to{x:9px}}rect{animation:a 1s}</style>${'<rect/>'.repeat(600)}`],
])('a drawing that is %s too often is refused', (_, inner) => {
	expect(wrongIn(svg(inner))).toContain('has more than 500 effects');
});

test('filters that are not used do not count', () => {
	const filter = `<filter id="f">${'<feGaussianBlur/>'.repeat(90)}</filter>`;
	expect(published(svg(`<defs>${filter.repeat(9)}</defs><rect filter="url(#f)"/>`))).toContain(
		'<rect',
	);
});

test('a part that holds itself is not counted for ever', () => {
	expect(inside('<g id="a"><use href="#a"/></g>')).toBe('<g id="a"><use href="#a"/></g>');
});
