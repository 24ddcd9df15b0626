import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { problemReport } from './domain/content/problem.ts';
import { InputError } from './domain/text/input-error.ts';
import type { Locale } from './domain/words/locale.ts';
import { localeIn } from './loader/words-file.ts';
import { contentDir } from './paths.ts';
import { site } from './site.ts';

/** Threads have the words of the thread that started them. */
const LOCALE = 'broadsheet:locale';

/** @throws {InputError} with all that is wrong with the file of words. */
function readLocale(): Locale {
	const { locale, problems } = localeIn(contentDir, site.language);
	if (problems.length > 0) throw new InputError(problemReport(problems));
	setEnvironmentData(LOCALE, locale as never);
	return locale;
}

/** The language that this newspaper speaks to its readers in, and its words. */
export const locale: Locale =
	(getEnvironmentData(LOCALE) as unknown as Locale | undefined) ?? readLocale();
