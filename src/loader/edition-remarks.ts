import type { PlacedRemark } from '../domain/remarks.ts';
import type { KnownFile } from './read-files.ts';

/** A record that names stories an editor chose, and where each field of it stands. */
interface Choice {
	file: { shown: string };
	lineOf: (path: PropertyKey[]) => number | undefined;
	field: 'related' | 'start';
	chosen: string[];
}

/** The stories an editor chose that are not published. */
export const hiddenChoices = (
	choices: Choice[],
	isShown: (id: string) => boolean,
): PlacedRemark[] =>
	choices.flatMap(({ file, lineOf, field, chosen }) =>
		chosen
			.filter((id) => !isShown(id))
			.map((id) => ({
				...{ sort: 'hiddenChoice' as const, found: `/${id}/` },
				...{ file: file.shown, line: lineOf([field]) },
			})),
	);

/** What is worth knowing of each file by itself. */
export const remarksOnFiles = (known: KnownFile[]): PlacedRemark[] =>
	known.flatMap(({ file, reading: { remarks } }) =>
		remarks.map((remark) => ({ ...remark, file: file.shown })),
	);
