import { slugOf } from './filters.js';

/** Longest list on one page. */
const LIST_LIMIT = 100;

const SECTIONS = { name: 'section', address: '/section/', of: ({ data }) => data.section };
/** What stories are listed by: a name, where its lists stand, and what a story gives of it. */
const KINDS = [
	{ name: 'archive', address: '/', of: ({ url }) => /^\/(\d{4}\/\d{2}|\w+)\//.exec(url)?.[1] },
	{ name: 'topics', address: '/topics/', of: ({ data }) => data.topics },
	{ name: 'authors', address: '/authors/', of: ({ data }) => data.authors },
	SECTIONS,
];

const timeOf = ({ data }) => data.pubDate?.getTime() ?? 0;

/** The stories among all that Eleventy has read. */
export const newestFirst = (all) =>
	all
		.filter(({ inputPath }) => inputPath.includes('/articles/'))
		.sort((a, b) => timeOf(b) - timeOf(a));

/** The stories before and after each, by its address. */
export const neighbours = (stories) =>
	new Map(stories.map(({ url }, at) => [url, { newer: stories[at - 1], older: stories[at + 1] }]));

/** The stories by the names of a kind, in the order of the names. */
function groupsOf(stories, { name, address, of }) {
	const groups = new Map();
	for (const story of stories) {
		for (const title of new Set([of(story) ?? []].flat())) {
			const own = `${address}${name === 'archive' ? title : slugOf(title)}/`;
			const group = groups.get(own) ?? { title, address: own, stories: [] };
			group.stories.push(story);
			groups.set(own, group);
		}
	}
	return [...groups.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** A page for each list, cut where it is too long. */
export function lists(stories) {
	const groups = KINDS.flatMap((kind) => groupsOf(stories, kind));
	return groups.flatMap(({ title, address, stories: all }) => {
		const pages = Math.ceil(all.length / LIST_LIMIT);
		const addressOf = (page) => (page === 1 ? address : `${address}page/${page}/`);
		return Array.from({ length: pages }, (_, at) => ({
			title,
			address: addressOf(at + 1),
			stories: all.slice(at * LIST_LIMIT, (at + 1) * LIST_LIMIT),
			newer: at > 0 && addressOf(at),
			older: at + 1 < pages && addressOf(at + 2),
		}));
	});
}

/** The sections with the most stories. */
export const sections = (stories) =>
	groupsOf(stories, SECTIONS)
		.sort((a, b) => b.stories.length - a.stories.length)
		.slice(0, 6);

/** For each kind the names in it, with the lists they lead to. */
export const indexes = (stories) =>
	KINDS.map((kind) => ({ title: kind.name, groups: groupsOf(stories, kind) }));
