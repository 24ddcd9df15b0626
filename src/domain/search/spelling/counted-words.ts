import type { WordCounts } from './word-counter.ts';

/** A word of an archive. */
export interface CountedWord {
	/** Its usual spelling; capital letters show a name: Ukraine, OPEC, McDonald. */
	word: string;
	/** What it is compared by: {@link plainWord} of it. */
	plain: string;
	/** Stories that have it. */
	stories: number;
}

/** A way to spell a word, and the times it stood where capitals tell something. */
interface Spelling {
	text: string;
	votes: number;
}

interface Entry {
	plain: string;
	stories: number;
	/** In the order they were met. */
	spellings: Spelling[];
}

/**
 * The words of an archive that was counted in parts.
 * @param parts in the order of the archive: of spellings that are as frequent, the one met first is the usual one.
 * @returns the words in no order.
 */
export function countedWords(parts: Iterable<WordCounts>): CountedWord[] {
	const entries = new Map<string, Entry>();
	for (const { plains, stories, spellings, of, votes } of parts) {
		const own = plains.map((plain, at) => entryFor(entries, plain, stories[at] ?? 0));
		for (let at = 0; at < spellings.length; at++) {
			const entry = own[of[at] ?? 0];
			if (entry) addSpelling(entry, spellings[at] || entry.plain, votes[at] ?? 0);
		}
	}
	return Array.from(entries.values(), ({ plain, stories, spellings }) => ({
		word: usualSpelling(spellings),
		plain,
		stories,
	}));
}

/** The entry of a word, which so many stories more have. */
function entryFor(entries: Map<string, Entry>, plain: string, stories: number): Entry {
	const known = entries.get(plain);
	if (known) {
		known.stories += stories;
		return known;
	}
	const entry = { plain, stories, spellings: [] };
	entries.set(plain, entry);
	return entry;
}

function addSpelling({ spellings }: Entry, text: string, votes: number): void {
	const known = spellings.find((spelling) => spelling.text === text);
	if (known) known.votes += votes;
	else spellings.push({ text, votes });
}

/** The most frequent spelling, of those with capitals if most are; small letters where none tells. */
function usualSpelling(spellings: Spelling[]): string {
	const votesOf = (some: Spelling[]) => some.reduce((sum, { votes }) => sum + votes, 0);
	const hasCapitals = ({ text }: Spelling) => text !== text.toLowerCase();
	const names = spellings.filter(hasCapitals);
	const others = spellings.filter((spelling) => !hasCapitals(spelling));
	const isName = votesOf(names) > votesOf(others);
	const best = (isName ? names : others).toSorted((a, b) => b.votes - a.votes)[0];
	const word = best?.text ?? (spellings[0]?.text ?? '').toLowerCase();
	return word.replace(/[’'][sS]$/, '');
}
