/** What of the tokens (styles/tokens.css) a newspaper may set in its `theme.css`. */

/** What a token is: a colour, or the families that a text is set in. */
type TokenSort = 'colour' | 'families';

interface ThemeToken {
	sort: TokenSort;
	/** What it is for, and why a newspaper may set it. */
	why: string;
}

/**
 * Colours, since their contrast can be measured, and families of type, since all sizes stay as they
 * are. Sizes, spaces and widths are none of them: the sizes that readers choose, narrow screens and
 * the length of lines are made of them together.
 */
export const THEME_TOKENS = {
	'--paper': { sort: 'colour', why: 'what the page is printed on' },
	'--wash': { sort: 'colour', why: 'boxes that stand off the paper a little' },
	'--tint': { sort: 'colour', why: 'what is pointed at or chosen' },
	'--mark': { sort: 'colour', why: 'words that were searched for' },
	'--ink': { sort: 'colour', why: 'text' },
	'--ink-2': { sort: 'colour', why: 'text that stands back: dates, captions, summaries' },
	'--accent': { sort: 'colour', why: 'kickers, and where one is' },
	'--link': { sort: 'colour', why: 'links within text' },
	'--visited': { sort: 'colour', why: 'links that were followed' },
	'--control': { sort: 'colour', why: 'borders of fields and buttons' },
	'--focus': { sort: 'colour', why: 'the ring around what the keyboard is at' },
	'--rule': { sort: 'colour', why: 'lines between parts, which tell nothing by themselves' },
	'--serif': { sort: 'families', why: 'the text of stories' },
	'--serif-display': { sort: 'families', why: 'headlines, and the name of the newspaper' },
	'--sans': { sort: 'families', why: 'all around stories: navigation, dates, buttons' },
} as const satisfies Record<string, ThemeToken>;

type Tokens = typeof THEME_TOKENS;
export type TokenName = keyof Tokens;
export type ColourToken = {
	[Name in TokenName]: Tokens[Name]['sort'] extends 'colour' ? Name : never;
}[TokenName];
export type FamilyToken = Exclude<TokenName, ColourToken>;

const namesOf = (sort: TokenSort) =>
	(Object.keys(THEME_TOKENS) as TokenName[]).filter((name) => THEME_TOKENS[name].sort === sort);

export const COLOUR_TOKENS = namesOf('colour') as ColourToken[];
export const FAMILY_TOKENS = namesOf('families') as FamilyToken[];

/** The themes that a reader, or a reader’s system, can choose. */
export const THEMES = ['light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

/** A colour for each theme, as `#rrggbb`. */
export type ThemeColours = Record<Theme, string>;
