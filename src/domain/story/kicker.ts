import { kindLabel } from '../text/labels.ts';
import type { StoryCard } from './card.ts';

/** The line above a headline: “Science”, “Science · Explainer”, “Explainer”; empty for a report of no section. */
export const kickerOf = ({ section, kind, draft }: Pick<StoryCard, 'section' | 'kind' | 'draft'>) =>
	[section, kindLabel(kind), draft && 'Draft'].filter(Boolean).join(' · ');
