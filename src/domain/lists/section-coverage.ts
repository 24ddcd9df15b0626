import type { Edition } from '../edition.ts';
import type { Story } from '../story/story.ts';
import { mostNamed } from './most-named.ts';
import { type NameCount, type NameLink, nameLinkOf } from './names.ts';

/** Topics and series named at the head of a section: a line or two of each. */
const TOPICS = 6;
const SERIES = 4;
/** Stories of the section that make a topic one of its topics. */
const COVERED = 2;

/** What a section covers. */
export interface Coverage {
	/** Topics with the most stories in the section, those first. */
	topics: NameLink[];
	/** Series with the most parts in the section, each with the number of all its parts. */
	series: NameCount[];
}

/** Finds what stories of a section cover. */
export function coverageIn(edition: Edition): (stories: Story[]) => Coverage {
	const met = mostNamed(edition);
	const partsOf = new Map(edition.series.map(({ slug, parts }) => [slug, parts.length]));
	return (stories) => ({
		topics: met('topics', stories, { most: TOPICS, least: COVERED }).map(nameLinkOf),
		series: met('series', stories, { most: SERIES, least: 1 }).map((each) => ({
			...each,
			count: partsOf.get(each.slug) ?? each.count,
		})),
	});
}
