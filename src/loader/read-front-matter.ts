import type { z } from 'astro/zod';
import { type Article, articleSchema } from '../domain/article.ts';
import { dateField, mayBegin, mayEnd } from '../domain/date-keys.ts';
import { datesAhead } from '../domain/dates-ahead.ts';
import { givesAddress, meantField } from '../domain/foreign-fields.ts';
import { checkFields, knownNames, type UnknownKey } from '../domain/front-matter.ts';
import { groupsOfStory, keptBackBy } from '../domain/kept-back.ts';
import { keptBackByPath } from '../domain/kept-back-path.ts';
import { nearestName, plainKey } from '../domain/nearest-name.ts';
import { dateIn, isAfter } from '../domain/partial-date.ts';
import { authorSchema, pageSchema, sectionSchema, topicSchema } from '../domain/profiles.ts';
import type { Remark } from '../domain/remarks.ts';
import { typeset } from '../domain/typography.ts';
import { withWords } from '../domain/words-in-fields.ts';
import type { ContentFile, Kind } from './content-folder.ts';
import { fieldName } from './field-name.ts';
import { type ParsedFile, parseFile } from './front-matter.ts';
import { plainFields } from './plain-fields.ts';
import type { FileProblem } from './reading.ts';
import { withoutCode } from './without-code.ts';
import type { CutText } from './yaml-cuts.ts';

const SCHEMAS: Record<Kind, z.ZodType> = {
	articles: articleSchema,
	authors: authorSchema,
	sections: sectionSchema,
	topics: topicSchema,
	pages: pageSchema,
};

/** Fields that decide whether a story is shown: a slip in their names would publish it. */
const DECIDES = ['draft', 'pubDate', 'publishDate', 'expiryDate'];

/** Those of them that are about the story wherever they stand, as one that is indented by mistake. */
const DECIDES_ANYWHERE = ['draft', 'publishdate', 'expirydate'];

/** What the front matter of a content file says. */
export interface FrontMatter {
	/** The file taken apart, and its fields as its schema has them; undefined if anything is wrong. */
	read?: { parsed: ParsedFile; fields: unknown };
	problems: FileProblem[];
	remarks: Remark[];
}

/** When a build is made, and on whose clocks. */
export interface ReadingTime {
	now: Date;
	timeZone: string;
}

/** Fields of which each value is known: what stands behind one is a comment, or an error. */
const WORD_FOR_WORD = ['kind', 'lang'];

const NOT_HERE =
	'says when or to whom this is shown, which only a story can; remove it, or move the file out of the folder';
const ONLY_STORIES = 'is kept back, which only a story can be; move it out of the folder';

/** Whether a value is a date that still lies ahead. */
function isAhead(value: unknown, { now, timeZone }: ReadingTime): boolean {
	const date = dateIn(value);
	return date !== undefined && isAfter(date, now, timeZone);
}

/** Whether a group that is about the story says that it is to be shown later. */
const waitsByGroup = (key: string, value: unknown, time: ReadingTime): boolean =>
	groupsOfStory(key, value).some((group) =>
		Object.entries(group).some(
			([name, each]) =>
				(plainKey(name) === 'date' || (dateField(name) ?? 'expiryDate') !== 'expiryDate') &&
				isAhead(each, time),
		),
	);

const WAITS =
	'lies ahead; write it as “publishDate” if the story is to wait for it, else remove it';

