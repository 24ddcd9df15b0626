/** Translations between the editions of a newspaper, each of which knows its own stories alone. */
import type { LanguageVersion } from '../story/language-version.ts';
import { inReadersOrder } from '../story/translations.ts';
import { storyUrl } from '../urls.ts';
import { StoryIndex } from './references.ts';
import { type TranslationFault, translationSets } from './translation-sets.ts';

/** A story as its edition tells the others of it. */
export interface OwnVersion {
	id: string;
	/** BCP 47 tag. */
	lang: string;
	/** Id of the story of the same edition that it is a translation of. */
	translationOf?: string | undefined;
	/** What it says it is a translation of, where that is no story of the same edition. */
	elsewhere?: string | undefined;
	/** Whether readers can see it. */
	isShown: boolean;
}

/** What an edition tells the others of itself. */
export interface OwnContent {
	versions: OwnVersion[];
	/** Ids of its standing pages. */
	pages: string[];
}

/** The stories and pages of an edition, and where it stands. */
export interface PlacedContent extends OwnContent {
	/** Folder of the edition below the main one; empty of that. */
	folder: string;
	/** Path that it stands below on its host, without a slash at the end. */
	path: string;
}

/** What an edition has to know of the others; ids are those of its own stories. */
export interface AcrossEditions {
	/** What each translation is a translation of: an id, or the path on the host of a story of another edition. */
	originals: [id: string, original: string][];
	faults: TranslationFault[];
	/** Stories that another edition has too: all that readers can see, the one for readers of any language first. */
	languages: [id: string, versions: LanguageVersion[]][];
	/** Addresses below this edition, from its root, at which others have a front, a page or a story. */
	addresses: string[];
}

/** A story among those of all editions: its id begins with the folder of its edition. */
interface AnyVersion extends Omit<OwnVersion, 'elsewhere'> {
	edition: PlacedContent;
	/** Its id within its edition. */
	own: string;
}

const wholeId = (folder: string, id: string) => (folder ? `${folder}/${id}` : id);

/** Where an edition in a folder has something, from the root of the main one; none of that itself. */
function addressesBelow({ folder, versions, pages }: PlacedContent): string[] {
	if (folder === '') return [];
	const shown = versions.filter(({ isShown }) => isShown).map(({ id }) => id);
	return [`/${folder}/`, ...[...shown, ...pages].map((id) => `/${folder}${storyUrl(id)}`)];
}

/**
 * Brings the stories of all editions together.
 * @param language BCP 47 tag of the main edition.
 * @returns what each edition has to know, by its folder.
 */
export function translationsAcross(
	editions: PlacedContent[],
	language: string,
): Map<string, AcrossEditions> {
	const index = new StoryIndex(
		editions.flatMap(({ folder, versions }) => versions.map(({ id }) => wholeId(folder, id))),
	);
	const faults: TranslationFault[] = [];
	const all = editions.flatMap((edition) =>
		edition.versions.map(({ elsewhere, ...version }): AnyVersion => {
			const id = wholeId(edition.folder, version.id);
			const own = version.translationOf && wholeId(edition.folder, version.translationOf);
			const found = elsewhere === undefined ? { id: own } : index.find(elsewhere, '');
			if ('wrong' in found) faults.push({ id, message: found.wrong });
			const translationOf = 'wrong' in found ? undefined : found.id;
			return { ...version, id, own: version.id, translationOf, edition };
		}),
	);
	const { originals, faults: wrongSets } = translationSets(all);
	const wrong = [...faults, ...wrongSets];
	const byId = new Map(all.map((version) => [version.id, version]));
	const sets = [...Map.groupBy(all, ({ id }) => originals.get(id) ?? id).values()].map((set) =>
		inReadersOrder(
			set.filter(({ isShown }) => isShown),
			language,
		),
	);
	const acrossSets = sets.filter(
		(set) => new Set(set.map(({ edition }) => edition.folder)).size > 1,
	);

	return new Map(
		editions.map((edition) => {
			const isOwn = (version: AnyVersion) => version.edition === edition;
			/** A story as this edition names it. */
			const nameOf = (version: AnyVersion) =>
				isOwn(version) ? version.own : version.edition.path + storyUrl(version.own);
			const inThis = (version: AnyVersion): LanguageVersion =>
				isOwn(version)
					? { lang: version.lang, id: version.own }
					: { lang: version.lang, url: nameOf(version) };
			const across: AcrossEditions = {
				originals: [...originals].flatMap(([id, original]): [string, string][] => {
					const version = byId.get(id) as AnyVersion;
					const first = byId.get(original);
					return isOwn(version) && first ? [[version.own, nameOf(first)]] : [];
				}),
				faults: wrong.flatMap(({ id, message }) => {
					const version = byId.get(id);
					return version && isOwn(version) ? [{ id: version.own, message }] : [];
				}),
				languages: acrossSets.flatMap((set) => {
					const versions = set.map(inThis);
					return set.filter(isOwn).map(({ own }): [string, LanguageVersion[]] => [own, versions]);
				}),
				addresses: edition.folder === '' ? editions.flatMap(addressesBelow) : [],
			};
			return [edition.folder, across];
		}),
	);
}
