/** A theme as pages have it written out. */
import {
	COLOUR_TOKENS,
	type ColourToken,
	FAMILY_TOKENS,
	type FamilyToken,
	type ThemeColours,
} from '../domain/look/theme-tokens.ts';
import type { OwnFace } from './font-face.ts';
import type { OwnTheme } from './theme.ts';

/** A face of a theme, with the address of its file from the root of the site. */
export interface ServedFace extends OwnFace {
	url: string;
}

/** The colours that hold with a theme: its own, and of what it leaves as it is, the engine's. */
export function joinedColours(
	own: OwnTheme['colours'],
	engine: Record<ColourToken, ThemeColours>,
): Record<ColourToken, ThemeColours> {
	const joined = COLOUR_TOKENS.map((token) => [token, { ...engine[token], ...own[token] }]);
	return Object.fromEntries(joined);
}

/** Text stays where it is read while a face is on its way, unless the face says otherwise. */
const DISPLAY = { name: 'font-display', value: 'swap' };

function faceStyles({ family, url, descriptors }: ServedFace, base: string): string {
	const isSaid = descriptors.some(({ name }) => name === DISPLAY.name);
	const all = (isSaid ? descriptors : [...descriptors, DISPLAY]).map(
		({ name, value }) => `${name}:${value}`,
	);
	return `@font-face{${[`font-family:"${family}"`, `src:url(${base}${url}) format("woff2")`, ...all].join(';')}}`;
}

const block = (selector: string, declarations: string[]) =>
	declarations.length > 0 ? `${selector}{${declarations.join(';')}}` : '';

/**
 * The styles of a theme.
 * @param colours that hold with it.
 * @param base path that the site stands below, without a slash at its end.
 */
export function themeStyles(
	{ colours: own, families }: Pick<OwnTheme, 'colours' | 'families'>,
	colours: Record<ColourToken, ThemeColours>,
	base: string,
	faces: ServedFace[],
): string {
	const set = COLOUR_TOKENS.filter((token) => own[token]);
	const lightAndDark = set
		.filter((token) => own[token]?.light || own[token]?.dark)
		.map((token) => `${token}:light-dark(${colours[token].light},${colours[token].dark})`);
	const sepia = set
		.filter((token) => own[token]?.sepia)
		.map((token) => `${token}:${colours[token].sepia}`);
	const type = FAMILY_TOKENS.flatMap((token) =>
		families[token] ? [`${token}:${families[token].join(',')}`] : [],
	);
	const rules = [
		block(':root', type),
		// Sepia is a choice of colours by itself, of which the theme sets what it names.
		block(":root:not([data-theme='sepia'])", lightAndDark),
		block("[data-theme='sepia']", sepia),
	];
	return `${faces.map((face) => faceStyles(face, base)).join('')}@layer theme{${rules.join('')}}`;
}

/** Of each family that a theme sets, the files that its first face needs for plain text. */
export function firstFonts(
	families: OwnTheme['families'],
	faces: ServedFace[],
): Partial<Record<FamilyToken, string[]>> {
	const upright = faces.filter(
		({ descriptors }) =>
			!descriptors.some(({ name, value }) => name === 'font-style' && value !== 'normal'),
	);
	const first = FAMILY_TOKENS.flatMap((token) => {
		const name = families[token]?.[0]?.replaceAll('"', '').toLowerCase();
		const face = upright.find(({ family }) => family.toLowerCase() === name);
		return name === undefined ? [] : [[token, face ? [face.url] : []] as const];
	});
	return Object.fromEntries(first);
}
