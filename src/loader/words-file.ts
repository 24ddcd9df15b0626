import type { Problem } from '../domain/content/problem.ts';
import { editedWords } from '../domain/words/edited-words.ts';
import type { Locale } from '../domain/words/locale.ts';
import { dictionaryTag } from '../words/languages.ts';
import { dictionaryOf } from './dictionary.ts';
import { fieldName } from './field-name.ts';
import { namedFile } from './named-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** The file below a content folder that has words in the place of the language's own. */
export const WORDS_FILE = 'words.yaml';
/** Names that are meant to be that file's. */
const NEARLY_WORDS = /^[._]?(?:words|i18n|translations?)\.(?:ya?ml|json|toml)$/i;

/** What is said of one that has no words. */
const FORM = 'has no words; write a group and a text, such as story: {related: More on this}';

/** The language of a newspaper for which there are no words is English, and pages say so. */
const OTHERWISE = 'en';

/**
 * The language that a newspaper speaks to its readers in, with the words that its content folder gives.
 * @param language BCP 47 tag of the newspaper.
 */
export function localeIn(
	contentDir: string,
	language: string,
): { locale: Locale; problems: Problem[] } {
	const tag = dictionaryTag(language);
	const spoken = tag ? language : OTHERWISE;
	const dictionary = dictionaryOf(tag ?? OTHERWISE);
	const { file, text, problems } = namedFile(contentDir, WORDS_FILE, NEARLY_WORDS);
	const yaml = text === undefined ? { data: {} } : readYamlFile(text, FORM);
	if ('problems' in yaml) {
		problems.push(...yaml.problems.map((each) => ({ file, ...each })));
		return { locale: { language: spoken, words: dictionary as Locale['words'] }, problems };
	}
	const forms = new Intl.PluralRules(spoken).resolvedOptions().pluralCategories;
	const edited = editedWords(dictionary, forms, yaml.data);
	for (const { path, message } of edited.problems) {
		const line = 'lineOf' in yaml ? yaml.lineOf(path) : undefined;
		problems.push({ file, line, field: fieldName(path), message });
	}
	return { locale: { language: spoken, words: edited.words }, problems };
}
