import { type NameKind, nameSlips, type UsedName } from '../domain/content/name-slips.ts';
import type { Profile, Profiles } from '../domain/content/profiles.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import { slugFinders } from '../domain/edition.ts';
import { collectNames, type NameLink } from '../domain/lists/names.ts';
import type { StoryRecord } from '../domain/story/story.ts';
import { countLabel } from '../domain/text/labels.ts';
import type { LoadedEdition } from './loaded-edition.ts';

type Story = Pick<StoryRecord, 'section' | 'topics' | 'authors'> & { id: string };

const NAMES: Record<NameKind, (story: Story) => string[]> = {
	section: ({ section }) => (section ? [section] : []),
	topic: ({ topics }) => topics,
	author: ({ authors }) => authors,
};

/** Names that stories give, each with its profile. */
function usedNames<Fields>(
	stories: Story[],
	kind: NameKind,
	profiles: Profile<Fields>[],
	printedOf: (fields: Fields) => string | undefined,
): UsedName[] {
	const printed = new Map(profiles.map(({ id, data }) => [id, printedOf(data)]));
	const bySlug = new Map(profiles.map((profile) => [profile.id, profile]));
	return collectNames(stories, NAMES[kind], printed, 'en').map((named) => ({
		...named,
		profile: bySlug.get(named.slug),
	}));
}

/** A name of a kind as a story writes it. */
const asWritten = (story: Story, kind: NameKind, slug: string, profiles: Profiles) =>
	NAMES[kind](story).find((name) => slugFinders(profiles)[kind](name) === slug);

/**
 * The names of an edition that are probably slips.
 * @param fileOf file of a story, and the line on which a field of it stands.
 */
export function slipsInNames(
	{ articles, profiles }: Pick<LoadedEdition, 'articles' | 'profiles'>,
	fileOf: (id: string, field: string) => { file: string; line?: number | undefined },
): PlacedRemark[] {
	const stories = articles.map(({ id, data: { section, topics, authors } }): Story => ({
		id,
		section,
		topics,
		authors,
	}));
	const slips = [
		...nameSlips(
			'section',
			usedNames(stories, 'section', profiles.sections, ({ title }) => title),
		),
		...nameSlips(
			'topic',
			usedNames(stories, 'topic', profiles.topics, ({ title }) => title),
		),
		...nameSlips(
			'author',
			usedNames(stories, 'author', profiles.authors, ({ name }) => name),
		),
	];
	const byId = new Map(stories.map((story) => [story.id, story]));
	const written = (id: string | undefined, kind: NameKind, { slug, name }: NameLink) => {
		const story = id === undefined ? undefined : byId.get(id);
		return (story && asWritten(story, kind, slug, profiles)) ?? name;
	};
	return slips.map(({ kind, slip, nearest, story, nearestStory }) => {
		const found = written(story, kind, slip);
		const meant = written(nearestStory, kind, nearest);
		const hint = `${kind} of ${countLabel(slip.count)}; “${meant}” has ${nearest.count.toLocaleString('en')}`;
		const field = kind === 'section' ? kind : `${kind}s`;
		return { sort: 'nameSlip', found, hint, ...fileOf(story, field) };
	});
}
