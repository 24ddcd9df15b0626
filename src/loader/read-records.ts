import type { z } from 'astro/zod';
import { idOfPath } from '../domain/address.ts';
import { checkFields } from '../domain/front-matter.ts';
import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-folder.ts';
import { parseFile } from './front-matter.ts';
import { readText } from './read-text.ts';

/** A content file whose front matter is as it should be. */
export interface ContentRecord<Fields> {
	id: string;
	file: ContentFile;
	fields: Fields;
	body: string;
	bodyLine: number;
	lineOf: (path: PropertyKey[]) => number;
}

/** A key no schema knows, with the file it was first met in. */
export interface UnknownField {
	name: string;
	nearest?: string | undefined;
	file: string;
}

const fieldName = (path: PropertyKey[]) =>
	path.reduce<string>(
		(name, part) =>
			typeof part === 'number'
				? `${name}[${part + 1}]`
				: name
					? `${name}.${String(part)}`
					: String(part),
		'',
	);

/** Reads files and checks their front matter against a schema; what is wrong goes to the lists. */
export async function readRecords<Schema extends z.ZodType>(
	files: ContentFile[],
	schema: Schema,
	problems: Problem[],
	unknownFields: UnknownField[],
): Promise<ContentRecord<z.output<Schema>>[]> {
	const records: ContentRecord<z.output<Schema>>[] = [];
	for (const file of files) {
		const read = await readText(file.absolute);
		if ('wrong' in read) {
			problems.push({ file: file.shown, message: read.wrong });
			continue;
		}
		const parsed = parseFile(read.text);
		if ('problems' in parsed) {
			problems.push(...parsed.problems.map((problem) => ({ file: file.shown, ...problem })));
			continue;
		}
		const { data, body, bodyLine, lineOf } = parsed;
		const checked = checkFields(schema, data);
		for (const { path, nearest } of checked.unknown) {
			unknownFields.push({ name: fieldName(path), nearest, file: file.shown });
		}
		for (const { path, message } of checked.problems) {
			problems.push({ file: file.shown, line: lineOf(path), field: fieldName(path), message });
		}
		if (checked.problems.length > 0) continue;
		const fields = checked.value as z.output<Schema>;
		records.push({ id: idOfPath(file.path), file, fields, body, bodyLine, lineOf });
	}
	return records;
}
