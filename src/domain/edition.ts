import { collectNames, type Named } from './names.ts';
import type { Entry, Profiles } from './profiles.ts';
import { relatedStories } from './related/related-stories.ts';
import { collectSeries, type Series } from './series.ts';
import { slugOf } from './slug.ts';
import { newestFirst, type Picture, type Story } from './story.ts';

/** A section, topic or author with its profile, if it has one. */
export type WithProfile<Kind extends 'authors' | 'sections' | 'topics'> = Named<Story> & {
	profile?: Profiles[Kind][number] | undefined;
};

/** Everything the pages show. Stories are newest first throughout. */
export interface Edition {
	stories: Story[];
	byId: Map<string, Story>;
	sections: WithProfile<'sections'>[];
	topics: WithProfile<'topics'>[];
	authors: WithProfile<'authors'>[];
	series: Series[];
	pages: Profiles['pages'];
	pictures: Picture[];
	/** Ids of the related stories of each story, by its id. */
	related: Map<string, string[]>;
}

/** What of the site's facts decides how an edition is arranged. */
interface Settings {
	language: string;
	timeZone: string;
	relatedLimit: number;
}

/** Names that stories give, joined with the profiles of the same slug. */
function joined<Fields>(
	stories: Story[],
	namesOf: (story: Story) => string[],
	profiles: Entry<Fields>[],
	nameOf: (fields: Fields) => string | undefined,
) {
	const bySlug = new Map(profiles.map((profile) => [profile.id, profile]));
	const printed = profiles.map(({ id, data }) => [id, nameOf(data) ?? ''] as const);
	const names = new Map(printed.filter(([, name]) => name !== ''));
	return collectNames(stories, namesOf, names).map((named) => ({
		...named,
		profile: bySlug.get(named.slug),
	}));
}

/** Sections as printed, in their order, and the stories under the names as printed. */
function arrangeSections(stories: Story[], profiles: Profiles['sections']) {
	const namesOf = ({ section }: Story) => (section ? [section] : []);
	const named = joined(stories, namesOf, profiles, ({ title }) => title);
	const printed = new Map(named.map(({ slug, name }) => [slug, name]));
	const renamed = new Map(
		stories.map((story) => {
			const section = story.section && printed.get(slugOf(story.section));
			return [story, section ? { ...story, section } : story];
		}),
	);
	const orderOf = ({ profile }: WithProfile<'sections'>) =>
		profile?.data.order ?? Number.POSITIVE_INFINITY;
	const sections = named
		.map((each) => ({ ...each, stories: each.stories.map((story) => renamed.get(story) ?? story) }))
		.sort((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b)));
	return { sections, stories: [...renamed.values()] };
}

/** Puts stories and profiles in relation: who wrote what, what belongs where, what is like what. */
export function arrangeEdition(records: Story[], profiles: Profiles, settings: Settings): Edition {
	const { language, timeZone, relatedLimit } = settings;
	const { sections, stories } = arrangeSections(
		[...records].sort(newestFirst(timeZone)),
		profiles.sections,
	);
	const pictures = stories.flatMap((story) => story.pictures);
	const inLanguage = stories.map((story) => ({ ...story, lang: story.lang ?? language }));
	return {
		stories,
		byId: new Map(stories.map((story) => [story.id, story])),
		sections,
		topics: joined(
			stories,
			({ topics }) => topics,
			profiles.topics,
			({ title }) => title,
		),
		authors: joined(
			stories,
			({ authors }) => authors,
			profiles.authors,
			({ name }) => name,
		),
		series: collectSeries(stories, timeZone),
		pages: profiles.pages,
		pictures: [...new Map(pictures.map((picture) => [picture.path, picture])).values()],
		related: relatedStories(inLanguage, relatedLimit),
	};
}
