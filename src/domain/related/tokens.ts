/** Common English words that say nothing of what a text is about. */
const STOP_WORDS = new Set(
	(
		'a about after all also an and any are as at be because been before being between both but by ' +
		'can could did do does during each for from had has have he her here him his how i if in into is ' +
		'it its just may more most no not now of on one only or other our out over said she should so ' +
		'some such than that the their them then there these they this those through to too under up us ' +
		'very was we were what when where which while who will with would you your'
	).split(' '),
);

/** A letter of a script without spaces; by script extensions, since several share signs such as ー. */
const LETTER = String.raw`[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]&&[\p{L}\p{N}]]`;
const UNSPACED = new RegExp(`^${LETTER}`, 'v');
const WORD = new RegExp(String.raw`${LETTER}+|[[\p{L}\p{N}]--${LETTER}]+`, 'gv');

/**
 * The words of a text as they are compared: lower case, no accents, no apostrophes, no stop words.
 * Scripts without spaces give pairs of characters.
 */
export function tokensOf(text: string): string[] {
	const folded = text
		.normalize('NFKD')
		.replace(/\p{M}+|['’]/gu, '')
		.toLowerCase();
	return (folded.match(WORD) ?? []).flatMap((word) => {
		if (UNSPACED.test(word)) {
			const signs = [...word];
			return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
		}
		return STOP_WORDS.has(word) ? [] : [word];
	});
}
