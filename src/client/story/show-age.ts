import { ageInWords, yearsSince } from '../../domain/dates/age.ts';
import { age } from '../words.ts';

/** Says how old a story is today, however long ago its page was built. */
export function showAge(): void {
	const warning = document.querySelector<HTMLElement>('.age');
	const since = warning?.dataset.since;
	if (!warning || !since) return;
	const years = yearsSince(since, new Date().toISOString().slice(0, 10));
	if (years === 0) return;
	// It has a language of its own where the story is in another one than the newspaper.
	const language = warning.lang || document.documentElement.lang;
	warning.textContent = ageInWords(years, { language, words: { age } });
	warning.hidden = false;
}
