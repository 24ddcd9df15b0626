/** Shorter plurals are too often another name: New and News, Art and Arts. */
const LEAST_LETTERS = 5;

/** Words that are other words, or other people's names, with the ending of a plural. */
const OTHER_WORDS = new Set(
	// Things: Security and Securities, Time and Times.
	(
		'america corp custom fall glass good green ground manner marine minute national premise quarter ' +
		'security spirit time treasury work ' +
		// First names that are last names with an s, and last names with and without it.
		'abram adam andrew barclay bower clement cole connor daniel dixon edmond edward evan france ' +
		'griffith hammond harper helm hodge isaac jacob john kern lloyd lyle lyon mark matthew meyer ' +
		'michael owen parson peter philip phillip pitt richard robert roger samuel simon stark stephen ' +
		'steven walter watt william'
	).split(' '),
);

/** How English writes the plural of words that end so; the first that fits. */
const PLURALS = [
	{ end: /(?<=[^aeiou])y$/, plurals: ['ies'] },
	{ end: /(?<=[sxz]|[cs]h)$/, plurals: ['es'] },
	{ end: /(?<=o)$/, plurals: ['s', 'es'] },
	{ end: /(?<=[a-z])$/, plurals: ['s'] },
];

/** The plurals of an English word in small letters; none if they are more likely another name. */
export function pluralsOf(word: string): string[] {
	if (OTHER_WORDS.has(word)) return [];
	const rule = PLURALS.find(({ end }) => end.test(word));
	return (rule?.plurals ?? [])
		.map((ending) => word.replace(rule?.end ?? '', ending))
		.filter((plural) => plural.length >= LEAST_LETTERS);
}
