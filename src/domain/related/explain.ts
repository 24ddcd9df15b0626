import type { ComparedArchive, Relatable } from './archive.ts';
import { type ListMaking, makeLists } from './lists.ts';
import { type Reason, reasons } from './reasons.ts';

/** A story in the account of another's list. */
export interface Account {
	id: string;
	title: string;
	/** Scores by part, as in `Considered`; none for a story that was taken for another reason. */
	scores?: { similarity: number; agreement: number; closeness: number; score: number } | undefined;
	/** What became of it, as a sentence without its end. */
	verdict: string;
}

/** How the list of one story came about. */
export interface Explanation {
	/** The list, in order. */
	listed: (Account & { reason?: Reason | undefined })[];
	/** The others that were considered, best first. */
	others: Account[];
}

/** What became of a story that was considered, or not, on its way to the printed list. */
function verdictOf(
	{ filled, lists }: ListMaking,
	host: number,
	story: number,
	verdict: string | undefined,
): string {
	const [wasIn, isIn] = [filled, lists].map((each) => each[host]?.includes(story));
	if (isIn && !wasIn) return 'stands in no other list';
	if (wasIn && !isIn) return 'gave its place to a story that stood in no list';
	if (isIn && !verdict?.startsWith('chosen')) return 'of the same topic or section, near in time';
	return verdict ?? 'not considered';
}

/** Explains the list of one story. @param id of a story of the archive. */
export function explainList(archive: ComparedArchive, id: string, limit: number): Explanation {
	const making = makeLists(archive, limit);
	const reasonFor = reasons(archive);
	const host = archive.stories.findIndex((story) => story.id === id);
	const considered = new Map(making.consider(host).map((each) => [each.story, each]));
	const account = (story: number): Account => {
		const { title, id: own } = archive.stories[story] as Relatable;
		const known = considered.get(story);
		return {
			id: own,
			title,
			scores: known,
			verdict: verdictOf(making, host, story, known?.verdict),
		};
	};
	const list = making.lists[host] ?? [];
	const isListed = (story: number) => list.includes(story);
	const { leaders } = archive;
	// Versions are never considered, but an editor may look for them here.
	const versions = Array.from(leaders.keys())
		.filter((story) => story !== host && leaders[story] === leaders[host] && !isListed(story))
		.map((story): Account => ({ ...account(story), verdict: 'a version of this story' }));
	const others = [...considered.keys()].filter((story) => !isListed(story)).map(account);
	return {
		listed: list.map((story) => ({ ...account(story), reason: reasonFor(host, story) })),
		others: [...others, ...versions],
	};
}
