import type { BylineOf } from '../story/byline.ts';
import type { BodyOf, Story } from '../story/story.ts';
import { isSameLanguage } from '../text/language.ts';
import { type FrontCard, frontCard } from './front-card.ts';
import { type LeadView, leadView } from './lead.ts';

/** Cards in a river, rivers beside the lead, and stories that go with it below it. */
const RIVER = 3;
const RIVERS = 2;
const COMPANIONS = 2;
const BESIDE = RIVER * RIVERS;

/** The top of a page: the newest story leads, those after it follow in columns beside it. */
export interface TopStories {
	lead: LeadView;
	/** Stories the lead is related to, below it. */
	companions: FrontCard[];
	rivers: FrontCard[][];
}

/** Up to three stories make one river, more are divided between two. */
function riversOf(stories: Story[]): Story[][] {
	const first = stories.length > RIVER ? Math.ceil(stories.length / RIVERS) : RIVER;
	return [stories.slice(0, first), stories.slice(first)].filter((river) => river.length > 0);
}

interface TopSettings {
	bodyOf: BodyOf;
	bylineOf: BylineOf;
	/** BCP 47 tag of the newspaper. */
	language: string;
	/** Whether an editor has chosen the first of the stories to lead. */
	isLeadChosen?: boolean;
	/** Stories that an editor has chosen to go with the lead. */
	companions?: Story[];
}

/**
 * The top of a page that shows these stories in their order, such as newest first. What leads is in the
 * newspaper's language, if any of them is, unless it was chosen.
 * @param related stories that may go with the lead, best first; they are there once the rivers are full.
 * @returns nothing if there is no story.
 */
export function topStories(
	stories: Story[],
	related: (lead: Story) => Story[],
	{ bodyOf, bylineOf, language, isLeadChosen = false, companions: chosen = [] }: TopSettings,
): TopStories | undefined {
	const first = stories.slice(0, 1 + BESIDE + Math.max(COMPANIONS, chosen.length));
	const own = isLeadChosen ? undefined : first.find(({ lang }) => isSameLanguage(lang, language));
	const lead = own ?? first[0];
	if (!lead) return undefined;
	const others = first.filter((story) => story !== lead);
	const spare = Math.max(0, others.length - BESIDE);
	const companions = chosen.length > 0 ? chosen : related(lead).slice(0, spare);
	const beside = others.filter((story) => !companions.includes(story)).slice(0, BESIDE);
	const rivers = riversOf(beside);
	const cardOf = (story: Story) => frontCard(story, bylineOf);
	return {
		lead: {
			...leadView(lead, rivers.length, bodyOf, companions.length > 0),
			byline: bylineOf(lead),
		},
		companions: companions.map(cardOf),
		rivers: rivers.map((river) => river.map(cardOf)),
	};
}

/** The ids of all stories at the top of a page. */
export const idsIn = ({ lead, companions, rivers }: TopStories): Set<string> =>
	new Set([lead, ...companions, ...rivers.flat()].map(({ id }) => id));
