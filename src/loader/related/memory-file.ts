import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { RelatedMemory } from '../../domain/related/related-memory.ts';
import { fingerprint } from '../fingerprint.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

const NAME = 'related';
/** Arrays begin at multiples of so many bytes, as the widest of them must. */
const ALIGNMENT = 8;
const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
type Kind = keyof typeof ARRAYS;

/** Stands for an array, whose values follow in the file. */
interface Reference {
	kind: Kind;
	offset: number;
	length: number;
}

const aligned = (size: number) => Math.ceil(size / ALIGNMENT) * ALIGNMENT;
const isReference = (value: unknown): value is Reference =>
	typeof value === 'object' &&
	value !== null &&
	'kind' in value &&
	(value.kind as string) in ARRAYS;
const isPlain = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Changes the values of an object, and of the objects in it, that `change` knows what to do with. */
function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
	const changed = change(value);
	if (changed !== value || !isPlain(value)) return changed;
	return Object.fromEntries(
		Object.entries(value).map(([name, each]) => [name, mapped(each, change)]),
	);
}

/** The code that makes a memory: other code would remember other things. */
export const RELATED_CODE = ['src/domain', 'src/loader/related', 'package-lock.json'];

/**
 * Writes what is remembered of an archive into a folder, for {@link readMemory}.
 * @throws what the file system does, as where the folder may not be written to.
 */
export function writeMemory(folder: string, memory: RelatedMemory): void {
	const arrays: Uint8Array[] = [];
	/** An array that stands in several places is written once. */
	const written = new Map<unknown, Reference>();
	let offset = 0;
	const header = serialize({
		code: fingerprint(RELATED_CODE),
		memory: mapped(memory, (value) => {
			if (!ArrayBuffer.isView(value) || value instanceof DataView) return value;
			const known = written.get(value);
			if (known) return known;
			const { buffer, byteOffset, byteLength } = value;
			const kind = value.constructor.name as Kind;
			const reference: Reference = {
				kind,
				offset,
				length: byteLength / ARRAYS[kind].BYTES_PER_ELEMENT,
			};
			arrays.push(new Uint8Array(buffer, byteOffset, byteLength));
			offset += aligned(byteLength);
			written.set(value, reference);
			return reference;
		}),
	});
	const size = Buffer.alloc(ALIGNMENT);
	size.writeUInt32LE(header.length);
	writeSealed(join(folder, NAME), [size, ...[header, ...arrays].flatMap(padded)]);
}

/** Bytes, and as many as it takes to the next place where an array may begin. */
const padded = (bytes: Uint8Array) => [bytes, new Uint8Array(aligned(bytes.length) - bytes.length)];

/**
 * Reads what was remembered of an archive; undefined if nothing was, by this code.
 * @param onDamage told of a file that is not as it was written.
 */
export function readMemory(
	folder: string,
	onDamage: (file: string) => void,
): RelatedMemory | undefined {
	const bytes = readSealed(join(folder, NAME), onDamage);
	if (!bytes) return undefined;
	const headerEnd = ALIGNMENT + bytes.readUInt32LE();
	const { code, memory } = deserialize(bytes.subarray(ALIGNMENT, headerEnd));
	if (code !== fingerprint(RELATED_CODE)) return undefined;
	const start = bytes.byteOffset + aligned(headerEnd);
	return mapped(memory, (value) =>
		isReference(value)
			? new ARRAYS[value.kind](bytes.buffer, start + value.offset, value.length)
			: value,
	) as RelatedMemory;
}
