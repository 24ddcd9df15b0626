import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { PlacedRemark } from '../../domain/content/remarks.ts';
import type { Site } from '../../domain/content/site-file.ts';
import { type WeakPair, weakPairs, weakPairText } from '../../domain/look/contrast.ts';
import type { ShownTheme } from '../../domain/look/look.ts';
import { THEMES, type ThemeColours } from '../../domain/look/theme-tokens.ts';
import { isMainEdition } from '../../domain/newspaper/language-editions.ts';
import { engineTokens } from '../../look/engine-tokens.ts';
import type { OwnFace } from '../../look/font-face.ts';
import { wrongInFont } from '../../look/font-file.ts';
import { type OwnTheme, readTheme } from '../../look/theme.ts';
import {
	firstFonts,
	joinedColours,
	type ServedFace,
	themeStyles,
} from '../../look/theme-styles.ts';
import { namedFile } from '../named-file.ts';
import { type PathOnDisk, pathFinder } from '../path-on-disk.ts';
import { readBytes } from '../read-text.ts';
import { isBelow } from '../special-files.ts';
import { type LookFile, lookFile } from './look-file.ts';

/** The file of a newspaper's theme, below its content folder. */
const THEME_FILE = 'theme.css';
/** Names that are meant to be that file’s. */
const NEARLY_THEME = /^_?(?:themes?|styles?|custom)\.(?:css|scss|sass|less|styl)$/i;

/** The engine's own tokens, from which a theme departs. */
const TOKENS_FILE = 'src/styles/tokens.css';

/** Bytes that are read of a file, to see that it is too large for a font. */
const MOST_READ = 20_000_000;

export interface ThemeFile {
	/** Undefined if there is none, or anything is wrong with it. */
	theme?: ShownTheme | undefined;
	files: LookFile[];
	problems: Problem[];
	remarks: PlacedRemark[];
}

/** The bytes of a face's file, or what keeps it from being published, as the end of a sentence. */
async function fontBytes(
	contentDir: string,
	{ path }: OwnFace,
	pathOnDisk: PathOnDisk,
): Promise<{ bytes: Buffer } | { wrong: string }> {
	const found = await pathOnDisk(join(contentDir, path));
	if (found === undefined) {
		return { wrong: 'is not there; put the file into fonts/ beside theme.css, or mend its name' };
	}
	if (!isBelow(realpathSync(contentDir), realpathSync(found))) {
		return { wrong: 'is a link that leads out of the content folder; put the file itself there' };
	}
	const bytes = readBytes(found, MOST_READ);
	if ('wrong' in bytes) return bytes;
	const wrong = wrongInFont(bytes);
	return wrong ? { wrong } : { bytes };
}

/** Remarks on colours that do not stand out enough, on the line that sets one of the two. */
const remarksOn = (pairs: WeakPair[], lines: OwnTheme['lines'], file: string): PlacedRemark[] =>
	pairs.map((pair) => ({
		sort: 'weakColours',
		found: weakPairText(pair),
		line: lines[pair.front] ?? lines[pair.back],
		file,
	}));

/** The folder whose theme an edition has: its own, or that of the main edition around it if it has none. */
export const themeFolder = (
	contentDir: string,
	site: Pick<Site, 'language' | 'languages'>,
): string =>
	isMainEdition(site) || existsSync(join(contentDir, THEME_FILE))
		? contentDir
		: dirname(contentDir);

/**
 * The theme of a newspaper, as its content folder has it.
 * @param base path that the site stands below, which goes before addresses in its styles.
 */
export async function themeIn(contentDir: string, base: string): Promise<ThemeFile> {
	const { file, text, problems } = namedFile(contentDir, THEME_FILE, NEARLY_THEME);
	if (text === undefined) return { files: [], problems, remarks: [] };
	const engine = engineTokens(readFileSync(resolve(TOKENS_FILE), 'utf8'));
	const { theme, problems: wrong } = readTheme(text, engine);
	problems.push(...wrong.map((each) => ({ file, ...each })));
	const pathOnDisk = pathFinder();
	const faces: ServedFace[] = [];
	const files = new Map<string, LookFile>();
	for (const face of theme.faces) {
		const read = await fontBytes(contentDir, face, pathOnDisk);
		if ('wrong' in read) {
			problems.push({ file, line: face.line, message: `“${face.path}” ${read.wrong}` });
			continue;
		}
		const served = lookFile(basename(face.path), read.bytes);
		files.set(served.path, served);
		faces.push({ ...face, url: served.url });
	}
	if (problems.length > 0) return { files: [], problems, remarks: [] };
	const colours = joinedColours(theme.colours, engine.colours);
	const papers = Object.fromEntries(THEMES.map((each) => [each, colours['--paper'][each]]));
	return {
		theme: {
			css: themeStyles(theme, colours, base, faces),
			papers: papers as unknown as ThemeColours,
			fonts: firstFonts(theme.families, faces),
		},
		files: [...files.values()],
		problems,
		remarks: remarksOn(weakPairs(colours), theme.lines, file),
	};
}
