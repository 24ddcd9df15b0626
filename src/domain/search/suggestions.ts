import { sliceOf } from './prefix-slices.ts';
import type { Suggestion } from './provider.ts';
import { searchedPart } from './searched-part.ts';
import type { NameRow, StoryRow, SuggestionFile } from './suggestion-files.ts';
import { filedBy, plainWords, standsAt, typedPhrases } from './typed-words.ts';
import { isSign } from './words.ts';

/** Topics, and authors, that are suggested at once, so that there is room for headlines. */
const MOST_NAMES = 3;

/** Whether enough is typed to suggest anything: two letters, or one sign of a script without spaces. */
export function isEnough(typed: string): boolean {
	const words = plainWords(searchedPart(typed));
	return words.some(isSign) || Array.from(words.join('')).length > 1;
}

/**
 * The file to load for what is typed; undefined if none has any of it. Of several words it is the
 * first that is not shorter than the letters of files, since headlines are filed by their first
 * word before others. (Of 16,000 headlines, 84 in 100 are suggested once 24 letters are typed; by
 * the files of their longest words it would be 58.)
 * @param slices letters of the files there are.
 */
export function suggestionSlice(typed: string, slices: ReadonlySet<string>): string | undefined {
	if (!isEnough(typed)) return undefined;
	const [slice] = plainWords(searchedPart(typed))
		.map(filedBy)
		.sort((a, b) => b.length - a.length)
		.map((letters) => sliceOf(letters, slices))
		.filter((found) => found !== undefined);
	return slice;
}

/**
 * What the letters typed may lead to. Every word typed must begin a word of it, signs of a script
 * without spaces must stand in it; case and accents do not matter. Names come before headlines,
 * what begins with all that was typed before what only has it, then large topics before small
 * ones and new stories before old ones.
 * @param file that of {@link suggestionSlice}.
 */
export function suggestionsFrom(file: SuggestionFile, typed: string, most = 8): Suggestion[] {
	if (!isEnough(typed)) return [];
	const phrases = typedPhrases(searchedPart(typed));
	const all = phrases.flat();
	const matching = <Row extends NameRow | StoryRow>(rows: Row[]) =>
		rows
			.map((row) => ({ row, words: plainWords(row[0]) }))
			.filter(({ words }) =>
				phrases.every((phrase) => words.some((_, place) => standsAt(phrase, words, place))),
			)
			.map(({ row, words }) => ({ row, begins: standsAt(all, words, 0) }))
			.sort((a, b) => Number(b.begins) - Number(a.begins));
	const names = [
		...matching(file.topics)
			.slice(0, MOST_NAMES)
			.map((found) => ({ ...found, kind: 'topic' as const })),
		...matching(file.authors)
			.slice(0, MOST_NAMES)
			.map((found) => ({ ...found, kind: 'author' as const })),
	].sort((a, b) => Number(b.begins) - Number(a.begins) || b.row[2] - a.row[2]);
	return [
		...names.map(({ kind, row: [text, url, stories] }) => ({ kind, text, url, stories })),
		...matching(file.stories).map(({ row: [text, url, date] }) => ({
			kind: 'story' as const,
			text,
			url,
			date: hyphenated(date),
		})),
	].slice(0, most);
}

const hyphenated = (date: string) =>
	[date.slice(0, 4), date.slice(4, 6), date.slice(6)].filter(Boolean).join('-') || undefined;
