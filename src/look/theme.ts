/** A newspaper's `theme.css`: which tokens it sets, in which themes, and its own faces. */
import { lightAndDark, readColour } from '../domain/look/colour.ts';
import {
	type ColourToken,
	FAMILY_TOKENS,
	type FamilyToken,
	THEME_TOKENS,
	THEMES,
	type Theme,
	type ThemeColours,
	type TokenName,
} from '../domain/look/theme-tokens.ts';
import { familyList } from './family-list.ts';
import { type OwnFace, readFace } from './font-face.ts';
import { type Declaration, readStyles, type StyleRule, type ThemeProblem } from './style-rules.ts';
import { wrongHead, wrongName } from './theme-faults.ts';

/** What a theme sets; nothing of what it leaves as it is. */
export interface OwnTheme {
	colours: Partial<Record<ColourToken, Partial<ThemeColours>>>;
	families: Partial<Record<FamilyToken, string[]>>;
	faces: OwnFace[];
	/** Line on which each colour was last set. */
	lines: Partial<Record<ColourToken, number>>;
}

const ROOT = /^:root$/i;
const THEME_HEAD = /^(?::root)?\[data-theme=["']?([a-z]+)["']?\]$/i;

/** The theme that a selector stands for, or all of them. */
function themeOf(head: string): Theme | 'all' | undefined {
	if (ROOT.test(head)) return 'all';
	const [, name] = THEME_HEAD.exec(head) ?? [];
	return THEMES.find((theme) => theme === name?.toLowerCase());
}

/** The colours that a value means in the themes of its rule. */
function coloursIn(
	{ name, value }: Declaration,
	theme: Theme | 'all',
): Partial<ThemeColours> | { wrong: string } {
	const pair = lightAndDark(value);
	if (pair && theme !== 'all') {
		return { wrong: `${name} has two colours where there is one theme, ${theme}; write one` };
	}
	const read = (pair ?? [value]).map(readColour);
	for (const [at, each] of read.entries()) {
		if ('wrong' in each) return { wrong: `${name}: “${pair?.[at] ?? value}” ${each.wrong}` };
	}
	const [first = '', second = first] = read.map((each) => ('colour' in each ? each.colour : ''));
	return theme === 'all' ? { light: first, dark: second } : { [theme]: first };
}

interface Found {
	theme: OwnTheme;
	problems: ThemeProblem[];
}

const isToken = (name: string): name is TokenName => Object.hasOwn(THEME_TOKENS, name);
const isFamily = (name: TokenName): name is FamilyToken =>
	(FAMILY_TOKENS as readonly string[]).includes(name);

/** Takes what a rule sets. @param engine names of all tokens there are. */
function takeRule(
	rule: StyleRule,
	target: Theme | 'all',
	engine: ReadonlySet<string>,
	found: Found,
): void {
	const { theme, problems } = found;
	const seen = new Set<string>();
	for (const declaration of rule.declarations) {
		const { name, value, line } = declaration;
		const tell = (message: string) => problems.push({ line, message });
		if (!isToken(name)) {
			tell(wrongName(name, engine));
			continue;
		}
		if (/!\s*important$/i.test(value)) {
			tell(
				`${name} is set with !important, which would hold against print and high contrast; take it off`,
			);
		} else if (seen.has(name)) tell(`${name} is set twice in one rule; keep one`);
		else if (!isFamily(name)) {
			const colours = coloursIn(declaration, target);
			if ('wrong' in colours) tell(colours.wrong);
			else {
				const own = theme.colours[name] ?? {};
				// What is said of one theme holds against what is said of all, wherever it stands.
				theme.colours[name] = target === 'all' ? { ...colours, ...own } : { ...own, ...colours };
				theme.lines[name] = line;
			}
		} else if (target !== 'all') tell(`${name} is the same in all themes; set it in :root`);
		else {
			const families = familyList(declaration);
			if ('wrong' in families) tell(`${name}: ${families.wrong}`);
			else theme.families[name] = families.names;
		}
		seen.add(name);
	}
}

/** What of the tokens there are a theme is read against. */
export interface KnownTokens {
	names: ReadonlySet<string>;
	/** Families of the faces that come with the engine, in small letters. */
	families: ReadonlySet<string>;
}

/** Reads a theme; everything that is wrong with it is found at once. */
export function readTheme(css: string, engine: KnownTokens): Found {
	const { rules, problems } = readStyles(css);
	const found: Found = { theme: { colours: {}, families: {}, faces: [], lines: {} }, problems };
	const heads = new Map<Theme | 'all', number>();
	for (const rule of rules) {
		if (/^@font-face$/i.test(rule.head)) {
			const { face, problems: wrong } = readFace(rule, engine.families);
			problems.push(...wrong);
			if (face) found.theme.faces.push(face);
			continue;
		}
		const target = themeOf(rule.head);
		const before = target && heads.get(target);
		if (target === undefined) problems.push({ line: rule.line, message: wrongHead(rule.head) });
		else if (before !== undefined) {
			const message = `“${rule.head}” stands on line ${before} already; put both into one rule`;
			problems.push({ line: rule.line, message });
		} else {
			heads.set(target, rule.line);
			takeRule(rule, target, engine.names, found);
		}
	}
	return found;
}
