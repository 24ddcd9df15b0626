import type { Article } from '../content/article.ts';
import { counted } from '../words/counted.ts';
import type { LocaleWith } from '../words/locale.ts';

/** Label of a kind of story, where readers must know that it is no plain report; none for reports. */
export function kindLabel(
	kind: Article['kind'],
	{ words }: LocaleWith<'kinds'>,
): string | undefined {
	return kind === 'article' ? undefined : words.kinds[kind];
}

/** “1 story”, “2,821 stories”, as editors are told. */
export function countLabel(count: number, one = 'story', many = 'stories'): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** “4 min read”. */
export const readingTime = (minutes: number, { words, language }: LocaleWith<'facts'>): string =>
	counted(words.facts.readingTime, minutes, language);

/** “A, B and C”. */
export function listInWords(items: string[], locale: string): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
