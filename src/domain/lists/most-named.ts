import type { Edition } from '../edition.ts';
import type { Story } from '../story/story.ts';
import { slugOf } from '../text/slug.ts';
import type { NameCount, NameLink } from './names.ts';

/** What stories name and a page may lead to. */
type Kind = 'topics' | 'authors' | 'series';

/** How many names to tell of, and how many stories each must be named by. */
interface Bounds {
	most: number;
	least: number;
}

const namesBySlug = (names: NameLink[]) => new Map(names.map(({ slug, name }) => [slug, name]));

/**
 * Finds what some stories of an edition name most often: each with the number of those that name
 * it, most first, equals in order of their slugs.
 */
export function mostNamed({ topics, authors, series, slugFor }: Edition) {
	const names = {
		topics: namesBySlug(topics),
		authors: namesBySlug(authors),
		series: namesBySlug(series),
	};
	const slugsOf: Record<Kind, (story: Story) => string[]> = {
		topics: (story) => story.topics.map(slugFor.topic),
		authors: (story) => story.authors.map(slugFor.author),
		series: (story) => (story.series ? [slugOf(story.series.name)] : []),
	};
	return (kind: Kind, stories: Story[], { most, least }: Bounds): NameCount[] => {
		const counts = new Map<string, number>();
		for (const slug of stories.flatMap((story) => [...new Set(slugsOf[kind](story))])) {
			counts.set(slug, (counts.get(slug) ?? 0) + 1);
		}
		return [...counts]
			.map(([slug, count]) => ({ slug, name: names[kind].get(slug) ?? slug, count }))
			.filter(({ count }) => count >= least)
			.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
			.slice(0, most);
	};
}
