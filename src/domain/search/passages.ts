import type { PartLengths } from './content.ts';
import type { TextPart } from './provider.ts';
import { indexedWords, JOINED, PARAGRAPH_END } from './words.ts';

/** Words of one passage, and most passages of one story: what a reader takes in at a glance. */
const PASSAGE_WORDS = 30;
const MOST_PASSAGES = 3;
/** Words before the first match of a passage, so that it can be read from somewhere. */
const LEAD = 8;

/** A place in a text that a term matched. */
export interface Place {
	at: number;
	term: number;
}

/** Where passages of a text from `first` to `end` begin, those with the most terms chosen first. */
function passageStarts(places: Place[], first: number, end: number): number[] {
	const starts: { start: number; terms: number; places: number }[] = [];
	const atOf = (index: number) => places[index]?.at ?? Number.POSITIVE_INFINITY;
	let [from, to] = [0, 0];
	for (const { at } of places) {
		const start = Math.max(first, Math.min(at - LEAD, end - PASSAGE_WORDS));
		while (atOf(from) < start) from++;
		while (atOf(to) < start + PASSAGE_WORDS) to++;
		const inside = places.slice(from, to);
		starts.push({
			start,
			terms: new Set(inside.map(({ term }) => term)).size,
			places: inside.length,
		});
	}
	starts.sort((a, b) => b.terms - a.terms || b.places - a.places || a.start - b.start);
	const chosen: number[] = [];
	for (const { start } of starts) {
		if (chosen.length === MOST_PASSAGES) break;
		if (chosen.every((other) => Math.abs(other - start) >= PASSAGE_WORDS)) chosen.push(start);
	}
	return chosen.sort((a, b) => a - b);
}

/** Words as stretches of text, marked and not. */
function parts(
	words: string[],
	first: number,
	end: number,
	marked: ReadonlySet<number>,
): TextPart[] {
	const stretches: TextPart[] = [];
	const add = (text: string, isMarked: boolean) => {
		const last = stretches.at(-1);
		if (text === '') return;
		if (last && last.marked === isMarked) last.text += text;
		else stretches.push({ text, marked: isMarked });
	};
	for (let at = first; at < end; at++) {
		const { before, core, after, space } = taken(words[at] as string);
		const isMarked = marked.has(at);
		add(before, false);
		add(core, isMarked);
		add(after, false);
		const isLast = at + 1 === end;
		if (!isLast) add(space, isMarked && after === '' && marked.has(at + 1));
	}
	return stretches;
}

/** A word of indexed content and the sign that stands after it, if one does. */
const ENDED = new RegExp(`^(.*?)([${JOINED}${PARAGRAPH_END}]?)$`, 'su');

/** What stands between paragraphs in a passage: a dot where the first is a heading, without a full stop. */
const between = (word: string) => (/[\p{L}\p{N}]$/u.test(word) ? ' · ' : ' ');

/** A word of indexed content, the signs around it, which are not marked with it, and what follows. */
function taken(indexed: string) {
	const [, word = '', sign] = ENDED.exec(indexed) ?? [];
	const space = sign === JOINED ? '' : sign === PARAGRAPH_END ? between(word) : ' ';
	const core = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(word);
	if (!core) return { before: word, core: '', after: '', space };
	const end = core.index + core[0].length;
	return { before: word.slice(0, core.index), core: core[0], after: word.slice(end), space };
}

/** What a result shows of a story. */
export interface Shown {
	headline: TextPart[];
	passages: TextPart[][];
}

/**
 * The headline and the passages of a story that matched, with the matches marked; its opening if
 * none is in the text.
 * @param content as indexed, with its parts so long.
 * @param places in the order of the content.
 */
export function shownPassages(content: string, lengths: PartLengths, places: Place[]): Shown {
	const words = indexedWords(content);
	const marked = new Set(places.map(({ at }) => at));
	const first = lengths.headline + lengths.names;
	const end = Math.min(first + lengths.text, words.length);
	const inText = places.filter(({ at }) => at >= first && at < end);
	const starts = inText.length > 0 ? passageStarts(inText, first, end) : [first];
	return {
		headline: parts(words, 0, lengths.headline, marked),
		passages: starts
			.map((start) => ({ start, stop: Math.min(start + PASSAGE_WORDS, end) }))
			.filter(({ start, stop }) => start < stop)
			.map(({ start, stop }) => [
				...(start > first ? [{ text: '… ', marked: false }] : []),
				...parts(words, start, stop, marked),
				...(stop < end ? [{ text: ' …', marked: false }] : []),
			]),
	};
}

/** The words at places of indexed content, without the signs around them. */
export function wordsAt(content: string, places: Place[]): string[] {
	const words = indexedWords(content);
	return places.map(({ at }) => taken(words[at] ?? '').core).filter((word) => word !== '');
}
