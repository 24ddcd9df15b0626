import { arrangeEdition, type BesideStories, type Edition } from '../domain/edition.ts';
import { site } from '../site.ts';
import type { RelatedEdition } from './related/relate-edition.ts';

/** The stories and profiles of an edition among each other, each story with those it recommends. */
export function arrangedEdition({
	articles,
	profiles,
	recommendations,
	...beside
}: Pick<RelatedEdition, 'articles' | 'profiles' | 'recommendations'> & BesideStories): Edition {
	const none = { related: [], versions: [] };
	const stories = articles.map(({ id, data }) => ({
		...data,
		id,
		recommendations: recommendations.get(id) ?? none,
	}));
	return arrangeEdition(stories, profiles, site, beside);
}
