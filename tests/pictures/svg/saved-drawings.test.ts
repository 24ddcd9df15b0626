import { parseXml, XmlElement } from '@rgrove/parse-xml';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ELEMENTS, PLAIN, STYLES } from '../../../src/pictures/svg/drawing-schema.ts';
import { HOSTILE } from '../../helpers/hostile-drawings.ts';
import { published } from '../../helpers/svg.ts';
import { DIAGRAMS, usualDrawings } from '../../helpers/usual-drawings.ts';

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
