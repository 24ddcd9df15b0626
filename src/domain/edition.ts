import type { Profile, Profiles } from './content/profiles.ts';
import { type ChosenFront, NOTHING_CHOSEN } from './front/chosen-front.ts';
import { collectNames, type Named, type PrintedNames, slugFinder } from './lists/names.ts';
import type { Look } from './look/look.ts';
import type { Gone } from './redirects/redirect.ts';
import type { Attachment } from './story/attachment.ts';
import type { LanguageVersion } from './story/language-version.ts';
import type { Picture } from './story/picture.ts';
import { collectSeries, type Series } from './story/series.ts';
import { type LoadedStory, newestFirst, type Story } from './story/story.ts';
import { type Translations, translationsIn } from './story/translations.ts';
import { isFixedFile } from './urls.ts';

/** A section, topic or author with its profile, if it has one. */
export type WithProfile<Kind extends 'authors' | 'sections' | 'topics'> = Named<Story> & {
	profile?: Profiles[Kind][number] | undefined;
};

/** Everything the pages show. Stories are newest first throughout. */
export interface Edition {
	/** All stories, each with a page of its own. */
	stories: Story[];
	/** Those that lists show: of a story in several languages one. */
	listed: Story[];
	translations: Translations;
	/** Stories that other editions of the newspaper have too, in all their languages, by their ids. */
	languages: ReadonlyMap<string, LanguageVersion[]>;
	/** What an editor has chosen for the front page. */
	front: ChosenFront;
	byId: Map<string, Story>;
	sections: WithProfile<'sections'>[];
	topics: WithProfile<'topics'>[];
	authors: WithProfile<'authors'>[];
	series: Series[];
	slugFor: SlugFinders;
	pages: Profiles['pages'];
	pictures: Picture[];
	attachments: Attachment[];
	/** Addresses whose pages were withdrawn. */
	gone: readonly Gone[];
	/** Files that are published as they are. */
	files: Attachment[];
	/** How the newspaper looks. */
	look: Look;
}

/** What an edition has beside stories and profiles. */
export type BesideStories = Partial<
	Pick<Edition, 'files' | 'look' | 'gone' | 'languages' | 'front'>
>;

/** What of the site's facts decides how an edition is arranged. */
interface Settings {
	language: string;
	timeZone: string;
}

const printedNames = <Fields>(
	profiles: Profile<Fields>[],
	nameOf: (fields: Fields) => string | undefined,
): PrintedNames => new Map(profiles.map(({ id, data }) => [id, nameOf(data)]));

const printedIn = ({ sections, topics, authors }: Profiles) => ({
	section: printedNames(sections, ({ title }) => title),
	topic: printedNames(topics, ({ title }) => title),
	author: printedNames(authors, ({ name }) => name),
});

/** How a name that a story gives leads to its slug. */
export type SlugFinders = Record<'section' | 'topic' | 'author', (name: string) => string>;

/** How names lead to slugs where there are these profiles. */
export function slugFinders(profiles: Profiles): SlugFinders {
	const { section, topic, author } = printedIn(profiles);
	return {
		section: slugFinder(section),
		topic: slugFinder(topic),
		author: slugFinder(author),
	};
}

/** The names that stories give, each with its stories and its profile. */
function joined<Fields>(
	stories: Story[],
	namesOf: (story: Story) => string[],
	profiles: Profile<Fields>[],
	printed: PrintedNames,
	language: string,
) {
	const bySlug = new Map(profiles.map((profile) => [profile.id, profile]));
	return collectNames(stories, namesOf, printed, language).map((named) => ({
		...named,
		profile: bySlug.get(named.slug),
	}));
}

/** Sections as printed, in their order, and the stories under the names as printed. */
function arrangeSections(
	stories: Story[],
	profiles: Profiles['sections'],
	names: PrintedNames,
	language: string,
) {
	const namesOf = ({ section }: Story) => (section ? [section] : []);
	const slugFor = slugFinder(names);
	const named = joined(stories, namesOf, profiles, names, language);
	const printed = new Map(named.map(({ slug, name }) => [slug, name]));
	const renamed = new Map(
		stories.map((story) => {
			const section = story.section && printed.get(slugFor(story.section));
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

/** Makes an edition of stories and profiles: stories in order, with the sections, topics, authors and series they name. */
export function arrangeEdition(
	records: LoadedStory[],
	profiles: Profiles,
	settings: Settings,
	{
		files = [],
		look = {},
		gone = [],
		languages = new Map(),
		front = NOTHING_CHOSEN,
	}: BesideStories = {},
): Edition {
	const { language, timeZone } = settings;
	const names = printedIn(profiles);
	const newest = records
		.map((record): Story => ({ ...record, lang: record.lang ?? language }))
		.sort(newestFirst(timeZone));
	const { sections, stories } = arrangeSections(newest, profiles.sections, names.section, language);
	const shown = [...stories, ...Object.values(profiles).flat()];
	const pictures = [
		...shown.flatMap((each: { pictures: Picture[] }) => each.pictures),
		...[look.logo, look.logoDark].filter((each) => each !== undefined),
	];
	const attachments = shown
		.flatMap((each: { attachments: Attachment[] }) => each.attachments)
		.filter(({ path }) => !isFixedFile(path));
	const translations = translationsIn(stories, language);
	const inLists = <Name extends Named<Story>>(names: Name[]) =>
		names.map((name) => ({ ...name, stories: translations.oneOfEach(name.stories) }));
	const { topic, author } = names;
	return {
		stories,
		listed: translations.oneOfEach(stories),
		translations,
		languages,
		front,
		byId: new Map(stories.map((story) => [story.id, story])),
		sections: inLists(sections),
		topics: inLists(joined(stories, ({ topics }) => topics, profiles.topics, topic, language)),
		authors: inLists(joined(stories, ({ authors }) => authors, profiles.authors, author, language)),
		slugFor: slugFinders(profiles),
		series: collectSeries(stories, timeZone).map((series) => ({
			...series,
			parts: translations.oneOfEach(series.parts),
		})),
		pages: profiles.pages,
		files,
		look,
		pictures: [...new Map(pictures.map((each) => [each.path, each])).values()],
		attachments: [...new Map(attachments.map((each) => [each.path, each])).values()],
		gone,
	};
}
