/** Newspapers in several languages: one edition stands at the root, each other below a folder of its own. */
import type { Site } from '../content/site-file.ts';

/** A newspaper in one of its languages. */
export interface LanguageEdition {
	/** BCP 47 tag. */
	language: string;
	/** Folder below the content folder of the main edition, and below its address; empty of the main one. */
	folder: string;
	/** Address that it is published at. */
	url: string;
}

type Facts = Pick<Site, 'language' | 'languages' | 'url'>;

/** The languages of a newspaper, that of its main edition first; none if it is published in one alone. */
export function orderedLanguages(main: Pick<Site, 'language' | 'languages'>): string[] {
	const others = main.languages.filter((language) => language !== main.language);
	return others.length > 0 ? [main.language, ...others] : [];
}

/** Whether an edition is the one at the root; so is a newspaper in one language. */
export const isMainEdition = ({ language, languages }: Omit<Facts, 'url'>): boolean =>
	languages.length === 0 || language === languages[0];

/** The folder of an edition below that of the main one; empty of that. */
export const editionFolder = (facts: Omit<Facts, 'url'>): string =>
	isMainEdition(facts) ? '' : facts.language;

/** All editions of a newspaper, the main one first, from the facts of any of them; none if it has one alone. */
export function languageEditions(facts: Facts): LanguageEdition[] {
	const { languages, url } = facts;
	const folder = editionFolder(facts);
	const root = folder ? url.slice(0, -`/${folder}`.length) : url;
	return languages.map((language, at) =>
		at === 0
			? { language, folder: '', url: root }
			: { language, folder: language, url: `${root}/${language}` },
	);
}

/** Facts that an edition never has from the main one: links lead to pages, and pictures are files, of one edition. */
const NOT_HANDED_DOWN = ['navigation', 'footer', 'logo', 'logoDark', 'icon'] as const;

/** Facts that the main edition gives for all. */
export const OF_MAIN_EDITION: ReadonlySet<string> = new Set([
	...['url', 'language', 'languages', 'hosts'],
]);

/** What an edition in another language has from the main one, wherever its own file says nothing else. */
export function handedDown(main: Site, folder: string): Partial<Site> {
	const facts: Partial<Site> = { ...main, language: folder, url: `${main.url}/${folder}` };
	for (const field of NOT_HANDED_DOWN) delete facts[field];
	return facts;
}
