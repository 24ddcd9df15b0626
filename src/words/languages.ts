/** Languages that there are words of, each a file beside this one: BCP 47 tags as short as they can be. */
export const LANGUAGES = [
	'ar',
	'bg',
	'bn',
	'ca',
	'cs',
	'cy',
	'da',
	'de',
	'el',
	'en',
	'es',
	'et',
	'eu',
	'fa',
	'fi',
	'fr',
	'ga',
	'gl',
	'he',
	'hi',
	'hr',
	'hu',
	'id',
	'is',
	'it',
	'ja',
	'ko',
	'lt',
	'lv',
	'mk',
	'mt',
	'nb',
	'nl',
	'nn',
	'pl',
	'pt',
	'pt-BR',
	'ro',
	'ru',
	'sk',
	'sl',
	'sq',
	'sr',
	'sv',
	'sw',
	'ta',
	'th',
	'tr',
	'uk',
	'ur',
	'vi',
	'zh-Hans',
	'zh-Hant',
] as const;

export type DictionaryTag = (typeof LANGUAGES)[number];

/** Languages that have words under another tag. */
const ALIASES: Record<string, string> = { no: 'nb' };

/**
 * The language whose words are read where one is asked for: that of the tag, of its region, or of the
 * language in the same script (`de-AT` reads `de`); undefined if there is none.
 * @param tag BCP 47, such as `pt-BR`.
 */
export function dictionaryTag(tag: string): DictionaryTag | undefined {
	const { language, script, region } = new Intl.Locale(tag).maximize();
	const fitting = LANGUAGES.filter((known) => {
		const other = new Intl.Locale(known).maximize();
		return other.language === (ALIASES[language] ?? language) && other.script === script;
	});
	return (
		fitting.find((known) => known === tag) ??
		fitting.find((known) => new Intl.Locale(known).region === region) ??
		fitting[0]
	);
}
