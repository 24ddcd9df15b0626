import type { TextPart } from './provider.ts';
import { standsAt, typedPhrases } from './typed-words.ts';
import { indexText, plainWord, shownText, wordsOf } from './words.ts';

/** A text with the letters marked that were typed to find it: the beginnings of its words. */
export function typedParts(text: string, typed: string): TextPart[] {
	const shown = shownText(indexText(text));
	const words = wordsOf(shown);
	const typedOfWords = typedBeginnings(words.map(plainWord), typedPhrases(typed));
	const parts: TextPart[] = [];
	const add = (part: string, marked: boolean) => {
		const last = parts.at(-1);
		if (last?.marked === marked) last.text += part;
		else if (part !== '') parts.push({ text: part, marked });
	};
	let end = 0;
	for (const [place, word] of words.entries()) {
		const start = shown.indexOf(word, end);
		const beginning = asWritten(word, typedOfWords.get(place) ?? '');
		add(shown.slice(end, start), false);
		add(beginning, true);
		add(word.slice(beginning.length), false);
		end = start + word.length;
	}
	add(shown.slice(end), false);
	return parts;
}

/** The most letters of each word that were typed, by its place; none of a word that was not. */
function typedBeginnings(words: string[], phrases: string[][]): Map<number, string> {
	const beginnings = new Map<number, string>();
	for (const place of words.keys()) {
		for (const phrase of phrases.filter((each) => standsAt(each, words, place))) {
			for (const [i, letters] of phrase.entries()) {
				const longest = beginnings.get(place + i) ?? '';
				if (letters.length > longest.length) beginnings.set(place + i, letters);
			}
		}
	}
	return beginnings;
}

/** The beginning of a word that stands for letters as they are compared, with the accents on them. */
function asWritten(word: string, letters: string): string {
	let beginning = '';
	for (const [sign] of word.matchAll(/.\p{M}*/gsu)) {
		if (plainWord(beginning).startsWith(letters)) break;
		beginning += sign;
	}
	return beginning;
}
