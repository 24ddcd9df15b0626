import { kindLabel } from '../text/labels.ts';
import type { LocaleWith } from '../words/locale.ts';
import type { StoryCard } from './card.ts';

/** The line above a headline: “Science”, “Science · Explainer”, “Explainer”; empty for a report of no section. */
export const kickerOf = (
	{ section, kind, draft }: Pick<StoryCard, 'section' | 'kind' | 'draft'>,
	locale: LocaleWith<'kinds'>,
) =>
	[section, kindLabel(kind, locale), draft && locale.words.kinds.draft].filter(Boolean).join(' · ');
