import { NUMBER_AT, type PackedPlace } from '../../domain/search/packs.ts';
import { type Download, type Downloads, Stalled } from './downloads.ts';
import { unpacked } from './unpacked.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Loads files that stand in packs, and no more of a pack where the host sends parts (HTTP Range). */
export class PackFiles {
	readonly #downloads: Downloads;
	/** Packs that are here whole, or on their way, by their addresses. */
	readonly #whole = new Map<string, Promise<Bytes>>();
	/** Hosts need not know of ranges (RFC 9110, 14.2), and then send all of a pack. */
	#sendsParts = true;

	constructor(downloads: Downloads) {
		this.#downloads = downloads;
	}

	/**
	 * A file of a pack, unpacked. If it is wrong, the whole pack is asked for, whatever caches hold.
	 * @throws if it is wrong all the same, or does not come.
	 */
	async file(address: string, place: PackedPlace): Promise<Bytes> {
		const pack = this.#sendsParts ? this.#whole.get(address) : this.#pack(address, {});
		try {
			if (!pack) return await this.#part(address, place);
			return await requireFile(partOf(await pack, place), place);
		} catch (error) {
			this.#forget(address, pack);
			if (error instanceof Stalled) throw error;
		}
		const again = this.#pack(address, { cache: 'reload' });
		try {
			return await requireFile(partOf(await again, place), place);
		} catch (error) {
			this.#forget(address, again);
			throw error;
		}
	}

	/** Forgets a pack that was wrong, and none that another file has asked for since. */
	#forget(address: string, pack: Promise<Bytes> | undefined): void {
		if (this.#whole.get(address) === pack) this.#whole.delete(address);
	}

	async #part(address: string, place: PackedPlace): Promise<Bytes> {
		const { start, length } = place;
		const range = `${start}-${start + length - 1}`;
		// Browsers let requests for one address wait for each other; no host minds the question mark.
		const download = await this.#downloads.get(`${address}?${range}`, {
			headers: { Range: `bytes=${range}` },
		});
		const { response, bytes } = download;
		if (response.status === 206) return requireFile(requirePart(download, place), place);
		const file = await requireFile(partOf(bytes, place), place);
		// What was sent is the pack, and not something else in its place.
		this.#sendsParts = false;
		this.#whole.set(address, Promise.resolve(bytes));
		return file;
	}

	#pack(address: string, options: RequestInit): Promise<Bytes> {
		const known = this.#whole.get(address);
		if (known) return known;
		const loading = this.#downloads.get(address, options).then(({ bytes }) => bytes);
		this.#whole.set(address, loading);
		return loading;
	}
}

const partOf = (pack: Bytes, { start, length }: PackedPlace) =>
	pack.subarray(start, start + length);

/** Unpacks a file. @throws if it is another, or damaged. */
function requireFile(file: Bytes, { number }: PackedPlace): Promise<Bytes> {
	const own = new DataView(file.buffer, file.byteOffset, file.length).getUint32(NUMBER_AT, true);
	if (own !== number) throw new Error(`The server answered with file ${own} in place of ${number}`);
	return unpacked(file);
}

/** @throws if a host has sent another part than that asked for. */
function requirePart({ response, bytes }: Download, { start, length }: PackedPlace): Bytes {
	const sent = response.headers.get('content-range') ?? '';
	if (!sent.startsWith(`bytes ${start}-${start + length - 1}/`) || bytes.length !== length) {
		throw new Error(`The server answered with ${sent || 'no range'}, ${bytes.length} bytes`);
	}
	return bytes;
}
