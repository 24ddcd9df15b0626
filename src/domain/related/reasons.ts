import type { ComparedArchive, Relatable } from './archive.ts';
import { calendarWords } from './calendar-words.ts';
import { composed, IN_HEADLINE, NOWHERE, SECTION } from './features.ts';
import { isTelling } from './rarity.ts';
import { rarestFirst } from './topic-sizes.ts';
import { eachHeavy } from './weights.ts';
import { SIGN } from './words.ts';

/** Why a story is related: topics that both have, else words that made them alike. */
export type Reason = { topics: string[] } | { words: string[] };

/** Most topics or words named. */
const MOST_NAMED = 2;
/** Times a word stands in a story that dwells on it, and in one that at least returns to it. */
const DWELT_ON = 3;
const REPEATED = 2;
/** Words that begin with so many equal letters are taken for forms of one. */
const STEM = 5;
/** A name says more than another word. */
const NAME_BONUS = 1.5;

/** Letters looked at for a word and the one after it. */
const LONGEST = 80;
/** A word as printed, but none cut short by an apostrophe; and the one after it, with what stands between. */
const PRINTED = /^([\p{L}\p{M}]+)(?!['’](?!s\b)\p{L})(?:([ -])([\p{L}\p{M}]+))?/u;
/** Very short words are seldom a reason; Korean ones are short. */
const WORD = /^(?:\p{scx=Hang}{2,}|[\p{L}\p{M}]{3,})$/u;

const lower = (word: string) => word.toLowerCase();
const sharesStem = (a: string, b: string) => lower(a.slice(0, STEM)) === lower(b.slice(0, STEM));
/** Whether a word has been named, by itself or beside another. */
const isNamed = (named: string[], word: string) =>
	named.some((name) => name.split(/[ -]/).some((each) => sharesStem(each, word)));

/** How a story uses a word, from its count. */
const inHeadline = (count: number) => count >= IN_HEADLINE;
const timesOf = (count: number) => count & (IN_HEADLINE - 1);

/** How far a word says what two stories are about: not at all, if it is a name, or in any case. */
function tellsSubject(a: number, b: number): 'no' | 'as a name' | 'yes' {
	const times = Math.min(timesOf(a), timesOf(b));
	if (Math.max(a, b) >= SECTION || times < REPEATED) return 'no';
	if (!inHeadline(a) && !inHeadline(b)) return 'no';
	return times >= DWELT_ON || (inHeadline(a) && inHeadline(b)) ? 'yes' : 'as a name';
}

/** Finds reasons for pairs of stories of one archive; none rather than a silly one. */
export function reasons(archive: ComparedArchive) {
	const { stories, table, rarity, vectors, topicSizes } = archive;
	const { numbers, counts, places, vocabulary } = table;
	/** Where a feature stands among the heaviest of the story whose reason is looked for, plus 1. */
	const heavyAt = new Uint32Array(vocabulary.length);
	const calendars = new Map<string, Set<string>>();
	const calendarOf = (language: string) => {
		const words = calendars.get(language) ?? calendarWords(language);
		calendars.set(language, words);
		return words;
	};
	const byRarity = rarestFirst(topicSizes);
	/** The word at a place, and the one after it. A word that only the headline has may owe it its capitals. */
	const printed = (text: string, i: number) => {
		const place = places[i] as number;
		if (place === NOWHERE) return undefined;
		const [, word = '', joint = '', next = ''] =
			PRINTED.exec(composed(text).slice(place, place + LONGEST)) ?? [];
		return { word, joint, next, isName: word.charAt(0) !== word.charAt(0).toLowerCase() };
	};

	const sharedWords = (a: number, b: number) => {
		const [first, second] = [stories[a] as Relatable, stories[b] as Relatable];
		const found: { word: string; joint: string; next: string; weight: number }[] = [];
		const consider = (i: number, j: number) => {
			const tells = tellsSubject(counts[i] as number, counts[j] as number);
			if (tells === 'no' || !isTelling(rarity, a, numbers[i] as number)) return;
			const [own, other] = [printed(first.text, i), printed(second.text, j)];
			if (!own || !other || !WORD.test(own.word) || SIGN.test(own.word)) return;
			const isName = own.isName && other.isName;
			if (!isName && tells === 'as a name') return;
			if (calendarOf(first.lang).has(own.word.toLowerCase())) return;
			found.push({
				word: own.isName && !other.isName ? other.word : own.word,
				joint: own.joint,
				next: lower(own.next) === lower(other.next) ? own.next : '',
				weight:
					(vectors.weights[i] as number) *
					(vectors.weights[j] as number) *
					(isName ? NAME_BONUS : 1),
			});
		};
		eachHeavy(vectors, a, (i) => {
			heavyAt[numbers[i] as number] = i + 1;
		});
		eachHeavy(vectors, b, (j) => {
			const i = (heavyAt[numbers[j] as number] as number) - 1;
			if (i >= 0) consider(i, j);
		});
		eachHeavy(vectors, a, (i) => {
			heavyAt[numbers[i] as number] = 0;
		});
		return found.sort((one, two) => two.weight - one.weight);
	};

	return (a: number, b: number): Reason | undefined => {
		const own = new Set(stories[a]?.topics);
		const topics = [...new Set(stories[b]?.topics)].filter((topic) => own.has(topic));
		if (topics.length > 0) return { topics: topics.sort(byRarity).slice(0, MOST_NAMED) };
		const shared = sharedWords(a, b);
		const named: string[] = [];
		for (const { word, joint, next } of shared) {
			if (named.length === MOST_NAMED) break;
			const follows = shared.some((each) => lower(each.word) === lower(next));
			const last = follows ? named.findIndex((name) => lower(name) === lower(next)) : -1;
			if (last >= 0) named[last] = word + joint + next;
			else if (!isNamed(named, word)) named.push(follows ? word + joint + next : word);
		}
		return named.length > 0 ? { words: named } : undefined;
	};
}
