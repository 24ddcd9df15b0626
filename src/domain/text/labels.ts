import type { Article } from '../content/article.ts';

/** Label of a kind of story, where readers must know that it is no plain report; none for reports. */
export function kindLabel(kind: Article['kind']): string | undefined {
	return kind === 'article' ? undefined : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** “1 story”, “2,821 stories”. */
export function countLabel(count: number, one = 'story', many = 'stories'): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** “4 min read”. */
export const readingTime = (minutes: number): string => `${minutes} min read`;

/** “A, B and C”. */
export function listInWords(items: string[], locale: string): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
