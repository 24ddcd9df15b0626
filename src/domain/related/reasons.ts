import { memoized } from '../text/memoized.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';
import type { ComparedArchive, Relatable } from './archive.ts';
import { calendarWords } from './calendar-words.ts';
import { composed, IN_HEADLINE, NOWHERE, SECTION } from './features.ts';
import { fullName } from './full-name.ts';
import { isRare, rarityIn } from './rarity.ts';
import { seriesWords } from './series-title.ts';
import { rarestFirst, tellingTopics } from './topic-sizes.ts';
import { eachHeavy } from './weights.ts';

/** Why a story is related: topics that both have, else words that made them alike. */
export type Reason = { topics: string[] } | { words: string[] };

/** Most topics or words named. */
const MOST_NAMED = 2;
/** Times a word stands in a story that dwells on it, and in one that at least returns to it. */
const DWELT_ON = 4;
const REPEATED = 2;
/** Words that begin with so many equal letters are taken for forms of one if named together. */
const STEM = 5;
/** Letters in which forms of one word may differ at the end. */
const ENDING = 3;
/** A name says more than another word. */
const NAME_BONUS = 1.5;
/** Least rarity (log2 of all stories divided by those that have it) of a name of several words, a name and a word. */
const TELLING = { 'full name': 3, name: 3, word: 4 } as const;
type Kind = keyof typeof TELLING;
/** Languages that write every noun with a capital, so that it tells no name. */
const CAPITAL_NOUNS = new Set(['de', 'lb', 'gsw', 'nds']);

