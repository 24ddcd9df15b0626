/** Signs that carry a name's meaning (C++ is not C#) and would otherwise vanish from its slug. */
const SPOKEN: Record<string, string> = { '+': ' plus ', '#': ' sharp ', '&': ' and ', '@': ' at ' };

/**
 * The part of an address that stands for a name: lower case, Latin letters without accents,
 * letters and digits of every other script kept, hyphens between words.
 * @returns an empty text if the name holds no letter or digit.
 */
export function slugOf(name: string): string {
	const words = name
		.replace(/[+#&@]/g, (sign) => SPOKEN[sign] ?? ' ')
		.normalize('NFKD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’]/g, '')
		.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
	return words?.join('-') ?? '';
}

/** A readable name for a slug that nothing else names: `abigail-williams` is “Abigail Williams”. */
export function nameFromSlug(slug: string): string {
	return slug
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
}
