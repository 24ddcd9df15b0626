import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { searchFiles } from '../../domain/search/manifest.ts';
import type { PackedFiles, PackedNames } from '../../domain/search/packs.ts';
import type { IndexParts } from './index-parts.ts';
import { packed, writePacks } from './write-packs.ts';

/** A part of the index in which words are looked up by the letters they begin with. */
export interface List {
	/** What it is a list of. */
	name: string;
	/** Stands for all it is made of. */
	key: string;
	/** Makes the files by their letters. */
	make: () => ReadonlyMap<string, string>;
	/** Whether a file of its own tells what the files are called, since they are too many for the manifest. */
	tellsNames?: boolean;
}

/** The file that tells what the files of a list are called. */
export const namesFile = ({ names, lengths }: PackedFiles) =>
	JSON.stringify({ names, lengths } satisfies PackedNames);

/** Puts a list into the index, unless it is there. @returns where its files are. */
export function placeList(parts: IndexParts, { name, key, make, tellsNames }: List): PackedFiles {
	const folder = `${name}-${key}`;
	const address = dirname(searchFiles.list(folder, 0));
	const known = parts.known<PackedFiles>(address, key);
	if (known) return known;
	const files = make();
	const place = parts.begin(address);
	const lengths = writePacks([...files.values()].map(packed), (pack) =>
		join(place, basename(searchFiles.list(folder, pack))),
	);
	const about = { folder, names: [...files.keys()], lengths };
	if (tellsNames) writeFileSync(join(place, basename(searchFiles.names(folder))), namesFile(about));
	parts.end(address, { key, about });
	return about;
}
