import { writeFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { NUMBER_AT, placesOf } from '../../domain/search/packs.ts';

/** A file as a reader gets it, with a checksum in it. */
export const packed = (content: string | Buffer): Buffer =>
	gzipSync(content, { level: constants.Z_BEST_COMPRESSION });

/** A file that is packed, with its number in it. */
export function numbered(file: Buffer, number: number): Buffer {
	const own = Buffer.from(file);
	own.writeUInt32LE(number, NUMBER_AT);
	return own;
}

/**
 * Writes files into packs, in their order.
 * @param given each packed by itself.
 * @param fileOf names the file of a pack by its number.
 * @returns bytes of each file in its pack.
 */
export function writePacks(given: Buffer[], fileOf: (pack: number) => string): number[] {
	const files = given.map(numbered);
	const lengths = files.map(({ length }) => length);
	const places = placesOf(lengths);
	const packs = Map.groupBy(files.keys(), (at) => places[at]?.pack as number);
	for (const [pack, own] of packs) {
		writeFileSync(fileOf(pack), Buffer.concat(own.map((at) => files[at] as Buffer)));
	}
	return lengths;
}
