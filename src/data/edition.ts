/** The only room that imports `astro:content`: hands the edition to the pages, read once. */
import { getCollection } from 'astro:content';
import { type Named, collectNames } from '../domain/names.ts';
import { collectSeries, type Series } from '../domain/series.ts';
import { relatedStories } from '../domain/related/related-stories.ts';
import { slugOf } from '../domain/slug.ts';
import { newestFirst, type Picture, type Story, type StoryRecord } from '../domain/story.ts';
import type { Edition as Loaded, EditionEntry } from '../loader/edition.ts';
import { site } from '../site.ts';

type Profile<Kind extends 'authors' | 'sections' | 'topics' | 'pages'> = Loaded[Kind][number];

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

async function load<Data>(kind: string): Promise<EditionEntry<Data>[]> {
	const entries = await getCollection(kind as never);
	return (entries as { id: string; data: Data; rendered?: { html: string } }[]).map(
		({ id, data, rendered }) => ({ id, data, html: rendered?.html ?? '' }),
	);
}

function joined<Data>(
	stories: Story[],
	namesOf: (story: Story) => string[],
	profiles: EditionEntry<Data>[],
	nameOf: (profile: EditionEntry<Data>) => string | undefined,
) {
	const bySlug = new Map(profiles.map((profile) => [profile.id, profile]));
	const printed = new Map(
		profiles.flatMap((profile) => {
			const name = nameOf(profile);
			return name ? [[profile.id, name] as const] : [];
		}),
	);
	return collectNames(stories, namesOf, printed)
		.map((named) => ({ ...named, profile: bySlug.get(named.slug) }));
}

async function readEdition(): Promise<Edition> {
	const records = await load<StoryRecord>('articles');
	const stories = records
		.map(({ id, data, html }): Story => ({ ...data, id, html }))
		.sort(newestFirst(site.timeZone));
	const sectionProfiles = await load<Profile<'sections'>['data']>('sections');
	const topicProfiles = await load<Profile<'topics'>['data']>('topics');
	const authorProfiles = await load<Profile<'authors'>['data']>('authors');
	const order = ({ profile }: WithProfile<'sections'>) =>
		profile?.data.order ?? Number.POSITIVE_INFINITY;
	const pictures = stories.flatMap((story) => story.pictures);
	return {
		stories,
		byId: new Map(stories.map((story) => [story.id, story])),
		sections: joined(stories, ({ section }) => (section ? [section] : []), sectionProfiles, ({ data }) => data.title)
			.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))),
		topics: joined(stories, ({ topics }) => topics, topicProfiles, ({ data }) => data.title),
		authors: joined(stories, ({ authors }) => authors, authorProfiles, ({ data }) => data.name),
		series: collectSeries(stories, site.timeZone),
		pages: await load<Profile<'pages'>['data']>('pages'),
		pictures: [...new Map(pictures.map((picture) => [picture.path, picture])).values()],
		related: relatedStories(stories, site.relatedLimit),
	};
}

let edition: Promise<Edition> | undefined;

/** The edition; in a build read and related once, in development anew for every page. */
export function getEdition(): Promise<Edition> {
	if (import.meta.env.DEV) return readEdition();
	edition ??= readEdition();
	return edition;
}

/** Slug of an author as in addresses. */
export const authorSlug = (author: string) => slugOf(author);
