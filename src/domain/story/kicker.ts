import { kindLabel } from '../text/labels.ts';
import { slugOf } from '../text/slug.ts';
import type { LocaleWith } from '../words/locale.ts';
import type { StoryCard } from './card.ts';

type Filed = Pick<StoryCard, 'section' | 'kind' | 'draft'>;

/** The kind of a story as readers are told it, unless the name of its section says so. */
export function kindBeside(
	{ section, kind }: Pick<Filed, 'section' | 'kind'>,
	locale: LocaleWith<'kinds'>,
): string | undefined {
	const label = kindLabel(kind, locale);
	return label && section && slugOf(label) === slugOf(section) ? undefined : label;
}

/** What stands beside the section: “Explainer”, “Explainer · Draft”; empty for a report. */
export const kickerBesideSection = (story: Filed, locale: LocaleWith<'kinds'>): string =>
	[kindBeside(story, locale), story.draft && locale.words.kinds.draft].filter(Boolean).join(' · ');

/** The line above a headline: “Science”, “Science · Explainer”, “Explainer”; empty for a report of no section. */
export const kickerOf = (story: Filed, locale: LocaleWith<'kinds'>): string =>
	[story.section, kickerBesideSection(story, locale)].filter(Boolean).join(' · ');
