import type { z } from 'astro/zod';
import { articleSchema } from '../domain/article.ts';
import { givesAddress, meantField } from '../domain/foreign-fields.ts';
import { checkFields, knownNames, type UnknownKey } from '../domain/front-matter.ts';
import { keptBackBy } from '../domain/kept-back.ts';
import { keptBackByPath } from '../domain/kept-back-path.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { isAfter, parsePartialDate } from '../domain/partial-date.ts';
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

const SCHEMAS: Record<Kind, z.ZodType> = {
	articles: articleSchema,
	authors: authorSchema,
	sections: sectionSchema,
	topics: topicSchema,
	pages: pageSchema,
};

/** Fields that decide whether a story is shown: a slip in their names would publish it. */
const DECIDES = ['draft', 'pubDate', 'publishDate', 'expiryDate'];

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

const ONLY_STORIES = 'is kept back, which only a story can be; move it out of the folder';

/** Whether a value is a date that still lies ahead. */
function isAhead(value: unknown, { now, timeZone }: ReadingTime): boolean {
	const parsed = parsePartialDate(String(value));
	return 'date' in parsed && isAfter(parsed.date, now, timeZone);
}

/** What a field that Broadsheet does not know is meant to be. */
function unknownField(
	{ path, nearest }: UnknownKey,
	data: Record<string, unknown>,
	isStory: boolean,
	time: ReadingTime,
): { problem: string } | { hint?: string } {
	const name = String(path[0]);
	const near = nearest ? { hint: `did you mean “${nearest}”?` } : {};
	if (path.length > 1) return near;
	const meant = meantField(name);
	const deciding = nearestName(name, DECIDES);
	if (!isStory) {
		const isDated = meant?.field === 'pubDate' || deciding === 'pubDate';
		const isKeptBack = isDated ? isAhead(data[name], time) : deciding !== undefined;
		return isKeptBack ? { problem: ONLY_STORIES } : near;
	}
	if (nearest && nearest === deciding) {
		return { problem: `decides whether the story is shown if “${nearest}” is meant; rename it` };
	}
	if (meant && !((meant.field.split('.')[0] as string) in data)) {
		return {
			problem: `is “${meant.field}” here${meant.form ? `, ${meant.form}` : ''}; rename it`,
		};
	}
	if (meant?.field === 'pubDate' && isAhead(data[name], time)) {
		return { problem: 'lies ahead; write it as “publishDate” if the story is to wait for it' };
	}
	if (meant) return { hint: `“${meant.field}” is there already` };
	if (givesAddress(name)) return { hint: 'the address of a story is the path of its file' };
	return near;
}

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
	const { data, leftovers } = withoutCode(plainFields(parsed.data) as Record<string, unknown>);
	const problems: FileProblem[] = [];
	const report = (field: PropertyKey[], message: string) =>
		problems.push({ line: lineOf(field), field: fieldName(field), message });

	const back = keptBackBy(data, knownNames(schema));
	for (const key of back.understood) delete data[key];
	for (const { path: field, message } of back.problems) report(field, message);
	const place = keptBackByPath(path);
	if (typeof place === 'object') problems.push({ message: place.wrong });
	if (back.isKeptBack || place === 'keptBack') {
		if (isStory) data.draft = true;
		else problems.push({ message: ONLY_STORIES });
	}

	const checked = checkFields(schema, data);
	const remarks = [
		...cut.map(({ line, text: found }): Remark => ({ sort: 'cutByYaml', found, line })),
		...leftovers.map(({ sort, path: field, found }): Remark => ({
			...{ sort, found, line: lineOf(field) },
		})),
	];
	for (const key of checked.unknown) {
		const meant = unknownField(key, data, isStory, settings);
		if ('problem' in meant) report(key.path, meant.problem);
		else {
			const found = fieldName(key.path);
			remarks.push({ sort: 'unknownField', found, hint: meant.hint, line: lineOf(key.path) });
		}
	}
	for (const problem of checked.problems) report(problem.path, problem.message);
	if (problems.length > 0) return { problems, remarks };
	const fields = settings.typography ? withWords(schema, checked.value, typeset) : checked.value;
	return { read: { parsed, fields }, problems, remarks };
}
