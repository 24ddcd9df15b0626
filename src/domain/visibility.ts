import type { Article } from './article.ts';
import { isAfter } from './partial-date.ts';

/** Whether a build shows a story: a draft never, a scheduled one not before its time. */
export type Visibility = 'published' | 'draft' | 'scheduled';

export function visibilityOf(
	article: Pick<Article, 'draft' | 'pubDate'>,
	now: Date,
	timeZone: string,
): Visibility {
	if (article.draft) return 'draft';
	return article.pubDate && isAfter(article.pubDate, now, timeZone) ? 'scheduled' : 'published';
}
