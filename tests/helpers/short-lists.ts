import { languageOf, type Relatable } from '../../src/domain/related/archive.ts';
import { storyUrl } from '../../src/domain/urls.ts';
import type { ReadEdition } from './any-edition.ts';

/** Share of the words of two texts that both have, from which they may be versions of one. */
const ALIKE = 0.5;

/** Whether two texts may be versions of one: then a list never has both. */
function areAlike(a: Relatable, b: Relatable): boolean {
	const [words, others] = [a, b].map(({ text }) => new Set(text.toLowerCase().split(/\P{L}+/u)));
	const shared = words?.intersection(others ?? new Set()).size ?? 0;
	return shared / (words?.union(others ?? new Set()).size ?? 1) > ALIKE;
}

/**
 * Lists of related stories that are shorter than they need be: another story of the language has one
 * of the topics, or the section, and stands in no list.
 * @returns each story with one that its list lacks.
 */
export function shortLists({ stories, pages, site }: ReadEdition): string[] {
	const relatedOf = new Map(pages.map(({ story, related }) => [story, related]));
	const hasVersions = (story: Relatable) =>
		stories.some((other) => other !== story && areAlike(other, story));
	return stories.flatMap((story) => {
		const list = relatedOf.get(story.id) ?? [];
		if (list.length >= site.relatedLimit) return [];
		const fits = (other: Relatable) =>
			other !== story &&
			languageOf(other) === languageOf(story) &&
			!story.exclude.includes(other.id) &&
			!list.includes(decodeURI(storyUrl(other.id))) &&
			((story.section !== undefined && other.section === story.section) ||
				other.topics.some((topic) => story.topics.includes(topic)));
		const lacking = stories.filter((other) => fits(other) && !hasVersions(other));
		if (lacking.length === 0 || hasVersions(story)) return [];
		return lacking.map(({ id }) => `${story.id} lacks ${id}`);
	});
}
