/** Letters looked at before and after a word, and places of it in a text. */
const AROUND = 60;
const MOST_PLACES = 12;
/** Words of the longest name; what is longer is a list, or a headline in capitals. */
const LONGEST = 4;

const BEFORE = /(?:\p{Lu}(?:\.|[\p{L}\p{M}’']*)[ -])+$/u;
const AFTER = /^(?:[ -]\p{Lu}[\p{L}\p{M}’']*)+/u;
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;
const BEGINS_SENTENCE = /(?:^|[.!?:;…»”“"\n])\s*[«„“"‘']*$/u;

const fold = (name: string) => name.toLowerCase();
const wordsIn = (name: string) => name.split(/[ -]/).length;
/** Words with what joins them to the next, and to the one before. */
const HEADS = /[^ -]+[ -]/g;
const TAILS = /[ -][^ -]+/g;
const bare = (part: string) => part.replace(/[ -]|['’].*$/gu, '');

/** Names that a word with a capital stands in, as printed, by their small letters. */
function namesAround(text: string, word: string, isStopWord: (word: string) => boolean) {
	const sure = new Map<string, string>();
	const all = new Set<string>();
	let at = text.indexOf(word);
	for (let met = 0; at >= 0 && met < MOST_PLACES; at = text.indexOf(word, at + 1)) {
		const before = text.slice(Math.max(0, at - AROUND), at);
		const after = text.slice(at + word.length, at + word.length + AROUND);
		if (LETTER_BEFORE.test(before) || LETTER_AFTER.test(after)) continue;
		met++;
		const isEnd = (part: string) => isStopWord(bare(part));
		const heads = BEFORE.exec(before)?.[0].match(HEADS) ?? [];
		const head = heads.slice(heads.findLastIndex(isEnd) + 1).join('');
		const tails = AFTER.exec(after)?.[0].match(TAILS) ?? [];
		const end = tails.findIndex(isEnd);
		const tail = tails.slice(0, end < 0 ? tails.length : end).join('');
		const name = head + word + tail;
		all.add(fold(name));
		const opening = before.slice(0, before.length - head.length);
		// The first word of a sentence has a capital whatever it is.
		const isOpening = BEGINS_SENTENCE.test(opening);
		const known = head && isOpening ? name.replace(/^.+?[ -]/u, '') : name;
		all.add(fold(known));
		if (!isOpening || head || tail) sure.set(fold(known), known);
	}
	return { sure, all };
}

const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();

/**
 * The whole name in which two texts have a word with a capital: the longest that stands in both with
 * no further name beside it; undefined where both only have a part of their names in common.
 */
export function fullName(
	own: { text: string; word: string },
	other: { text: string; word: string },
	isStopWord: (word: string) => boolean,
): string | undefined {
	const [first, second] = [own, other].map(({ text, word }) => namesAround(text, word, isStopWord));
	if (!first || !second) return undefined;
	let [longest, shown] = ['', undefined as string | undefined];
	for (const name of first.all) {
		const isCommon = first.sure.has(name) ? second.all.has(name) : second.sure.has(name);
		if (!isCommon || (longest && wordsIn(name) <= wordsIn(longest))) continue;
		longest = name;
		const printed = [first.sure.get(name), second.sure.get(name)].filter(
			(each) => each !== undefined,
		);
		shown = printed.find((each) => !isShouted(each)) ?? printed[0];
	}
	return wordsIn(longest) > LONGEST ? undefined : shown;
}
