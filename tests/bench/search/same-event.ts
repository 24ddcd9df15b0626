import type { SearchDocument } from '../../../src/domain/search/document.ts';

/** Days within which stories follow an event. */
const DAYS = 5;
/** Share of all labels of two stories, topics and places, that they have in common at least. */
const LABELS = 0.5;
/** Stories that have a name at most which tells an event from others: so many, or a share of all. */
const RARE = { stories: 30, share: 0.005 };
/** Rare names that both stories have at least, and their share of those of the shorter list. */
const NAMES = 4;
const SHARE = 0.4;

const MILLISECONDS_A_DAY = 86_400_000;

/** Names in a text: words with a capital after one without, which begins no sentence. */
const namesIn = (text: string) =>
	new Set(text.match(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d]+/gu)?.map((name) => name.toLowerCase()));

/**
 * For each story of an archive the others on the same event, by their addresses. Two stories are on
 * the same event if they were published within {@link DAYS} days of each other, have half of their
 * labels in common, and four rare names or more that are a good part of the names of one of them.
 *
 * No person has judged them. What the rule misses (stories without labels, or that call things by
 * other names) counts as wrong where an engine lists it, so that figures are too low, for all
 * engines alike; among labelled stories of one week it also takes a series for an event (the day's
 * prices at one exchange). And names are words that engines rank by too: it favours those that
 * weigh rare words most.
 */
export function sameEvents(documents: SearchDocument[]): Map<string, Set<string>> {
	const stories = documents
		.filter(({ date, topics }) => date && topics.length > 0)
		.map((document) => ({
			document,
			day: Date.parse(document.date as string) / MILLISECONDS_A_DAY,
			labels: new Set(document.topics),
			names: namesIn(document.text),
		}))
		.sort((a, b) => a.day - b.day);
	const frequency = new Map<string, number>();
	for (const { names } of stories) {
		for (const name of names) frequency.set(name, (frequency.get(name) ?? 0) + 1);
	}
	const most = Math.max(RARE.stories, RARE.share * documents.length);
	for (const story of stories) {
		story.names = new Set([...story.names].filter((name) => (frequency.get(name) ?? 0) <= most));
	}
	const events = new Map<string, Set<string>>();
	const note = (url: string, other: string) =>
		events.set(url, (events.get(url) ?? new Set()).add(other));
	for (const [place, a] of stories.entries()) {
		for (let next = place + 1; next < stories.length; next++) {
			const b = stories[next] as typeof a;
			if (b.day - a.day > DAYS) break;
			const names = a.names.intersection(b.names).size;
			if (names < NAMES || names < SHARE * Math.min(a.names.size, b.names.size)) continue;
			if (a.labels.intersection(b.labels).size < LABELS * a.labels.union(b.labels).size) continue;
			if (a.document.text === b.document.text) continue;
			note(a.document.url, b.document.url);
			note(b.document.url, a.document.url);
		}
	}
	return events;
}
