import { idOfPath } from '../domain/content/address.ts';
import type { Kind } from './content-folder.ts';
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
export function recordsOf<Fields>(known: KnownFile[], kind: Kind): ContentRecord<Fields>[] {
	return known
		.filter(({ file, reading }) => file.kind === kind && reading.fields !== undefined)
		.map((each) => ({
			...each,
			id: idOfPath(each.file.path),
			fields: each.reading.fields as Fields,
			lineOf: fieldLines(each.file.absolute),
		}));
}
