import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkFields, type UnknownKey } from '../domain/content/front-matter.ts';
import type { Problem } from '../domain/content/problem.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import {
	OTHER_NAMES,
	OTHER_NAMES_IN_LINKS,
	OTHER_NAMES_IN_SCRIPTS,
	type Site,
	siteSchema,
	UNNAMED,
} from '../domain/content/site-file.ts';
import { handedDown, OF_MAIN_EDITION } from '../domain/newspaper/language-editions.ts';
import { plainKey } from '../domain/text/nearest-name.ts';
import { fieldName } from './field-name.ts';
import { checkLanguages } from './language-folders.ts';
import { namedFile } from './named-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** The file below a content folder that has the facts about the newspaper. */
export const SITE_FILE = 'site.yaml';
/** Names that are meant to be that file’s. */
const NEARLY_SITE = /^[._]?(?:site|config)\.(?:ya?ml|json|toml)$/i;

/** A link that stands on every page, with the line that says so. */
export interface LinkOfSite {
	file: string;
	line: number;
	to: string;
}

/** What is said of a file that has no fields. */
const FORM = 'has no fields; write one a line, such as name: The Harbour Times';

export interface SiteFile {
	/** Path as a person would type it. */
	file: string;
	/** Undefined if anything is wrong with the file. */
	site: Site | undefined;
	/** Whether the content folder has no such file. */
	isMissing: boolean;
	links: LinkOfSite[];
	/** Line that a field stands on; undefined if it stands on none. */
	lineOf: (path: PropertyKey[]) => number | undefined;
	problems: Problem[];
	/** What is worth knowing and stops nothing. */
	remarks: PlacedRemark[];
}

/** Fields of words, of which YAML may take an end for a comment. */
const WORDS = new Set<PropertyKey>([
	'name',
	'description',
	'rights',
	'navigation',
	'footer',
	'scripts',
]);

/** Fields that are lists of links. */
const LINKS = ['navigation', 'footer'] as const;

function unknownField({ path, nearest }: UnknownKey): string {
	const within = path[0] === 'scripts' ? OTHER_NAMES_IN_SCRIPTS : OTHER_NAMES_IN_LINKS;
	const names: Record<string, string> = path.length === 1 ? OTHER_NAMES : within;
	const meant = names[plainKey(String(path.at(-1)))] ?? nearest;
	return `is no field of ${SITE_FILE}; ${meant ? `did you mean “${meant}”?` : 'take it out'}`;
}

/** What is said of a fact that only the main edition gives. */
const OF_MAIN =
	'is given in the site.yaml around this folder for all languages of the newspaper; take it out here';

const onNoLine = () => undefined;

/** What is known of a newspaper by a file that cannot be read or is not there. */
const NOTHING_SAID = {
	site: undefined,
	isMissing: false,
	links: [],
	lineOf: onNoLine,
	remarks: [],
};

/** The facts that an edition in another language has from the main one, in whose folder its own is. */
function factsFromMain(contentDir: string): Partial<Site> | undefined {
	const folder = basename(contentDir);
	const around = dirname(contentDir);
	if (!existsSync(join(around, SITE_FILE))) return undefined;
	const { site: main } = siteFileIn(around);
	return main?.languages.slice(1).includes(folder) ? handedDown(main, folder) : undefined;
}

/** The facts about a newspaper, as its content folder says; those of a new one if it says none. */
export function siteFileIn(contentDir: string): SiteFile {
	const { file, text, problems } = namedFile(contentDir, SITE_FILE, NEARLY_SITE);
	const given = factsFromMain(contentDir);
	if (text === undefined) {
		if (problems.length > 0) return { ...NOTHING_SAID, file, problems };
		const site = given ? siteSchema.parse(given) : UNNAMED;
		return { ...NOTHING_SAID, file, site, isMissing: !given, problems };
	}
	const yaml = readYamlFile(text, FORM);
	if ('problems' in yaml) {
		const wrong = yaml.problems.map((each) => ({ file, ...each }));
		return { ...NOTHING_SAID, file, problems: [...problems, ...wrong] };
	}
	// What is missing stands on no line.
	const lineOf = (path: PropertyKey[]) => yaml.lineOf(path) || undefined;
	const own = yaml.data as Record<string, unknown>;
	const { value, problems: wrong, unknown } = checkFields(siteSchema, { ...given, ...own });
	const languages = given
		? { ordered: value?.languages ?? [], problems: [] }
		: checkLanguages(contentDir, value);
	const ofMain = given ? Object.keys(own).filter((field) => OF_MAIN_EDITION.has(field)) : [];
	const told = [
		...wrong,
		...unknown.map((key) => ({ path: key.path, message: unknownField(key) })),
		...ofMain.map((field) => ({ path: [field], message: OF_MAIN })),
		...languages.problems,
	];
	for (const { path, message } of told) {
		problems.push({ file, line: lineOf(path), field: fieldName(path), message });
	}
	const links = LINKS.flatMap((field) =>
		(value?.[field] ?? []).map(({ to }, at) => ({ file, line: yaml.lineOf([field, at]), to })),
	);
	const site =
		problems.length === 0 && value ? { ...value, languages: languages.ordered } : undefined;
	const remarks = yaml.cut
		.filter(({ path: [field] }) => WORDS.has(field as PropertyKey))
		.map(({ text: found, line }): PlacedRemark => ({ sort: 'cutByYaml', found, line, file }));
	return { file, site, isMissing: false, links, lineOf, problems, remarks };
}
