/** The only room that imports `astro:content`: hands the edition to the pages, read once. */
import { getCollection, getEntry } from 'astro:content';
import { collectNames, type Named } from '../domain/names.ts';
import { relatedStories } from '../domain/related/related-stories.ts';
import { collectSeries, type Series } from '../domain/series.ts';
import { newestFirst, type Picture, type Story, type StoryRecord } from '../domain/story.ts';
import type { EditionEntry, Profiles } from '../loader/edition.ts';
import { site } from '../site.ts';

type Profile<Kind extends keyof Profiles> = Profiles[Kind][number];

/** A section, topic or author with its profile, if it has one. */
export type WithProfile<Kind extends 'authors' | 'sections' | 'topics'> = Named<Story> & {
	profile?: Profile<Kind> | undefined;
};

/** Everything the pages show. Stories are newest first throughout. */
export interface Edition {
	stories: Story[];
	byId: Map<string, Story>;
	sections: WithProfile<'sections'>[];
	topics: WithProfile<'topics'>[];
	authors: WithProfile<'authors'>[];
	series: Series[];
	pages: Profile<'pages'>[];
	pictures: Picture[];
	/** Ids of the related stories of each story, by its id. */
	related: Map<string, string[]>;
}

function joined<Data>(
	stories: Story[],
	namesOf: (story: Story) => string[],
	profiles: EditionEntry<Data>[],
	nameOf: (data: Data) => string | undefined,
) {
	const bySlug = new Map(profiles.map((profile) => [profile.id, profile]));
	const printed = new Map(
		profiles.flatMap((profile) => {
			const name = nameOf(profile.data);
			return name ? [[profile.id, name] as const] : [];
		}),
	);
	return collectNames(stories, namesOf, printed).map((named) => ({
		...named,
		profile: bySlug.get(named.slug),
	}));
}

async function readEdition(): Promise<Edition> {
	const entries = await getCollection('articles');
	const stories = entries
		.map(({ id, data, rendered }): Story => ({
			...(data as StoryRecord),
			id,
			html: rendered?.html ?? '',
		}))
		.sort(newestFirst(site.timeZone));
	const profiles = (await getEntry('profiles', 'all'))?.data as Profiles;
	const order = ({ profile }: WithProfile<'sections'>) =>
		profile?.data.order ?? Number.POSITIVE_INFINITY;
	const pictures = stories.flatMap((story) => story.pictures);
	return {
		stories,
		byId: new Map(stories.map((story) => [story.id, story])),
		sections: joined(
			stories,
			({ section }) => (section ? [section] : []),
			profiles.sections,
			({ title }) => title,
		).sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))),
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
		series: collectSeries(stories, site.timeZone),
		pages: profiles.pages,
		pictures: [...new Map(pictures.map((picture) => [picture.path, picture])).values()],
		related: relatedStories(
			stories.map((story) => ({ ...story, lang: story.lang ?? site.language })),
			site.relatedLimit,
		),
	};
}

let edition: Promise<Edition> | undefined;

/** The edition; in a build read and related once, in development anew for every page. */
export function getEdition(): Promise<Edition> {
	if (import.meta.env.DEV) return readEdition();
	edition ??= readEdition();
	return edition;
}
