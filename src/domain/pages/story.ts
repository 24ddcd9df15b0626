import { yearsSince } from '../dates/age.ts';
import { calendarKey } from '../dates/partial-date.ts';
import type { Edition } from '../edition.ts';
import { type NameLink, nameLinkOf } from '../lists/names.ts';
import { linkOf, type StoryLink } from '../story/card.ts';
import type { LanguageVersion } from '../story/language-version.ts';
import { type PrintedStory, printedStory } from '../story/printed-story.ts';
import { type Recommended, recommendedBy } from '../story/recommended.ts';
import { placesIn } from '../story/series.ts';
import type { Story } from '../story/story.ts';
import { ofStory } from '../story/story-error.ts';
import { namesIn } from '../story/story-view.ts';
import { storyUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';
import { yearOf } from './years.ts';

/** What a story's page shows, its text aside. */
export interface StoryPageView extends Recommended {
	story: PrintedStory;
	section?: NameLink | undefined;
	authors: NameLink[];
	topics: NameLink[];
	/** Those who helped, each with the slug of their page if they have one. */
	contributors: { name: string; slug?: string | undefined }[];
	series?: SeriesStep | undefined;
	/** The story in all its languages, itself among them, the one for any reader first; none if it has one. */
	languages: LanguageVersion[];
	/** Whole years since it was published, if that is one or more. */
	age?: number | undefined;
}

/** The series a story belongs to, and its place in it. */
export interface SeriesStep extends NameLink {
	part: number;
	of: number;
	previous?: StoryLink | undefined;
	next?: StoryLink | undefined;
}

/** What the page of each part of a series says of it, by the part's id. */
function seriesSteps({ series, translations }: Edition): Map<string, SeriesStep> {
	const steps = series.flatMap((each) =>
		placesIn(each).flatMap(({ story, part, of, previous, next }) =>
			translations.versionsOf(story).map((version): [string, SeriesStep] => {
				const linkTo = (other: Story | undefined) =>
					other && linkOf(translations.inLanguage(other, version.lang));
				const step = { part, of, previous: linkTo(previous), next: linkTo(next) };
				return [version.id, { ...nameLinkOf(each), ...step }];
			}),
		),
	);
	return new Map(steps);
}

/**
 * The pages of all stories.
 * @param today the day of the build: `2026-11-23`.
 */
export function* storyPages(
	edition: Edition,
	{ timeZone }: Pick<PageSettings, 'timeZone'>,
	today: string,
): Generator<SitePage<StoryPageView>> {
	const namesOf = namesIn(edition);
	const steps = seriesSteps(edition);
	const recommended = recommendedBy(edition);
	for (const story of edition.stories) {
		const view = ofStory(story.id, () => {
			const { section, authors, topics, contributors } = namesOf(story);
			const versions = edition.translations.versionsOf(story);
			return {
				story: printedStory(story),
				section: section && nameLinkOf(section),
				authors: authors.map(nameLinkOf),
				topics: topics.map(nameLinkOf),
				contributors,
				series: story.series && steps.get(story.id),
				languages:
					edition.languages.get(story.id) ??
					(versions.length > 1 ? versions.map(({ id, lang }) => ({ id, lang })) : []),
				age: yearsSince(calendarKey(story.pubDate ?? today, timeZone), today) || undefined,
				...recommended(story),
			};
		});
		yield { url: storyUrl(story.id), params: { story: story.id }, view };
	}
}

export const story: PageKindOf<StoryPageView> = {
	route: '[...story].astro',
	pages: (edition, settings, { today }) => storyPages(edition, settings, today),
	isListed: ({ story: { source, draft } }) => !source && !draft,
	partOf: ({ story: { pubDate } }, timeZone) => yearOf(pubDate, timeZone),
};
