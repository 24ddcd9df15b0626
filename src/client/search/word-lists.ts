/** The words of the archive, of which only the files that a query needs are loaded. */

import type { SearchManifest } from '../../domain/search/manifest.ts';
import {
	correctedParts,
	isSingleWord,
	mayBeSlip,
	otherWordings,
} from '../../domain/search/other-wordings.ts';
import type { PackedFiles } from '../../domain/search/packs.ts';
import { sliceOf } from '../../domain/search/prefix-slices.ts';
import {
	type Correction,
	corrections,
	isLikelyMisspelt,
	isLikelySlip,
	slicesFor,
} from '../../domain/search/spelling/corrections.ts';
import type { CountedWord } from '../../domain/search/spelling/counted-words.ts';
import {
	type ListedWords,
	readWords,
	tailOf,
	type WordListFiles,
} from '../../domain/search/spelling/word-list.ts';
import type { Term } from '../../domain/search/term.ts';
import type { Wording } from '../../domain/search/wordings.ts';
import { plainWord } from '../../domain/search/words.ts';
import type { IndexFiles } from './index-files.ts';

/** What is known of a word that was typed. */
interface LookedUp {
	isWord: boolean;
	/** Common words that may begin so. */
	near: ListedWords;
	/** Words that may be meant, the likeliest first. */
	corrected: Correction[];
}

const NO_WORDS: ListedWords = new Map();

export class WordLists {
	readonly #slices: Record<keyof WordListFiles, ReadonlySet<string>>;
	readonly #texts: Record<keyof WordListFiles, (slice: string) => Promise<string>>;
	readonly #read: Record<keyof WordListFiles, Map<string, ListedWords>>;

	constructor(files: IndexFiles, { common, rare, tails }: SearchManifest) {
		const each = <Value>(make: (list: PackedFiles) => Value) => ({
			common: make(common),
			rare: make(rare),
			tails: make(tails),
		});
		this.#slices = each(({ names }) => new Set(names));
		this.#texts = each((list) => files.list(list));
		this.#read = each(() => new Map());
	}

	/**
	 * What a term may stand for, if the archive has no such word.
	 * @throws LoadError
	 */
	async otherWordings(term: Term): Promise<Wording[]> {
		if (!mayBeSlip(term)) return [];
		if (!isSingleWord(term)) return correctedParts(term, (part) => this.#firstCorrection(part));
		const { isWord, near, corrected } = await this.#lookedUp(plainWord(term.typed));
		return isWord ? [] : otherWordings(term, near, corrected);
	}

	/**
	 * Words that a term may be a slip of although the archive has it too, the likeliest first.
	 * @throws LoadError
	 */
	async neighbours(term: Term): Promise<Correction[]> {
		if (!mayBeSlip(term) || !isSingleWord(term)) return [];
		const plain = plainWord(term.typed);
		const { corrected } = await this.#lookedUp(plain);
		return corrected.filter((correction) => isLikelySlip(plain, correction));
	}

	/**
	 * The word that a term which some story has is likely a misprint of.
	 * @throws LoadError
	 */
	async misprintOf(term: Term): Promise<string | undefined> {
		if (!mayBeSlip(term) || !isSingleWord(term)) return undefined;
		const plain = plainWord(term.typed);
		const words = await this.#words('common', plain);
		const candidates = corrections(plain, words);
		const stories = words.get(plain)?.stories ?? 1;
		return isLikelyMisspelt(plain, stories, candidates) ? candidates[0]?.word : undefined;
	}

	/** The likeliest correction of a word that the archive does not have. */
	async #firstCorrection(plain: string): Promise<Correction | undefined> {
		const { isWord, corrected } = await this.#lookedUp(plain);
		return isWord ? undefined : corrected[0];
	}

	async #lookedUp(plain: string): Promise<LookedUp> {
		const [near, rare, others] = await Promise.all([
			this.#words('common', plain),
			this.#words('rare', plain),
			this.#otherFirstLetters(plain),
		]);
		const isWord = near.has(plain) || rare.has(plain);
		const all = new Map([...near, ...rare, ...others]);
		let corrected = corrections(plain, all);
		// A slip in the first letters that leads to another file is the least likely one.
		for (const slice of slicesFor(plain, this.#slices.common).slice(1)) {
			if (isWord || corrected[0]?.distance === 1) break;
			const further = await this.#file('common', slice);
			corrected = corrections(plain, new Map([...all, ...further]));
		}
		return { isWord, near, corrected };
	}

	/** Words with another first letter, or one more before it. */
	async #otherFirstLetters(plain: string): Promise<ListedWords> {
		const found: [string, CountedWord][] = [];
		for (const tail of [plain, tailOf(plain)]) {
			for (const [own, word] of await this.#words('tails', tail)) {
				if (tailOf(own) === tail) found.push([own, word]);
			}
		}
		return new Map(found);
	}

	/** The words of the file in which one would stand by its first letters. */
	async #words(list: keyof WordListFiles, letters: string): Promise<ListedWords> {
		const slice = letters === '' ? undefined : sliceOf(letters, this.#slices[list]);
		return slice === undefined ? NO_WORDS : this.#file(list, slice);
	}

	async #file(list: keyof WordListFiles, slice: string): Promise<ListedWords> {
		const known = this.#read[list].get(slice);
		if (known) return known;
		const words = readWords(await this.#texts[list](slice));
		this.#read[list].set(slice, words);
		return words;
	}
}
