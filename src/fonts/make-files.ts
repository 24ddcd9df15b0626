/** Cuts the files of a face from the packages it comes in. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type Face, FEATURES } from './faces.ts';
import { PARTS, signsOf, unicodeRange } from './signs.ts';

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

/** The files of a face, one for each part of Unicode its package has. */
export async function fontFiles({ file, source, weight, axes }: Face): Promise<FontFile[]> {
	const files = PARTS.map(async (part) => {
		const path = sourceFile(source.replace('PART', part.source));
		if (!existsSync(path)) return [];
		const points = signsOf(part);
		const bytes = await subsetFont(readFileSync(path), String.fromCodePoint(...points), {
			targetFormat: 'woff2',
			variationAxes: { wght: axisOf(weight), ...axes },
			keepFeatures: FEATURES,
			noHinting: true,
			preserveNameIds: LICENCE,
		});
		return [{ name: `${file}-${part.name}.woff2`, bytes, range: unicodeRange(points) }];
	});
	return (await Promise.all(files)).flat();
}
