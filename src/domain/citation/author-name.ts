/** A person's name in its parts; of what is no person, the whole is the family name. */
export interface AuthorName {
	family: string;
	given?: string | undefined;
}

/** Words before a family name that belong to it. */
const PARTICLES = new Set(
	'al bin da dal de del della den der di do dos du el ibn la las le los ten ter van von y'.split(
		' ',
	),
);
/** Words that a byline has when no one person has signed. */
const DESKS =
	/\b(?:agency|board|bureau|correspondents?|desk|editors?|group|ministry|newsroom|office|press|reporters?|service|staff|team|times)\b/i;
/** A name in its parts; as it is, where it need not be the name of one person written in Latin letters. */
export function nameOf(name: string): AuthorName {
	const words = name.split(/\s+/);
	const isLower = (word: string) => word === word.toLowerCase();
	const isPerson =
		words.length > 1 &&
		words.length < 6 &&
		/^[\p{sc=Latn}\p{M}.'’ -]+$/u.test(name) &&
		!DESKS.test(name) &&
		words.every((word) => !isLower(word) || PARTICLES.has(word));
	if (!isPerson) return { family: name };
	const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word.toLowerCase()));
	const at = particle > 0 ? particle : words.length - 1;
	return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** “Abigail Mary-Jane” as “A. M.-J.”. */
export const initials = (given: string) =>
	given
		.split(' ')
		.map((word) =>
			word
				.split('-')
				.map((part) => `${part.charAt(0)}.`)
				.join('-'),
		)
		.join(' ');

export const lastFirst = ({ family, given }: AuthorName) =>
	given ? `${family}, ${given}` : family;
export const inOrder = ({ family, given }: AuthorName) => (given ? `${given} ${family}` : family);

/** Names with commas between, and a last joint. */
export const joined = (names: string[], joint: string) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, ${joint} ${names.at(-1)}`;
