/**
 * The faces of the site's type. `npm run fonts` makes the files in `files/` and `styles/fonts.css` of
 * them: cut from the packages of fontsource.org, so that a reader loads only the signs a page shows.
 */

/** A face as pages use it. */
export interface Face {
	/** Beginning of its files' names. */
	file: string;
	family: string;
	style: 'normal' | 'italic';
	/** Weight, or the first and last of those it can have. */
	weight: number | [number, number];
	/** Files in the package, `PART` standing for the part of Unicode. */
	source: string;
	/** Further axes of the source, each pinned to the value the size of its text asks for. */
	axes: Record<string, number>;
	/** `swap` shows it however late it comes, so that a first visit has it too; `optional` only if it comes at once. */
	display: 'swap' | 'optional';
	/** What stands in for it until it is there. */
	fallbacks: readonly Fallback[];
}

/** A font that readers have, with what its file says of its size (`@capsizecss/metrics`). */
export interface Fallback {
	family: string;
	/** Names under which it, or one with the same metrics, is found on a device. */
	local: readonly string[];
	ascent: number;
	descent: number;
	lineGap: number;
	unitsPerEm: number;
	xWidthAvg: number;
	/** Its bold, for faces that have one. */
	bold?: Pick<Fallback, 'local' | 'xWidthAvg'>;
}

const georgia: Fallback = {
	family: 'Georgia',
	local: ['Georgia', 'Gelasio'],
	ascent: 1878,
	descent: -449,
	lineGap: 0,
	unitsPerEm: 2048,
	xWidthAvg: 913,
};
const times: Fallback = {
	family: 'Times',
	local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
	ascent: 1825,
	descent: -443,
	lineGap: 87,
	unitsPerEm: 2048,
	xWidthAvg: 832,
};
/** What Android has. */
const notoSerif: Fallback = {
	family: 'Noto',
	local: ['Noto Serif'],
	ascent: 1069,
	descent: -293,
	lineGap: 0,
	unitsPerEm: 1000,
	xWidthAvg: 481,
};
const arial: Fallback = {
	family: 'Arial',
	local: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'],
	ascent: 1854,
	descent: -434,
	lineGap: 67,
	unitsPerEm: 2048,
	xWidthAvg: 913,
	bold: {
		local: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold', 'Arimo Bold'],
		xWidthAvg: 983,
	},
};
const roboto: Fallback = {
	family: 'Roboto',
	local: ['Roboto'],
	ascent: 1900,
	descent: -500,
	lineGap: 0,
	unitsPerEm: 2048,
	xWidthAvg: 911,
	bold: { local: ['Roboto Bold'], xWidthAvg: 926 },
};

const serifs = [georgia, times, notoSerif];
const sans = [arial, roboto];
const newsreader = '@fontsource-variable/newsreader/files/newsreader-PART-opsz';

export const FACES: readonly Face[] = [
	{
		file: 'newsreader-text',
		family: 'Newsreader',
		style: 'normal',
		weight: 400,
		source: `${newsreader}-normal.woff2`,
		axes: { opsz: 16 },
		display: 'swap',
		fallbacks: serifs,
	},
	{
		file: 'newsreader-italic',
		family: 'Newsreader',
		style: 'italic',
		weight: 400,
		source: `${newsreader}-italic.woff2`,
		axes: { opsz: 16 },
		display: 'optional',
		fallbacks: [],
	},
	{
		file: 'newsreader-display',
		family: 'Newsreader Display',
		style: 'normal',
		weight: 500,
		source: `${newsreader}-normal.woff2`,
		axes: { opsz: 72 },
		display: 'swap',
		fallbacks: serifs,
	},
	{
		file: 'libre-franklin',
		family: 'Libre Franklin',
		style: 'normal',
		weight: [400, 700],
		source: '@fontsource-variable/libre-franklin/files/libre-franklin-PART-wght-normal.woff2',
		axes: {},
		display: 'optional',
		fallbacks: sans,
	},
	{
		// Loaded only by readers who have chosen it.
		file: 'atkinson',
		family: 'Atkinson Hyperlegible Next',
		style: 'normal',
		weight: [400, 700],
		source:
			'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-PART-wght-normal.woff2',
		axes: {},
		display: 'swap',
		// Arial and Roboto are as wide within half a percent.
		fallbacks: [],
	},
];

/** OpenType features that pages use, or that a language needs to be written right. */
export const FEATURES = [
	...['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'],
	...['onum', 'lnum', 'pnum', 'tnum'],
];
