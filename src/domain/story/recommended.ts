import type { Edition } from '../edition.ts';
import { type NameLink, nameLinkOf } from '../lists/names.ts';
import type { Reason } from '../related/reasons.ts';
import { linkOf, type StoryCard, type StoryLink } from './card.ts';
import { CARD_WIDTH, cardPicture } from './card-picture.ts';
import type { ShownPicture } from './picture.ts';
import { shortCard } from './short-card.ts';
import type { Story } from './story.ts';

/** What is shown of a related story; its headline says what its picture shows. */
export interface RelatedCard extends StoryCard {
	picture?: ShownPicture | undefined;
}

const relatedCard = (story: Story): RelatedCard => ({
	...shortCard(story),
	picture: cardPicture(story, CARD_WIDTH)?.picture,
});

/** The stories a story's page leads on to. */
export interface Recommended {
	/** Stories readers may also like, each with what it is also about; `lang` if that is not the site's. */
	related: { story: RelatedCard; alsoAbout: string[]; lang?: string | undefined }[];
	/** Other versions of the story, newest first; of undated ones nobody knows which came first. */
	versions: { later: StoryLink[]; earlier: StoryLink[]; undated: StoryLink[] };
	/** What was reported before and after, where it is one of a running story. */
	thread: { earlier?: StoryLink | undefined; later?: StoryLink | undefined };
	/** More stories on one of its topics. */
	more?: { topic: NameLink; stories: StoryLink[] } | undefined;
}

/** Cards of which each story has one: the first. */
const distinct = (cards: Recommended['related']) =>
	[...Map.groupBy(cards, ({ story }) => story.id).values()].flatMap((own) => own.slice(0, 1));

/** Finds what a story of an edition recommends; what is gone from the edition is left out. */
export function recommendedBy({
	stories,
	topics,
	byId,
	translations,
}: Edition): (story: Story) => Recommended {
	const topicAt = new Map(topics.map((topic) => [topic.slug, nameLinkOf(topic)]));
	const placeOf = new Map(stories.map(({ id }, place) => [id, place]));
	const place = ({ id }: StoryLink) => placeOf.get(id) ?? 0;
	const storiesAt = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	const ledTo = (story: Story, ids: string[]) => translations.forReadersOf(story, storiesAt(ids));
	const linkAt = (story: Story, id: string | undefined) =>
		ledTo(story, id === undefined ? [] : [id]).map(linkOf)[0];
	/** Topics have names in the site's language, words are taken from a story. */
	const alsoAbout = (story: Story, reason: Reason | undefined) =>
		reason && 'words' in reason
			? { alsoAbout: reason.words, lang: story.lang }
			: { alsoAbout: (reason?.topics ?? []).flatMap((slug) => topicAt.get(slug)?.name ?? []) };

	return (story) => {
		const { related, versions, earlier, later, more } = story.recommendations;
		const others = storiesAt(versions)
			.map(linkOf)
			.sort((a, b) => place(a) - place(b));
		const dated = story.pubDate ? others.filter(({ pubDate }) => pubDate) : [];
		const topic = more && topicAt.get(more.topic);
		return {
			related: distinct(
				related.flatMap(({ id, reason }) =>
					ledTo(story, [id]).map((other) => ({
						story: relatedCard(other),
						...alsoAbout(byId.get(id) ?? other, reason),
					})),
				),
			),
			versions: {
				later: dated.filter((other) => place(other) < place(story)),
				earlier: dated.filter((other) => place(other) > place(story)),
				undated: others.filter((other) => !dated.includes(other)),
			},
			thread: { earlier: linkAt(story, earlier), later: linkAt(story, later) },
			more: topic && { topic, stories: ledTo(story, more.ids).map(linkOf) },
		};
	};
}
