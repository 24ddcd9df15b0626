/** The stylesheet of the faces: their files, and what stands in for each until it is there. */
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import type { Face, Fallback } from './faces.ts';
import type { FontFile } from './make-files.ts';

const rule = (lines: Record<string, string>) => {
	const body = Object.entries(lines).map(([name, value]) => `\t${name}: ${value};\n`);
	return `@font-face {\n${body.join('')}}\n`;
};

const faceRule = ({ family, style, weight, display }: Face, { name, range }: FontFile) =>
	rule({
		'font-family': `'${family}'`,
		'font-style': style,
		'font-weight': [weight].flat().join(' '),
		'font-display': display,
		src: `url('../fonts/files/${name}') format('woff2')`,
		'unicode-range': range,
	});

/** A font of the device made as wide and as high as a face, so that nothing moves when it comes. */
async function fallbackRule({ family }: Face, basic: Buffer, fallback: Fallback): Promise<string> {
	const own = await fromBuffer(basic);
	const metrics = { ...fallback, familyName: fallback.family, capHeight: 0, xHeight: 0 };
	const { fontFaces } = createFontStack([{ ...own, familyName: family }, metrics], {
		fontFaceFormat: 'styleObject',
	});
	const [made = {}] = [fontFaces].flat().map((each) => each['@font-face'] ?? {});
	const { fontFamily: _, src: __, ...overrides } = made as Record<string, string>;
	const named = Object.entries(overrides).map(([name, value]) => [
		name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
		value,
	]);
	return rule({
		'font-family': `'${fallbackName(family, fallback)}'`,
		src: fallback.local.map((name) => `local('${name}')`).join(', '),
		...Object.fromEntries(named),
	});
}

const fallbackName = (family: string, fallback: Fallback) => `${family} ${fallback.family}`;

/** The rules of a face and of what stands in for it. */
export async function faceRules(face: Face, files: FontFile[]): Promise<string> {
	const [basic] = files;
	if (!basic) throw new Error(`${face.source} has no file for basic Latin.`);
	const own = files.map((file) => faceRule(face, file));
	const others = face.fallbacks.map((fallback) => fallbackRule(face, basic.bytes, fallback));
	return [...own, ...(await Promise.all(others))].join('\n');
}
