import { writeFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { NUMBER_AT, placesOf } from '../../domain/search/packs.ts';

/** A file as a reader gets it, with a checksum and its number in it. */
export function packed(content: string | Buffer, number = 0): Buffer {
	const file = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
	file.writeUInt32LE(number, NUMBER_AT);
	return file;
}

/**
 * Writes files into packs, in their order.
 * @param fileOf names the file of a pack by its number.
 * @returns bytes of each file in its pack.
 */
export function writePacks(
	contents: (string | Buffer)[],
	fileOf: (pack: number) => string,
): number[] {
	const files = contents.map((content, number) => packed(content, number));
	const lengths = files.map(({ length }) => length);
	const places = placesOf(lengths);
	const packs = Map.groupBy(files.keys(), (at) => places[at]?.pack as number);
	for (const [pack, own] of packs) {
		writeFileSync(fileOf(pack), Buffer.concat(own.map((at) => files[at] as Buffer)));
	}
	return lengths;
}
