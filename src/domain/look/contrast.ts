/** Contrast as WCAG 2.2 measures it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
import { type ColourToken, THEMES, type Theme, type ThemeColours } from './theme-tokens.ts';

/** Relative luminance of a colour, `#rrggbb`. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours stand out from each other, from 1 to 21. */
export function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

interface Demand {
	fronts: readonly ColourToken[];
	backs: readonly ColourToken[];
	/** The least contrast of each front on each back. */
	least: number;
}

/** What has to stand out from what. */
export const DEMANDS: readonly Demand[] = [
	// Text: WCAG 2.2, 1.4.6 (AAA).
	{
		fronts: ['--ink', '--ink-2', '--accent', '--link', '--visited'],
		backs: ['--paper', '--wash', '--tint', '--mark'],
		least: 7,
	},
	// What is no text and has to be seen: WCAG 2.2, 1.4.11.
	{ fronts: ['--control', '--focus'], backs: ['--paper', '--wash', '--tint'], least: 3 },
];

/** A colour that does not stand out enough from what it stands on. */
export interface WeakPair {
	front: ColourToken;
	back: ColourToken;
	theme: Theme;
	ratio: number;
	least: number;
}

/** All pairs whose contrast is less than they need, in each theme. */
export const weakPairs = (colours: Record<ColourToken, ThemeColours>): WeakPair[] =>
	DEMANDS.flatMap(({ fronts, backs, least }) =>
		fronts.flatMap((front) =>
			backs.flatMap((back) =>
				THEMES.map((theme) => ({
					...{ front, back, theme, least },
					ratio: contrast(colours[front][theme], colours[back][theme]),
				})).filter(({ ratio }) => ratio < least),
			),
		),
	);

/** Rounded down: 6.996 is not 7. */
const shown = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** “--ink on --paper in dark: 6.99:1, and 7:1 is needed”. */
export const weakPairText = ({ front, back, theme, ratio, least }: WeakPair): string =>
	`${front} on ${back} in ${theme}: ${shown(ratio)}:1, and ${least}:1 is needed`;
