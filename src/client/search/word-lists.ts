/** The words of the archive, of which only the files that a query needs are loaded. */
import type { Term, Wording } from '../../domain/search/asked.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import { isSingleWord, otherWordings } from '../../domain/search/other-wordings.ts';
import { sliceOf } from '../../domain/search/prefix-slices.ts';
import {
	corrections,
	isLikelyMisspelt,
	slicesFor,
} from '../../domain/search/spelling/corrections.ts';
import { type ListedWords, readCommon, readRare } from '../../domain/search/spelling/word-list.ts';
import { plainWord } from '../../domain/search/words.ts';
import type { IndexFiles } from './index-files.ts';

export class WordLists {
	readonly #commonText: (slice: string) => Promise<string>;
	readonly #rareText: (slice: string) => Promise<string>;
	readonly #common: ReadonlySet<string>;
	readonly #rare: ReadonlySet<string>;
	readonly #read = new Map<string, ListedWords>();

	constructor(files: IndexFiles, { common, rare }: SearchManifest) {
		this.#commonText = files.list(common);
		this.#rareText = files.list(rare);
		this.#common = new Set(common.names);
		this.#rare = new Set(rare.names);
	}

	/**
	 * What a term may stand for, if the archive has no such word.
	 * @param evenIfKnown whether a word that it does have may be a slip as well.
	 * @throws LoadError
	 */
	async otherWordings(term: Term, evenIfKnown: boolean): Promise<Wording[]> {
		if (!isSingleWord(term)) return [];
		const plain = plainWord(term.typed);
		const [own] = slicesFor(plain, this.#common);
		if (own === undefined) return [];
		if (!evenIfKnown && (await this.#commonWords(own)).has(plain)) return [];
		const rare = await this.#rareWords(plain);
		if (!evenIfKnown && rare?.has(plain)) return [];
		let found: Wording[] = [];
		for (const slice of slicesFor(plain, this.#common)) {
			const common = await this.#commonWords(slice);
			const corrected = corrections(plain, new Map([...common, ...(rare ?? [])]));
			found = [...found, ...otherWordings(term, common, corrected)];
			// A slip in the first letters, which leads to another file, is the least likely one.
			if (corrected[0]?.distance === 1) break;
		}
		return found;
	}

	/**
	 * The word that a term which some story has is likely a misprint of.
	 * @throws LoadError
	 */
	async misprintOf(term: Term): Promise<string | undefined> {
		const plain = plainWord(term.typed);
		const [slice] = isSingleWord(term) ? slicesFor(plain, this.#common) : [];
		if (slice === undefined) return undefined;
		const words = await this.#commonWords(slice);
		const candidates = corrections(plain, words);
		const stories = words.get(plain)?.stories ?? 1;
		return isLikelyMisspelt(plain, stories, candidates) ? candidates[0]?.word : undefined;
	}

	async #commonWords(slice: string): Promise<ListedWords> {
		const known = this.#read.get(slice);
		if (known) return known;
		const words = readCommon(await this.#commonText(slice));
		this.#read.set(slice, words);
		return words;
	}

	/** The words in one story alone that begin as a word does. */
	async #rareWords(plain: string): Promise<ListedWords | undefined> {
		const slice = sliceOf(plain, this.#rare);
		if (slice === undefined) return undefined;
		return readRare(await this.#rareText(slice));
	}
}
