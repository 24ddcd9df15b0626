/**
 * Small files joined into packs, so that a host has few files to keep. Each is compressed by itself
 * (gzip, whose checksum tells a damaged one), and a reader asks for no more of a pack (HTTP Range).
 */

/**
 * Bytes of a pack at most, unless one file alone has more. A host that knows nothing of ranges sends
 * all of them, so they are as few as the number of files allows: of 16,000 stories, packs are 800.
 */
const MOST_BYTES = 32_768;

/** Where a file stands: its number among all, that of its pack, its first byte there, and how many it has. */
export interface PackedPlace {
	number: number;
	pack: number;
	start: number;
	length: number;
}

/** What files in packs are called. */
export interface PackedNames {
	names: string[];
	/** Bytes of each file, in the order of the names, which is that in the packs. */
	lengths: number[];
}

/** Files in packs by name. */
export interface PackedFiles extends PackedNames {
	/** Folder of the packs; its name changes with what is in them. */
	folder: string;
}

/** Byte at which gzip has a time, which no file needs: here stands its number, by which it is told from others. */
export const NUMBER_AT = 4;

/** Where files stand in their packs. @param lengths bytes of each, in their order. */
export function placesOf(lengths: number[]): PackedPlace[] {
	let [pack, start] = [0, 0];
	return lengths.map((length, number) => {
		if (start > 0 && start + length > MOST_BYTES) [pack, start] = [pack + 1, 0];
		const place = { number, pack, start, length };
		start += length;
		return place;
	});
}
