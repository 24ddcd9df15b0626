/** Cuts the files of a face from the packages it comes in. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type Face, FEATURES } from './faces.ts';
import { PARTS, type Part, signsOf, unicodeRange } from './signs.ts';

/** One file of a face. */
export interface FontFile {
	name: string;
	bytes: Buffer;
	/** The signs it has, as CSS writes them. */
	range: string;
}

/** Copyright, licence and its address, which the Open Font License wants kept with every copy. */
const LICENCE = [0, 13, 14];

const require = createRequire(import.meta.url);

/** Path of a file in a package, which need not be one of its entrances. */
function sourceFile(source: string): string {
	const [scope = '', name = '', ...rest] = source.split('/');
	return require.resolve(`${scope}/${name}/package.json`).replace('package.json', rest.join('/'));
}

const axisOf = (weight: Face['weight']) =>
	typeof weight === 'number' ? weight : { min: weight[0], max: weight[1] };

/** The signs of a part of Unicode cut out of a face; undefined if its package has none of them. */
async function cut({ source, weight, axes }: Face, part: Part): Promise<Buffer | undefined> {
	const path = sourceFile(source.replace('PART', part.source));
	if (!existsSync(path)) return undefined;
	return subsetFont(readFileSync(path), String.fromCodePoint(...signsOf(part)), {
		targetFormat: 'woff2',
		variationAxes: { wght: axisOf(weight), ...axes },
		keepFeatures: FEATURES,
		noHinting: true,
		preserveNameIds: LICENCE,
	});
}

/** The files of a face, one for each part of Unicode its package has. */
export async function fontFiles(face: Face): Promise<FontFile[]> {
	const files = PARTS.map(async (part) => {
		const bytes = await cut(face, part);
		const name = `${face.file}-${part.name}.woff2`;
		return bytes ? [{ name, bytes, range: unicodeRange(signsOf(part)) }] : [];
	});
	return (await Promise.all(files)).flat();
}

/**
 * A face at one weight, by which what stands in for it is measured.
 * @throws if its package has no basic Latin.
 */
export async function atWeight(face: Face, weight: number): Promise<Buffer> {
	const [basic] = PARTS;
	const bytes = basic && (await cut({ ...face, weight }, basic));
	if (!bytes) throw new Error(`${face.source} has no file for basic Latin.`);
	return bytes;
}
