import { isAfter } from '../dates/partial-date.ts';
import type { Article } from './article.ts';

/**
 * Whether a build shows a story: a draft never, a scheduled one not before its time, a withdrawn
 * one no more.
 */
export type Visibility = 'published' | 'draft' | 'scheduled' | 'withdrawn';

export function visibilityOf(
	{
		draft,
		pubDate,
		publishDate,
		expiryDate,
	}: Pick<Article, 'draft' | 'pubDate' | 'publishDate' | 'expiryDate'>,
	now: Date,
	timeZone: string,
): Visibility {
	const isAhead = (date: string | undefined) => date !== undefined && isAfter(date, now, timeZone);
	if (draft) return 'draft';
	if (expiryDate && !isAhead(expiryDate)) return 'withdrawn';
	return isAhead(pubDate) || isAhead(publishDate) ? 'scheduled' : 'published';
}
