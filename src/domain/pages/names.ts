import type { Edition } from '../edition.ts';
import { byInitial, type NameCount, nameCountOf } from '../names.ts';
import { authorsUrl, letterUrl, topicsUrl } from '../urls.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** Names shown above the letters where all would be too many. */
const MOST_COVERED = 24;

/** What is found from A to Z. */
export type NameKind = 'topics' | 'authors';

/** A letter that names begin with. */
export interface Letter {
	initial: string;
	/** The letter in addresses. */
	slug: string;
	count: number;
}

/** An A to Z page: all names under their letters, or where they are too many, the letters alone. */
export interface NamesView {
	count: number;
	/** Whether every letter has a page of its own. */
	isSplit: boolean;
	letters: (Letter & { names: NameCount[] })[];
	/** The names with the most stories, if the letters have pages of their own. */
	covered: NameCount[];
}

/** The page of one letter of an A to Z. */
export interface LetterView {
	initial: string;
	letters: Letter[];
	names: NameCount[];
}

const lettersOf = (names: NameCount[]) =>
	byInitial(names).map(({ initial, names: own }) => ({
		letter: { initial, slug: initial.toLowerCase(), count: own.length },
		names: own,
	}));

const isSplit = (edition: Edition, kind: NameKind, { nameLimit }: PageSettings) =>
	edition[kind].length > nameLimit;

/** The A to Z page of all topics or authors. */
export const namesPages =
	(kind: NameKind) =>
	(edition: Edition, settings: PageSettings): SitePage<NamesView>[] => {
		const names = edition[kind].map(nameCountOf);
		const split = isSplit(edition, kind, settings);
		const view = {
			count: names.length,
			isSplit: split,
			letters: lettersOf(names).map(({ letter, names: own }) => ({
				...letter,
				names: split ? [] : own,
			})),
			covered: split ? names.toSorted((a, b) => b.count - a.count).slice(0, MOST_COVERED) : [],
		};
		return [{ url: kind === 'topics' ? topicsUrl : authorsUrl, params: {}, view }];
	};

/** The pages of all letters of an A to Z that is split. */
export const letterPages =
	(kind: NameKind) =>
	(edition: Edition, settings: PageSettings): SitePage<LetterView>[] => {
		if (!isSplit(edition, kind, settings)) return [];
		const groups = lettersOf(edition[kind].map(nameCountOf));
		const letters = groups.map(({ letter }) => letter);
		return groups.map(({ letter: { initial, slug }, names }) => ({
			url: letterUrl(kind, slug),
			params: { letter: slug },
			view: { initial, letters, names },
		}));
	};
