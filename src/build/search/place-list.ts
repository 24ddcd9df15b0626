import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { IndexParts } from './index-parts.ts';

/** A part of the index in which words are looked up by the letters they begin with. */
export interface List {
	/** Stands for all it is made of. */
	key: string;
	/** Address of a file by its letters. All files stand in one folder. */
	addressOf: (letters: string) => string;
	/** Makes the files by their letters. */
	make: () => ReadonlyMap<string, string>;
	/** Address of the file that tells the letters of all others, if there is one. */
	lettersAt?: string;
}

/** Puts a list into the index, unless it is there. @returns the letters of its files. */
export function placeList(parts: IndexParts, { key, addressOf, make, lettersAt }: List): string[] {
	const address = dirname(addressOf(''));
	const known = parts.known<string[]>(address, key);
	if (known) return known;
	const files = make();
	const letters = [...files.keys()];
	const folder = parts.begin(address);
	const write = (file: string, content: string) =>
		writeFileSync(join(folder, basename(file)), content);
	for (const [own, content] of files) write(addressOf(own), content);
	if (lettersAt) write(lettersAt, JSON.stringify(letters));
	parts.end(address, { key, about: letters });
	return letters;
}
