import type { UnknownField } from './read-records.ts';
import type { LostPicture } from './render-records.ts';

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** One warning for every key that no schema knows. */
export function unknownFieldWarnings(fields: UnknownField[]): string[] {
	return [...Map.groupBy(fields, ({ name }) => name)].map(([name, uses]) => {
		const [first] = uses;
		const hint = first?.nearest ? `did you mean “${first.nearest}”?` : 'it is kept and ignored';
		return `“${name}” is no field Broadsheet knows; ${hint} (${countOf(uses.length, 'file')}, first ${first?.file})`;
	});
}

/** One warning for all pictures that an old site has left behind. */
export function lostPictureWarnings(lost: LostPicture[]): string[] {
	const [first] = lost;
	if (!first) return [];
	const files = new Set(lost.map(({ file }) => file)).size;
	return [
		`${countOf(lost.length, 'picture')} in ${countOf(files, 'file')} cannot be shown and left the description instead; ` +
			`a picture is a file beside its story (first “${first.address}” in ${first.file})`,
	];
}

/** One warning for each story an editor chose that is not published. */
export function hiddenChoiceWarnings(
	records: { file: { shown: string }; chosen: string[] }[],
	isShown: (id: string) => boolean,
): string[] {
	return records.flatMap(({ file, chosen }) =>
		chosen
			.filter((id) => !isShown(id))
			.map((id) => `${file.shown} leads to /${id}/, which is not published; it is left out there`),
	);
}
