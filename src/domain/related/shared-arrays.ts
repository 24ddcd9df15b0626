/** Arrays that threads see at once: a job's inputs and outputs are never copied. */
export const sharedBytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length));
export const sharedShorts = (length: number) => new Uint16Array(new SharedArrayBuffer(length * 2));
export const sharedInts = (length: number) => new Uint32Array(new SharedArrayBuffer(length * 4));
export const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(length * 4));

type Ints = Uint8Array | Uint16Array | Uint32Array;
interface IntsOf<Kind extends Ints> {
	new (buffer: SharedArrayBuffer, offset: number, length: number): Kind;
	BYTES_PER_ELEMENT: number;
}

/** A shared array that grows as values are put at its end. */
export class GrowingArray<Kind extends Ints> {
	#of: IntsOf<Kind>;
	#buffer: SharedArrayBuffer;
	#values: Kind;
	length = 0;

	/** @param most how many values there will ever be at most, which takes no memory yet. */
	constructor(of: IntsOf<Kind>, most: number) {
		this.#of = of;
		this.#buffer = new SharedArrayBuffer(0, { maxByteLength: most * of.BYTES_PER_ELEMENT });
		this.#values = new of(this.#buffer, 0, 0);
	}

	append(values: Kind): void {
		const needed = (this.length + values.length) * values.BYTES_PER_ELEMENT;
		if (needed > this.#buffer.byteLength) {
			this.#buffer.grow(Math.min(needed * 2, this.#buffer.maxByteLength));
			const room = Math.floor(this.#buffer.byteLength / values.BYTES_PER_ELEMENT);
			this.#values = new this.#of(this.#buffer, 0, room);
		}
		this.#values.set(values, this.length);
		this.length += values.length;
	}

	/** All values, without a copy. */
	whole(): Kind {
		return new this.#of(this.#buffer, 0, this.length);
	}
}
