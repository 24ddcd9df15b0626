import { cardOf, type StoryCard } from '../card.ts';
import type { Edition } from '../edition.ts';
import { type NameLink, nameLinkOf } from '../names.ts';
import { topicTies } from '../topic-ties.ts';
import { topicUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import { type PageSettings, pathOf, type SitePage } from './site-page.ts';

export interface TopicView extends NameLink {
	/** On the first of the topic's pages, what it says of the topic. */
	about?: AboutTopic | undefined;
	list: ListView<StoryCard>;
}

/** What a topic is, and what goes with it. */
export interface AboutTopic {
	/** The text of its profile. */
	html?: string | undefined;
	/** Topics that go together with it. */
	together: NameLink[];
	/** Stories to start with. */
	start: StoryCard[];
}

/** The pages of all topics. */
export function* topicPages(
	edition: Edition,
	settings: PageSettings,
): Generator<SitePage<TopicView>> {
	const ties = topicTies(edition);
	for (const { slug, name, stories, profile } of edition.topics) {
		const start = profile?.data.start ?? [];
		const about = {
			html: profile?.html,
			together: (ties.get(slug) ?? []).map(nameLinkOf),
			start: start.flatMap((id) => edition.byId.get(id) ?? []).map(cardOf),
		};
		for (const list of listViews(stories, cardOf, settings)) {
			const isFirst = list.period.length === 0;
			const view = { ...{ slug, name }, about: isFirst ? about : undefined, list };
			yield { url: topicUrl(slug, ...list.period), params: pathOf(slug, list.period), view };
		}
	}
}
