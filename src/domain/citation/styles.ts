/** How style guides for writers cite a story: APA 7 (10.1, 10.16), Chicago 18 (14.87 ff., bibliography). */
import { type AuthorName, initials, inOrder, joined, lastFirst } from './author-name.ts';
import type { Cited, Day } from './cited.ts';

/** With a full stop, unless it has an end of its own. */
const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

const filled = (parts: (string | undefined)[], joint: string) =>
	parts.filter((part) => part !== undefined && part !== '').join(joint);

/** `Williams, A. (2022, October 24). Headline. Broadsheet. https://…` */
export function apa(
	{ title, url, publication }: Cited,
	names: AuthorName[],
	date: Day | undefined,
) {
	const authors = joined(
		names.map(({ family, given }) => lastFirst({ family, given: given && initials(given) })),
		'&',
	);
	const when = date ? filled([date.year, filled([date.month, date.day], ' ')], ', ') : 'n.d.';
	const head = authors
		? [ended(authors), `(${when}).`, ended(title)]
		: [ended(title), `(${when}).`];
	return filled([...head, ended(publication), url], ' ');
}

/** `Williams, Abigail. “Headline.” Broadsheet, October 24, 2022. https://….` */
export function chicago(cited: Cited, names: AuthorName[], date: Day | undefined) {
	const { title, url, publication, source } = cited;
	const [first, ...others] = names;
	const authors = first ? joined([lastFirst(first), ...others.map(inOrder)], 'and') : undefined;
	const when =
		date && filled([filled([date.month, date.day], ' '), date.year], date.day ? ', ' : ' ');
	return filled(
		[
			authors && ended(authors),
			`“${ended(title)}”`,
			ended(filled([publication, when ?? 'n.d.'], ', ')),
			source && ended(`First published by ${source.name}`),
			`${url}.`,
		],
		' ',
	);
}
