/** Folders that builds keep, each with a note of what it is made of, so that one that was changed is found out. */
import { existsSync } from 'node:fs';
import { digestOfFolder } from './digest.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What every note says of its folder. */
interface Noted {
	/** Stands for all that the folder is made of. */
	key: string;
	/** Stands for the files in it. */
	digest: string;
}

/**
 * Notes what a finished folder is made of.
 * @param file of the note, outside the folder.
 * @throws what the file system does.
 */
export function writeNote<Note extends Omit<Noted, 'digest'>>(
	file: string,
	folder: string,
	note: Note,
): void {
	const noted: Note & Noted = { ...note, digest: digestOfFolder(folder) };
	writeSealed(file, [JSON.stringify(noted)]);
}

/**
 * What is noted of a folder; undefined if it is not there, not made of what `key` stands for, or not
 * as it was made.
 * @param onDamage told of the folder, or of its note, if it was changed since.
 */
export function readNote<Note extends Omit<Noted, 'digest'>>(
	file: string,
	folder: string,
	key: string,
	onDamage: (path: string) => void,
): Note | undefined {
	if (!existsSync(folder)) return undefined;
	const bytes = readSealed(file, onDamage);
	if (!bytes) return undefined;
	const { digest, ...note } = JSON.parse(bytes.toString()) as Note & Noted;
	if (note.key !== key) return undefined;
	if (digest === digestOfFolder(folder)) return note as unknown as Note;
	onDamage(folder);
	return undefined;
}
