import { type AuthorName, lastFirst } from './author-name.ts';
import type { Cited, Day } from './cited.ts';

const SIGNS: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'{': '\\{',
	'}': '\\}',
};

/** Text as TeX reads it. */
const tex = (text: string) => text.replace(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? sign);

/** Letters and digits of a name, as a key may have them. */
const keyPart = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z\d]/g, '');

/** An entry for BibTeX, which has no kind of its own for pages of a site. */
export function bibtex(
	{ title, url, publication, source }: Cited,
	names: AuthorName[],
	date: Day | undefined,
) {
	const [word = ''] = title
		.split(/\s+/)
		.map(keyPart)
		.filter((part) => part.length > 3);
	const key = keyPart(names[0]?.family ?? publication) + (date?.year ?? '') + word;
	const authors = names.map((name) =>
		name.given ? tex(lastFirst(name)) : `{${tex(name.family)}}`,
	);
	const fields = {
		author: authors.length > 0 ? `{${authors.join(' and ')}}` : undefined,
		title: `{{${tex(title)}}}`,
		howpublished: `{${tex(publication)}}`,
		year: date && `{${date.year}}`,
		month: date?.month?.slice(0, 3).toLowerCase(),
		day: date?.day && `{${date.day}}`,
		note: source && `{First published by ${tex(source.name)}}`,
		url: `{${url}}`,
	};
	const lines = Object.entries(fields).flatMap(([name, value]) =>
		value ? [`  ${name} = ${value}`] : [],
	);
	return `@misc{${key || 'story'},\n${lines.join(',\n')}\n}`;
}
