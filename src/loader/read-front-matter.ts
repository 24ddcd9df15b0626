import type { Article } from '../domain/content/article.ts';
import { datesAhead } from '../domain/content/dates-ahead.ts';
import { checkFields, knownNames, valueAt } from '../domain/content/front-matter.ts';
import { keptBackBy } from '../domain/content/kept-back.ts';
import { keptBackByPath } from '../domain/content/kept-back-path.ts';
import type { Remark } from '../domain/content/remarks.ts';
import { SCHEMAS } from '../domain/content/schemas.ts';
import { ONLY_STORIES, type ReadingTime, unknownField } from '../domain/content/unknown-field.ts';
import { withWords } from '../domain/content/words-in-fields.ts';
import { typeset } from '../domain/text/typography.ts';
import type { ContentFile } from './content-folder.ts';
import { fieldName } from './field-name.ts';
import { type ParsedFile, parseFile } from './front-matter.ts';
import { picturesOfFolder } from './gallery-folder.ts';
import { type LostFromField, plainFields } from './plain-fields.ts';
import type { FileProblem, LookedAt } from './reading.ts';
import { type FieldCode, withoutCode } from './without-code.ts';
import type { CutText } from './yaml-cuts.ts';

/** What the front matter of a content file says. */
export interface FrontMatter {
	/** The file taken apart, if its text is to be looked at: not that of a draft which is wrong. */
	parsed?: ParsedFile;
	/** Its fields as its schema has them; undefined if anything is wrong. */
	fields?: unknown;
	problems: FileProblem[];
	remarks: Remark[];
	/** What else was looked at for them, by absolute paths. */
	lookedAt?: LookedAt[];
}

/** Fields of which each value is known: what stands behind one is a comment, or an error. */
const WORD_FOR_WORD = ['kind', 'lang'];

const NOT_HERE =
	'says when or to whom this is shown, which only a story can; remove it, or move the file out of the folder';

/** Code that a template fills in. */
const FILLED_IN = /^(?:\{\{|\{%|<%)/;

/** Whether code of a template is all that a field says. */
const isWholeValue = ({ found, path }: FieldCode, data: unknown): boolean =>
	FILLED_IN.test(found) && String(valueAt(data, path)).trim() === found;

/** What became of a text of which YAML leaves nothing. */
const leftOutByYaml = ({ text }: CutText) =>
	`is nothing to YAML, which leaves out what begins with “${text[0]}”; put “${text}” in quotes`;

/** Something about a field. */
interface About {
	path: PropertyKey[];
}
const isSameField = (one: About, other: About) => fieldName(one.path) === fieldName(other.path);

/** What is lost of texts, by YAML and by being made plain. */
function remarksOnTexts(
	cut: CutText[],
	lost: (LostFromField | FieldCode)[],
	lineOf: ParsedFile['lineOf'],
): Remark[] {
	const cutWords = cut.filter(({ path: [field] }) => !WORD_FOR_WORD.includes(String(field)));
	return [
		...cutWords.map(({ line, text: found }): Remark => ({ sort: 'cutByYaml', found, line })),
		...lost.map(({ sort, path, found }): Remark => ({ sort, found, line: lineOf(path) })),
	];
}

/** Front matter in which a gallery is a list of pictures, where it is the name of a folder of them. */
function withListedGallery(
	given: Record<string, unknown>,
	absolute: string,
	isStory: boolean,
): { data: Record<string, unknown>; lookedAt: LookedAt[]; wrong?: string } {
	const { gallery, ...others } = given;
	const name = typeof gallery === 'string' ? gallery.trim() : '';
	if (!isStory || name === '') return { data: given, lookedAt: [] };
	const found = picturesOfFolder(name, absolute);
	if ('wrong' in found) return { data: others, lookedAt: [], wrong: found.wrong };
	return { data: { ...given, gallery: found.pictures }, lookedAt: found.lookedAt };
}

/**
 * Reads and checks the front matter of a content file.
 * @param settings when it is read, and whether its words are set as printers set them, as its text is.
 */
export function readFrontMatter(
	text: string,
	{ kind, path, absolute }: ContentFile,
	settings: ReadingTime & { typography: boolean },
): FrontMatter {
	const parsed = parseFile(text);
	if ('problems' in parsed) return { problems: parsed.problems, remarks: [] };
	const { lineOf } = parsed;
	const isStory = kind === 'articles';
	const schema = SCHEMAS[kind];
	const known = knownNames(schema);
	const isRead = ({ path: [field] }: About) => known.includes(String(field));
	const problems: FileProblem[] = [];
	const report = (field: PropertyKey[], message: string) =>
		problems.push({ line: lineOf(field), field: fieldName(field), message });
	const listed = withListedGallery(parsed.data as Record<string, unknown>, absolute, isStory);
	if (listed.wrong) report(['gallery'], listed.wrong);
	const plain = plainFields(listed.data);
	const { data, leftovers } = withoutCode(plain.data);

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
	const unfilled = leftovers.filter((each) => isRead(each) && isWholeValue(each, plain.data));
	const gone = parsed.cut.filter(
		(each) => each.isAll && checked.problems.some((problem) => isSameField(each, problem)),
	);
	const isTold = (each: About) => [...unfilled, ...gone].some((told) => isSameField(each, told));
	for (const { path: field, found } of unfilled) {
		report(field, `“${found}” is code of another system; write the value in its place`);
	}
	for (const each of gone) report(each.path, leftOutByYaml(each));
	for (const problem of checked.problems) {
		if (!isTold(problem)) report(problem.path, problem.message);
	}
	const isUntold = (each: About) => isRead(each) && !isTold(each);
	const lost = [...plain.lost, ...leftovers].filter(isUntold);
	const remarks = remarksOnTexts(parsed.cut.filter(isUntold), lost, lineOf);
	for (const key of checked.unknown) {
		const meant = unknownField(key, data, { schema, isStory, time: settings });
		if ('problem' in meant) report(key.path, meant.problem);
		else {
			const found = fieldName(key.path);
			remarks.push({ sort: 'unknownField', found, hint: meant.hint, line: lineOf(key.path) });
		}
	}
	if (isStory && checked.value) {
		const ahead = datesAhead(checked.value as Article, settings.now, settings.timeZone);
		for (const { path: field, message } of ahead) report(field, message);
	}
	if (problems.length > 0) return { problems, remarks, ...(data.draft !== true && { parsed }) };
	const fields = settings.typography ? withWords(schema, checked.value, typeset) : checked.value;
	return { parsed, fields, problems, remarks, lookedAt: listed.lookedAt };
}
