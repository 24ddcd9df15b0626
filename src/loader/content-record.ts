import { idOfPath } from '../domain/content/address.ts';
import type { FieldsOf, Kind } from '../domain/content/schemas.ts';
import { fieldLines } from './field-line.ts';
import type { KnownFile } from './read-files.ts';

/** A content file whose front matter is as it should be. */
export interface ContentRecord<Fields> extends KnownFile {
	id: string;
	fields: Fields;
	/** Line of the file that a field stands on. */
	lineOf: (path: PropertyKey[]) => number | undefined;
}

/** The files of a kind whose front matter is as it should be. */
export function recordsOf<Of extends Kind>(
	known: KnownFile[],
	kind: Of,
): ContentRecord<FieldsOf<Of>>[] {
	return known
		.filter(({ file, reading }) => file.kind === kind && reading.fields !== undefined)
		.map((each) => ({
			...each,
			id: idOfPath(each.file.path),
			fields: each.reading.fields as FieldsOf<Of>,
			lineOf: fieldLines(each.file.absolute),
		}));
}
