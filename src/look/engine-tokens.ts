import {
	COLOUR_TOKENS,
	type ColourToken,
	THEMES,
	type ThemeColours,
} from '../domain/look/theme-tokens.ts';
import { readStyles } from './style-rules.ts';
import { type KnownTokens, readTheme } from './theme.ts';

/** The tokens that hold where a theme sets none. */
export interface EngineTokens extends KnownTokens {
	colours: Record<ColourToken, ThemeColours>;
}

/**
 * Reads the engine's own tokens as a theme is read; what is more in them than a theme may have, only
 * gives their names.
 * @param css text of `styles/tokens.css`.
 * @throws if it has no colour for a token in a theme.
 */
export function engineTokens(css: string): EngineTokens {
	const layer = readStyles(css).rules.find(({ head }) => head === '@layer tokens')?.block ?? '';
	const names = readStyles(layer).rules.flatMap(({ declarations }) =>
		declarations.map(({ name }) => name),
	);
	const { theme } = readTheme(layer, { names: new Set(), families: new Set() });
	const colours = COLOUR_TOKENS.map((token) => {
		const { light, dark, sepia } = theme.colours[token] ?? {};
		if (!light || !dark || !sepia) {
			throw new Error(`tokens.css lacks a colour of ${token} in one of ${THEMES.join(', ')}.`);
		}
		return [token, { light, dark, sepia }] as const;
	});
	const families = Object.values(theme.families).flat();
	return {
		names: new Set(names),
		families: new Set(families.map((name) => name.replaceAll('"', '').toLowerCase())),
		colours: Object.fromEntries(colours) as EngineTokens['colours'],
	};
}
