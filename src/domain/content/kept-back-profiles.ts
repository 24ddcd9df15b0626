import { slugFinders } from '../edition.ts';
import type { Article } from './article.ts';
import type { Profile, Profiles } from './profiles.ts';

/** What of a story names sections, topics and authors. */
type Naming = Pick<Article, 'section' | 'topics' | 'authors' | 'contributors'>;

/**
 * Profiles without those that only stories kept back name: a page about them would give such a
 * story away. One that no story names at all stays.
 */
export function withoutKeptBack(profiles: Profiles, shown: Naming[], keptBack: Naming[]): Profiles {
	if (keptBack.length === 0) return profiles;
	const slugFor = slugFinders(profiles);
	const slugsIn = {
		sections: ({ section }: Naming) => (section ? [slugFor.section(section)] : []),
		topics: ({ topics }: Naming) => topics.map(slugFor.topic),
		authors: ({ authors, contributors }: Naming) =>
			[...authors, ...contributors].map(slugFor.author),
	};
	const kept = <Fields>(all: Profile<Fields>[], kind: keyof typeof slugsIn) => {
		const hidden = new Set(keptBack.flatMap(slugsIn[kind]));
		if (hidden.size === 0) return all;
		const open = new Set(shown.flatMap(slugsIn[kind]));
		return all.filter(({ id }) => open.has(id) || !hidden.has(id));
	};
	return {
		...profiles,
		sections: kept(profiles.sections, 'sections'),
		topics: kept(profiles.topics, 'topics'),
		authors: kept(profiles.authors, 'authors'),
	};
}
