import { memoized } from '../text/memoized.ts';

const namesIn = memoized(
	(language: string) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }),
);

/** A name without letter case and accents. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names of languages, in English and in themselves, without letter case, with their codes. */
const codesByName = memoized((): Map<string, string> => {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const english = namesIn('en');
	const named = letters
		.flatMap((first) => letters.map((second) => first + second))
		.flatMap((code) => {
			const name = english.of(code);
			return name
				? [name, namesIn(code).of(code) ?? name].map((each) => [each, code] as const)
				: [];
		});
	return new Map(named.map(([name, code]) => [plain(name), code]));
});

/** The code of a language that was written as its name (“english”), or as a country (“jp”). */
export function meantLanguage(given: string): string | undefined {
	const [name = ''] = plain(given).split(/(?<!\s)\s*[(,]/);
	const byName = codesByName().get(name);
	if (byName || !/^[a-z]{2}$/i.test(given)) return byName;
	const country = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
	return country.of(given.toUpperCase()) && new Intl.Locale(`und-${given}`).maximize().language;
}

/**
 * Whether the language of a tag is one there is. Codes of three letters are too many for any list
 * that comes with a program.
 */
export function isKnownLanguage(tag: string): boolean {
	const [code = ''] = tag.toLowerCase().split('-');
	return code.length === 3 || namesIn('en').of(code) !== undefined;
}
