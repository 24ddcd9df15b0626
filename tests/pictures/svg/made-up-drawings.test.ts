import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { ELEMENTS, PLAIN, STYLES } from '../../../src/pictures/svg/drawing-schema.ts';
import { publishedDrawing } from '../../../src/pictures/svg/published-drawing.ts';
import { UnfitPicture } from '../../../src/pictures/unfit-picture.ts';
import { drawing as numbers } from '../../helpers/made-up-archive.ts';

const NAMES =
	`svg g a use image text style switch foreignObject script set animate title desc metadata
	linearGradient feImage filter rect path mask h:img h:script x:y s:g s:script flowRoot é:script`.split(
		/\s+/,
	);
const ATTRIBUTES =
	`href xlink:href l:href style fill filter mask onload onclick s:onload xml:base xmlns xmlns:x src
	ping class id d cursor data-a aria-label attributeName to values content`.split(/\s+/);
const VALUES = [
	...['/hit', '#a', ' #a', 'javascript:hit()', 'java&#9;script:hit()', 'url(/hit)', 'url(#a)'],
	...['u\\72l(/hit)', 'url( &quot;/hit&quot; )', 'image-set(&quot;/hit&quot; 1x)', 'red', '1'],
	...['data:image/png;base64,AAAA', 'data:image/svg+xml,hit', '&amp;#a', '&lt;script>', ''],
	...['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg', '\\', '&quot;', '/*', '*/'],
];
const TEXTS = [
	...['words', '&lt;script>hit&lt;/script>', '<![CDATA[<script>hit()</script>]]>', '<!-- hit -->'],
	...[
		'@import "/hit";',
		'a{fill:url(/hit)}',
		'a{fill:u\\72l(/hit)}',
		'a{color:red}',
		'&#64;import',
	],
	...['<?hit?>', '\\', "'", '"', '/*', '*/', '}', '{', '(', '&#0;', '&hit;'],
];

/** A drawing put together by lot of parts that run, load, hide others or are harmless. */
function madeUp(seed: number): string {
	const draw = numbers(seed);
	const pick = (from: string[]) => from[Math.floor(draw() * from.length)] as string;
	const element = (depth: number): string => {
		const name = pick(NAMES);
		const attributes = new Set(
			Array.from({ length: Math.floor(draw() * 3) }, () => pick(ATTRIBUTES)),
		);
		const written = [...attributes].map((each) => ` ${each}="${pick(VALUES)}"`).join('');
		const children = Array.from({ length: depth > 3 ? 0 : Math.floor(draw() * 3) }, () =>
			draw() < 0.4 ? pick(TEXTS) : element(depth + 1),
		);
		return `<${name}${written}>${children.join('')}</${name}>`;
	};
	const namespaces =
		'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:l="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg" xmlns:é="http://www.w3.org/2000/svg"';
	return `<svg ${namespaces}>${element(0)}${element(0)}</svg>`;
}

const elementsIn = (element: XmlElement): XmlElement[] => [
	element,
	...element.children.filter((child) => child instanceof XmlElement).flatMap(elementsIn),
];

/** Whether a function or rule of CSS, outside strings, has an address that leads out. */
const loads = (css: string) =>
	/(?:[\w-]\(|@)[^;]*hit/.test(css.replace(/(["'])(?:\\[\s\S]|(?!\1)[^\\])*(?:\1|$)/g, 'text'));

/** Where a published drawing would lead a browser, or what it would run. */
function unsafeIn(drawing: string): string[] {
	const { root, children } = parseXml(drawing, {
		preserveDocumentType: true,
		preserveComments: true,
	});
	const names = elementsIn(root as XmlElement).flatMap(({ name, attributes, text }) => [
		...(ELEMENTS.has(name) ? [] : [name]),
		...(name === 'style' && loads(text) ? [text] : []),
		...Object.entries(attributes).flatMap(([key, value]) => {
			const isKnown =
				PLAIN.has(key) || STYLES.has(key) || /^(?:data|aria)-|^xmlns|^(?:xlink:)?href$/.test(key);
			const isWithin =
				!/href$/.test(key) || /^#|^data:image\/(?:png|jpeg|gif|webp);base64,/.test(value);
			const isStyleSafe = !STYLES.has(key) || !loads(value);
			return isKnown && isWithin && isStyleSafe ? [] : [`${key}=${value}`];
		}),
	]);
	return children.length === 1 ? names : [...names, 'more than a drawing'];
}

/** Drawings that are tried; each seed is another. */
const [FIRST, COUNT] = [1, 4000];

test('no drawing put together by lot is published with what runs or loads', () => {
	let [published, refused] = [0, 0];
	for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
		const source = madeUp(seed);
		let drawing: string;
		try {
			drawing = publishedDrawing(Buffer.from(source));
		} catch (error) {
			if (!(error instanceof UnfitPicture)) throw new Error(source, { cause: error });
			refused++;
			continue;
		}
		published++;
		expect({ seed, source, unsafe: unsafeIn(drawing) }).toEqual({ seed, source, unsafe: [] });
		expect(publishedDrawing(Buffer.from(drawing))).toBe(drawing);
	}
	expect(published).toBeGreaterThan(COUNT / 20);
	expect(refused).toBeGreaterThan(COUNT / 20);
});
