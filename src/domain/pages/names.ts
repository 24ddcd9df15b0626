import type { Edition } from '../edition.ts';
import { nameOrder } from '../lists/letters.ts';
import { byInitial, type NameCount, nameCountOf } from '../lists/names.ts';
import { authorsUrl, letterUrl, topicsUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** Names shown above the letters where all would be too many. */
const MOST_COVERED = 24;
/** Names that an eye takes in at once: letters above so few would only part them. */
const FEW = 24;

/** What is found from A to Z. */
export type NameKind = 'topics' | 'authors';

/** A name in an A to Z. */
export interface ListedName extends NameCount {
	/** What an author does. */
	role?: string | undefined;
}

/** A letter that names begin with. */
export interface Letter {
	initial: string;
	/** The letter in addresses. */
	slug: string;
	count: number;
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The letters of an alphabet, those that no name begins with too: an eye finds a letter by its
 * place. Of other alphabets than the Latin, those there are.
 */
export function letterRow(letters: Letter[], language: string): Letter[] {
	const known = new Set(letters.map(({ initial }) => initial));
	if (!LATIN.some((initial) => known.has(initial))) return letters;
	const missing = LATIN.filter((initial) => !known.has(initial)).map((initial) => ({
		initial,
		slug: initial.toLowerCase(),
		count: 0,
	}));
	const order = nameOrder(language);
	return [...letters, ...missing].sort((a, b) => order.compare(a.initial, b.initial));
}

/** An A to Z page: all names under their letters, or where they are too many, the letters alone. */
export interface NamesView {
	count: number;
	/** Whether every letter has a page of its own. */
	isSplit: boolean;
	/** None where the names are few. */
	letters: (Letter & { names: ListedName[] })[];
	/** Names under no letter: all where they are few, and the most covered where they are split. */
	names: ListedName[];
}

/** The page of one letter of an A to Z. */
export interface LetterView {
	initial: string;
	letters: Letter[];
	names: ListedName[];
}

const lettersOf = (names: ListedName[], language: string) =>
	byInitial(names, language).map(({ initial, names: own }) => ({
		letter: { initial, slug: initial.toLowerCase(), count: own.length },
		names: own,
	}));

const isSplit = (edition: Edition, kind: NameKind, { nameLimit }: PageSettings) =>
	edition[kind].length > nameLimit;

const listedNames = (edition: Edition, kind: NameKind): ListedName[] =>
	kind === 'topics'
		? edition.topics.map(nameCountOf)
		: edition.authors.map((author) => ({
				...nameCountOf(author),
				role: author.profile?.data.role,
			}));

/** The A to Z page of all topics or authors. */
export const namesPages =
	(kind: NameKind) =>
	(edition: Edition, settings: PageSettings): SitePage<NamesView>[] => {
		const all = listedNames(edition, kind);
		const split = isSplit(edition, kind, settings);
		const isFew = !split && all.length <= FEW;
		const covered = () => all.toSorted((a, b) => b.count - a.count).slice(0, MOST_COVERED);
		const letters = lettersOf(isFew ? [] : all, settings.language).map(({ letter, names }) => ({
			...letter,
			names: split ? [] : names,
		}));
		const names = isFew ? all : split ? covered() : [];
		const view = { count: all.length, isSplit: split, letters, names };
		return [{ url: kind === 'topics' ? topicsUrl : authorsUrl, params: {}, view }];
	};

/** The pages of all letters of an A to Z that is split. */
export const letterPages =
	(kind: NameKind) =>
	(edition: Edition, settings: PageSettings): SitePage<LetterView>[] => {
		if (!isSplit(edition, kind, settings)) return [];
		const groups = lettersOf(listedNames(edition, kind), settings.language);
		const letters = groups.map(({ letter }) => letter);
		return groups.map(({ letter: { initial, slug }, names }) => ({
			url: letterUrl(kind, slug),
			params: { letter: slug },
			view: { initial, letters, names },
		}));
	};

export const topicIndex: PageKindOf<NamesView> = {
	route: 'topics/index.astro',
	pages: namesPages('topics'),
	isListed: () => true,
};

export const topicLetter: PageKindOf<LetterView> = {
	route: 'topics/a-z/[letter].astro',
	pages: letterPages('topics'),
	isListed: () => true,
};

export const authorIndex: PageKindOf<NamesView> = {
	route: 'authors/index.astro',
	pages: namesPages('authors'),
	isListed: () => true,
};

export const authorLetter: PageKindOf<LetterView> = {
	route: 'authors/a-z/[letter].astro',
	pages: letterPages('authors'),
	isListed: () => true,
};
