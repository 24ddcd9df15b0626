/** Which signs stand together in one file of a face. */

/** Signs from one code point to another, both in hexadecimal, or a single one. */
type Range = string;

/** What nearly every page in English shows, and the letters that foreign names in it most often have. */
const BASIC: Range[] = [
	...['20-7e', 'a0', 'a3', 'a7', 'a9', 'ab', 'b0', 'b7', 'bb', 'bd', 'c9', 'd7', 'df-e2', 'e4-e5'],
	...['e7-eb', 'ed-ef', 'f1', 'f3-f4', 'f6', 'f8', 'fa', 'fc', '2010-2011', '2013-2014'],
	...['2018-2019', '201c-201d', '2022', '2026', '2032-2033', '20ac', '2212', '25aa'],
];

/** A part of Unicode: what is cut from a file of a package. */
export interface Part {
	name: string;
	/** Name of the part in the package. */
	source: string;
	ranges: Range[];
	/** What of the ranges stands in another part. */
	less?: Range[];
}

/** Parts of Unicode as fontsource.org divides its files, the first in two. */
export const PARTS: readonly Part[] = [
	{ name: 'basic', source: 'latin', ranges: BASIC },
	{
		name: 'latin',
		source: 'latin',
		less: BASIC,
		ranges: [
			'a0-ff',
			'131',
			'152-153',
			'2bb-2bc',
			'2c6',
			'2da',
			'2dc',
			'2000-206f',
			'2122',
			'2191',
		],
	},
	{
		name: 'latin-ext',
		source: 'latin-ext',
		ranges: ['100-130', '132-151', '154-2ba', '2bd-2c5', '2c7-2cc', '2d8-2d9', '2db', '2dd-2ff'],
	},
	{
		name: 'vietnamese',
		source: 'vietnamese',
		ranges: ['300-301', '303-304', '308-309', '323', '329', '1ea0-1ef9', '20ab'],
	},
];

const codePoints = (ranges: readonly Range[]): number[] =>
	ranges.flatMap((range) => {
		const [first = 0, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
		return Array.from({ length: last - first + 1 }, (_, i) => first + i);
	});

/** The code points of a part, in order. */
export function signsOf({ ranges, less = [] }: Part): number[] {
	const others = new Set(codePoints(less));
	return codePoints(ranges).filter((point) => !others.has(point));
}

/** Code points as CSS writes them in `unicode-range`. */
export function unicodeRange(points: number[]): string {
	const runs: [number, number][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run && point === run[1] + 1) run[1] = point;
		else runs.push([point, point]);
	}
	const hex = (point: number) => point.toString(16);
	return runs
		.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
		.join(',');
}
