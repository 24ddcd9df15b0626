import { countLabel } from '../domain/labels.ts';
import type { KnownFile } from './read-files.ts';

/** A key no schema knows, with the file it was met in. */
interface UnknownField {
	name: string;
	nearest?: string | undefined;
	file: string;
}

/** An address that an old site left behind, with the file it stands in. */
interface LostAddress {
	address: string;
	file: string;
}

/** One warning for every key that no schema knows. */
export function unknownFieldWarnings(fields: UnknownField[]): string[] {
	return [...Map.groupBy(fields, ({ name }) => name)].map(([name, uses]) => {
		const [first] = uses;
		const hint = first?.nearest ? `did you mean “${first.nearest}”?` : 'it is kept and ignored';
		return `“${name}” is no field Broadsheet knows; ${hint} (${countLabel(uses.length, 'file', 'files')}, first ${first?.file})`;
	});
}

/** One warning for all addresses of a sort that an old site has left behind. */
function lostWarning(lost: LostAddress[], noun: string, what: string): string[] {
	const [first] = lost;
	if (!first) return [];
	const files = countLabel(new Set(lost.map(({ file }) => file)).size, 'file', 'files');
	return [
		`${countLabel(lost.length, noun, `${noun}s`)} in ${files} ${what} (first “${first.address}” in ${first.file})`,
	];
}

export const lostPictureWarnings = (lost: LostAddress[]) =>
	lostWarning(
		lost,
		'picture',
		'cannot be shown and left the description instead; a picture is a file beside its story',
	);

export const lostLinkWarnings = (lost: LostAddress[]) =>
	lostWarning(
		lost,
		'link',
		'lead nowhere, to a file that is not there or into a template, and left the words instead',
	);

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

/** All that is worth knowing about an edition and stops nothing. */
export function editionWarnings(
	known: KnownFile[],
	choices: Parameters<typeof hiddenChoiceWarnings>[0],
	isShown: (id: string) => boolean,
): string[] {
	const lostIn = (which: 'lost' | 'lostLinks') =>
		known.flatMap(({ file, reading }) =>
			(reading.rendered?.[which] ?? []).map((address) => ({ address, file: file.shown })),
		);
	return [
		...unknownFieldWarnings(
			known.flatMap(({ file, reading }) =>
				reading.unknown.map((field) => ({ ...field, file: file.shown })),
			),
		),
		...lostPictureWarnings(lostIn('lost')),
		...lostLinkWarnings(lostIn('lostLinks')),
		...hiddenChoiceWarnings(choices, isShown),
	];
}
