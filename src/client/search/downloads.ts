/** Loads bytes, and gives up once none come any more. */

/**
 * Milliseconds without a byte after which a file is taken not to come. No limit is set to the time a
 * file takes as a whole: a slow connection is one. A mobile network may be silent for some ten seconds,
 * in a tunnel or from one cell to the next, and then goes on; nobody waits much longer.
 */
export const PATIENCE = 15_000;

/** No byte has come for longer than anybody waits. */
export class Stalled extends Error {
	override name = 'Stalled';
}

/** What a host has answered, whole. */
export interface Download {
	response: Response;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Asks for a file at an address of the site. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

export class Downloads {
	readonly #fetch: Fetch;
	readonly #patience: number;
	/** Moment of the last byte, of whatever file. */
	#heard = 0;

	/** @param patience milliseconds, see {@link PATIENCE}. */
	constructor(fetch: Fetch, patience: number) {
		this.#fetch = fetch;
		this.#patience = patience;
	}

	/** @throws if the host answers with anything but a file, or with nothing, or if there is no connection. */
	async get(address: string, options: RequestInit): Promise<Download> {
		const stop = new AbortController();
		try {
			const asked = this.#fetch(address, { ...options, signal: stop.signal });
			const response = await this.inTime(asked);
			if (!response.ok) throw new Error(`The server answered ${response.status}`);
			return { response, bytes: await this.#bytesOf(response) };
		} catch (error) {
			stop.abort();
			throw error;
		}
	}

	/**
	 * What a promise comes to.
	 * @throws Stalled if neither that nor a byte of anything comes: browsers let requests wait for others.
	 */
	async inTime<Value>(awaited: Promise<Value>): Promise<Value> {
		const start = performance.now();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_, reject) => {
			const look = () => {
				const rest = Math.max(start, this.#heard) + this.#patience - performance.now();
				if (rest > 0) timer = setTimeout(look, rest);
				else reject(new Stalled(`Nothing came for ${this.#patience} ms`));
			};
			look();
		});
		try {
			const value = await Promise.race([awaited, late]);
			this.#heard = performance.now();
			return value;
		} finally {
			clearTimeout(timer);
		}
	}

	async #bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
		const parts: Uint8Array<ArrayBuffer>[] = [];
		const reader = body?.getReader();
		while (reader) {
			const { done, value } = await this.inTime(reader.read());
			if (done) break;
			parts.push(value);
		}
		return new Uint8Array(await new Blob(parts).arrayBuffer());
	}
}
