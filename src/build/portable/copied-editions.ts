import { join } from 'node:path';
import { isMainEdition } from '../../domain/newspaper/language-editions.ts';
import type { CopiedEdition } from '../../domain/portable/portable-page.ts';
import { localeIn } from '../../loader/words-file.ts';
import { locale } from '../../locale.ts';
import { contentDir } from '../../paths.ts';
import { site } from '../../site.ts';

/** The editions that a copy of this site has, that at its root first. */
export function copiedEditions(): [CopiedEdition, ...CopiedEdition[]] {
	const below = isMainEdition(site) ? site.languages.slice(1) : [];
	return [
		{ folder: '', words: locale.words },
		...below.map((language) => ({
			folder: language,
			words: localeIn(join(contentDir, language), language).locale.words,
		})),
	];
}