/** What a field that Broadsheet does not know is meant to be. */
function unknownField(
	{ path, nearest }: UnknownKey,
	data: Record<string, unknown>,
	isStory: boolean,
	time: ReadingTime,
): { problem: string } | { hint?: string } {
	const name = String(path[0]);
	const value = data[name];
	const near = nearest ? { hint: `did you mean “${nearest}”?` } : {};
	if (path.length > 1) {
		const isDeciding = DECIDES_ANYWHERE.includes(plainKey(String(path.at(-1))));
		return isStory && isDeciding
			? { problem: `says nothing within “${name}”; move it to the beginning of a line` }
			: near;
	}
	const meant = meantField(name, value);
	const deciding = nearestName(name, DECIDES);
	if (!isStory) {
		const isDated = meant?.field === 'pubDate' || deciding === 'pubDate';
		const isKeptBack = isDated ? isAhead(value, time) : deciding !== undefined && !meant;
		return isKeptBack ? { problem: ONLY_STORIES } : near;
	}
	const isSpelledSo = deciding !== undefined && plainKey(deciding) === plainKey(name);
	if (nearest && nearest === deciding && (isSpelledSo || !meant)) {
		return { problem: `decides whether the story is shown if “${nearest}” is meant; rename it` };
	}
	if (meant && !((meant.field.split('.')[0] as string) in data)) {
		return {
			problem: `is “${meant.field}” here${meant.form ? `, ${meant.form}` : ''}; rename it`,
		};
	}
	if ((meant?.field === 'pubDate' || mayBegin(name)) && isAhead(value, time)) {
		return { problem: WAITS };
	}
	if (waitsByGroup(name, value, time)) {
		return {
			problem: 'holds a date ahead; write it as “publishDate” if the story is to wait for it',
		};
	}
	if (meant) return { hint: `“${meant.field}” is there already` };
	if (givesAddress(name)) return { hint: 'the address of a story is the path of its file' };
	if (mayBegin(name) && dateIn(value)) return { hint: 'write “pubDate” if that is its date' };
	if (mayEnd(name) && dateIn(value)) {
		return { hint: 'write “expiryDate” if the story is to be taken back then' };
	}
	return near;
}

/** What became of a text of which YAML leaves nothing. */
const leftOutByYaml = ({ text }: CutText) =>
	`is nothing to YAML, which leaves out what begins with “${text[0]}”; put “${text}” in quotes`;

/**
 * Reads and checks the front matter of a content file.
 * @param settings when it is read, and whether its words are set as printers set them, as its text is.
 */
export function readFrontMatter(
	text: string,
	{ kind, path }: ContentFile,
	settings: ReadingTime & { typography: boolean },
): FrontMatter {
	const parsed = parseFile(text);
	if ('problems' in parsed) return { problems: parsed.problems, remarks: [] };
	const { lineOf, cut } = parsed;
	const isStory = kind === 'articles';
	const schema = SCHEMAS[kind];
	const plain = plainFields(parsed.data as Record<string, unknown>);
	const { data, leftovers } = withoutCode(plain.data);
	const problems: FileProblem[] = [];
	const report = (field: PropertyKey[], message: string) =>
		problems.push({ line: lineOf(field), field: fieldName(field), message });

	const known = knownNames(schema);
	const back = keptBackBy(data, known);
	for (const key of back.understood) delete data[key];
	for (const { path: field, message } of back.problems) report(field, isStory ? message : NOT_HERE);
	const place = keptBackByPath(path);
	if (typeof place === 'object') problems.push({ message: place.wrong });
	if (back.isKeptBack || place === 'keptBack') {
		if (isStory) data.draft = true;
		else problems.push({ message: ONLY_STORIES });
	}

	const checked = checkFields(schema, data);
	const wrongFields = new Set(checked.problems.map(({ path: field }) => fieldName(field)));
	const isLost = ({ isAll, path: field }: CutText) => isAll && wrongFields.has(fieldName(field));
	const isRead = ({ path: [field] }: { path: PropertyKey[] }) => known.includes(String(field));
	const isCut = (each: CutText) =>
		isRead(each) && !isLost(each) && !WORD_FOR_WORD.includes(String(each.path[0]));
	const remarks = [
		...cut
			.filter(isCut)
			.map(({ line, text: found }): Remark => ({ sort: 'cutByYaml', found, line })),
		...[...plain.lost, ...leftovers]
			.filter(isRead)
			.map(({ sort, path: field, found }): Remark => ({ sort, found, line: lineOf(field) })),
	];
	for (const key of checked.unknown) {
		const meant = unknownField(key, data, isStory, settings);
		if ('problem' in meant) report(key.path, meant.problem);
		else {
			const found = fieldName(key.path);
			remarks.push({ sort: 'unknownField', found, hint: meant.hint, line: lineOf(key.path) });
		}
	}
	for (const { path: field, message } of checked.problems) {
		const lost = cut.find((each) => isLost(each) && fieldName(each.path) === fieldName(field));
		report(field, lost ? leftOutByYaml(lost) : message);
	}
	if (isStory && checked.value) {
		const ahead = datesAhead(checked.value as Article, settings.now, settings.timeZone);
		for (const { path: field, message } of ahead) report(field, message);
	}
	if (problems.length > 0) return { problems, remarks };
	const fields = settings.typography ? withWords(schema, checked.value, typeset) : checked.value;
	return { read: { parsed, fields }, problems, remarks };
}
