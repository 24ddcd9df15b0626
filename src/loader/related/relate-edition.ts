import { slugFinders } from '../../domain/edition.ts';
import type { Relatable } from '../../domain/related/archive.ts';
import type { Recommendations } from '../../domain/related/recommend.ts';
import { relateStories } from '../../domain/related/relate.ts';
import { damageLine } from '../damage-line.ts';
import type { LoadedEdition } from '../loaded-edition.ts';
import { readMemory, writeMemory } from './memory-file.ts';
import { withThreads } from './threads.ts';

/** An edition whose stories know which others to recommend. */
export interface RelatedEdition extends LoadedEdition {
	/** By id of the story; of an edition with problems, none. */
	recommendations: Map<string, Recommendations>;
	/** What is worth knowing of what is remembered of them. */
	remembering: string[];
}

/** Stories from which what was found is worth being kept. */
const MANY = 1000;

/** The stories of an edition as they are compared: topics and sections by their slugs. */
export function relatableStories(
	{ articles, profiles, bodyOf }: Pick<LoadedEdition, 'articles' | 'profiles' | 'bodyOf'>,
	language: string,
): Relatable[] {
	const slugFor = slugFinders(profiles);
	return articles.map(({ id, data }) => ({
		id,
		title: data.title,
		description: data.description,
		digest: data.body,
		get text() {
			return bodyOf(id).text;
		},
		pubDate: data.pubDate,
		lang: data.lang ?? language,
		topics: [...new Set(data.topics.map(slugFor.topic))],
		section: data.section && slugFor.section(data.section),
		related: data.related,
		exclude: data.exclude,
	}));
}

/**
 * Finds what every story of an edition recommends.
 * @param memoryDir folder in which an edition of many stories is remembered from run to run.
 */
export async function relateEdition(
	edition: LoadedEdition,
	settings: { language: string; relatedLimit: number },
	memoryDir: string,
): Promise<RelatedEdition> {
	if (edition.problems.length > 0)
		return { ...edition, recommendations: new Map(), remembering: [] };
	const stories = relatableStories(edition, settings.language);
	const isLarge = stories.length >= MANY;
	const remembering: string[] = [];
	const onDamage = (file: string) => void remembering.push(damageLine(file));
	const known = isLarge ? readMemory(memoryDir, onDamage) : undefined;
	const memory = await withThreads(stories.length, (workforce) =>
		relateStories(stories, settings.relatedLimit, workforce, known),
	);
	const { recommendations } = memory;
	try {
		if (isLarge) writeMemory(memoryDir, memory);
	} catch (error) {
		// The site is whole without it; only the next build takes longer.
		const why = (error as Error).message;
		remembering.push(`related stories could not be kept for the next build: ${why}`);
	}
	return { ...edition, recommendations, remembering };
}
