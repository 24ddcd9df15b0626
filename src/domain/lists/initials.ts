/**
 * Letters that stand for a name: the first of its first word and of its last, as capitals; one
 * alone where there is one word, or in a script without capitals, whose letters would make a word.
 */
export function initialsOf(name: string): string {
	const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
	const [first = '', last = ''] = [words[0], words.slice(1).at(-1)].map(initialOf);
	return /\p{Lu}/u.test(first + last) ? first + last : first;
}

const initialOf = (word = '') => [...word.toUpperCase()][0] ?? '';