/** Letters looked at for a word and what is after it. */
const LONGEST = 80;
/** A word as printed, but none cut short by an apostrophe. */
const PRINTED = /^([\p{L}\p{M}]+)(?!['’](?!s\b)\p{L})/u;
/** Very short words are seldom a reason; Korean ones are short. */
const WORD = /^(?:\p{scx=Hang}{2,}|[\p{L}\p{M}]{3,})$/u;
/** Small Latin letters without a vowel are a unit or cut short: stg, mln. */
const CUT_SHORT = /^(?=\p{sc=Latn})[^aeiouyæøœı]+$/u;

const lower = (word: string) => word.toLowerCase();
const isCapital = (word: string) => word.charAt(0) !== lower(word.charAt(0));
const isCutShort = (word: string) => !isCapital(word) && CUT_SHORT.test(word.normalize('NFD'));
const sharesStem = (a: string, b: string) => lower(a.slice(0, STEM)) === lower(b.slice(0, STEM));
/** Whether a word has been named, by itself or beside another. */
const isNamed = (named: string[], word: string) =>
	named.some((name) => name.split(/[ -]/).some((each) => sharesStem(each, word)));

/** Whether two words, as printed, may be forms of one, and no compounds that only begin alike. */
function areForms(a: string, b: string): boolean {
	const [short, long] = [lower(a), lower(b)].sort((one, two) => one.length - two.length);
	if (short === undefined || long === undefined) return false;
	return long.length - short.length <= ENDING && long.startsWith(short.slice(0, -ENDING));
}

const inHeadline = (count: number) => count >= IN_HEADLINE;
const timesOf = (count: number) => count & (IN_HEADLINE - 1);

/** The least kind of word that may be named as a reason, by how often both stories have it; undefined if none may. */
function leastKind(a: number, b: number): Kind | undefined {
	const times = Math.min(timesOf(a), timesOf(b));
	if (Math.max(a, b) >= SECTION || times < REPEATED) return undefined;
	if (!inHeadline(a) && !inHeadline(b)) return times >= DWELT_ON ? 'full name' : undefined;
	return times >= DWELT_ON || (inHeadline(a) && inHeadline(b)) ? 'word' : 'name';
}
const KINDS: Kind[] = ['word', 'name', 'full name'];

/** A word that two stories share, as each prints it. */
interface SharedWord {
	own: string;
	other: string;
	least: Kind;
	/** log2 of all stories divided by those that have it. */
	rarity: number;
	weight: number;
}

/** Finds reasons for pairs of stories of one archive; none rather than a silly one. */
export function reasons(archive: ComparedArchive) {
	const { stories, table, rarity, vectors, topicSizes, isStopWord } = archive;
	const { numbers, counts, places, vocabulary } = table;
	/** Where a feature stands among the heaviest of the story whose reason is looked for, plus 1. */
	const heavyAt = new Uint32Array(vocabulary.length);
	const calendarOf = memoized(calendarWords);
	const byRarity = rarestFirst(topicSizes);
	const isTellingTopic = tellingTopics(topicSizes, stories.length);
	/** The word at a place. One that only the headline has may owe it its capitals. */
	const printed = (text: string, i: number) => {
		const place = places[i] as number;
		if (place === NOWHERE) return '';
		const [, word = ''] = PRINTED.exec(text.slice(place, place + LONGEST)) ?? [];
		return WORD.test(word) && !UNSPACED_LETTER.test(word) && !isCutShort(word) ? word : '';
	};

	const sharedWords = (a: number, b: number, text: string, otherText: string) => {
		const { lang } = stories[a] as Relatable;
		const found: SharedWord[] = [];
		const consider = (i: number, j: number) => {
			const least = leastKind(counts[i] as number, counts[j] as number);
			const number = numbers[i] as number;
			const doublings = isRare(rarity, number) ? Infinity : rarityIn(rarity, a, number);
			if (!least || doublings < TELLING['full name']) return;
			const [own, other] = [printed(text, i), printed(otherText, j)];
			if (!own || !other || !areForms(own, other)) return;
			if (calendarOf(lang).has(lower(own))) return;
			const bonus = isCapital(own) && isCapital(other) ? NAME_BONUS : 1;
			const weight = (vectors.weights[i] as number) * (vectors.weights[j] as number) * bonus;
			found.push({ own, other, least, rarity: doublings, weight });
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

	/** A shared word as it may be named: with the whole name it is part of. */
	const nameOf = (shared: SharedWord, lang: string, text: string, otherText: string) => {
		const { own, other, least, rarity: doublings } = shared;
		const isName = isCapital(own) && isCapital(other);
		const areNouns = CAPITAL_NOUNS.has(new Intl.Locale(lang).language);
		// There a word in small letters names no thing.
		if (!isName && areNouns) return undefined;
		if (!isName && least !== 'word') return undefined;
		const name = isName
			? fullName({ text, word: own }, { text: otherText, word: other }, (word) =>
					isStopWord(word, lang),
				)
			: isCapital(own)
				? other
				: own;
		if (name === undefined) return undefined;
		const kind: Kind = /[ -]/.test(name) ? 'full name' : isName && !areNouns ? 'name' : 'word';
		const isEnough = KINDS.indexOf(kind) >= KINDS.indexOf(least) && doublings >= TELLING[kind];
		return isEnough ? name : undefined;
	};

	return (a: number, b: number): Reason | undefined => {
		const [first, second] = [stories[a] as Relatable, stories[b] as Relatable];
		const own = new Set(first.topics);
		const topics = [...new Set(second.topics)].filter(
			(topic) => own.has(topic) && isTellingTopic(topic),
		);
		if (topics.length > 0) return { topics: topics.sort(byRarity).slice(0, MOST_NAMED) };
		const [text, otherText] = [composed(first.text), composed(second.text)];
		const shared = sharedWords(a, b, text, otherText);
		const ofSeries = shared.length > 0 ? seriesWords(first.title, second.title) : new Set();
		const named: string[] = [];
		for (const each of shared) {
			if (named.length === MOST_NAMED) break;
			if (ofSeries.has(lower(each.own)) || isNamed(named, each.own)) continue;
			const name = nameOf(each, first.lang, text, otherText);
			if (name && !name.split(/[ -]/).some((word) => isNamed(named, word))) named.push(name);
		}
		return named.length > 0 ? { words: named } : undefined;
	};
}
