/** The stylesheet of the faces: their files, and what stands in for each until it is there. */
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import type { Face, Fallback } from './faces.ts';
import { atWeight, type FontFile } from './make-files.ts';

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
async function fallbackRule(face: Face, weight: number, fallback: Fallback): Promise<string> {
	const own = await fromBuffer(await atWeight(face, weight));
	const metrics = { ...fallback, familyName: fallback.family, capHeight: 0, xHeight: 0 };
	const { fontFaces } = createFontStack([{ ...own, familyName: face.family }, metrics], {
		fontFaceFormat: 'styleObject',
	});
	const [made = {}] = [fontFaces].flat().map((each) => each['@font-face'] ?? {});
	const { fontFamily: _, src: __, ...overrides } = made as Record<string, string>;
	const named = Object.entries(overrides).map(([name, value]) => [
		name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
		value,
	]);
	return rule({
		'font-family': `'${face.family} ${fallback.family}'`,
		'font-weight': String(weight),
		src: fallback.local.map((name) => `local('${name}')`).join(', '),
		...Object.fromEntries(named),
	});
}

/** What stands in for a face: each font of the device, in its bold too where the face has one. */
function fallbackRules(face: Face): Promise<string>[] {
	const [light, heavy] = [face.weight].flat() as [number, number?];
	return face.fallbacks.flatMap((fallback) => [
		fallbackRule(face, light, fallback),
		...(heavy && fallback.bold
			? [fallbackRule(face, heavy, { ...fallback, ...fallback.bold })]
			: []),
	]);
}

/** The rules of a face and of what stands in for it. */
export async function faceRules(face: Face, files: FontFile[]): Promise<string> {
	const own = files.map((file) => faceRule(face, file));
	return [...own, ...(await Promise.all(fallbackRules(face)))].join('\n');
}
