import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SEARCH_FILES } from '../../domain/search/manifest.ts';
import { digestOfFolder } from '../../loader/digest.ts';
import { readSealed, writeSealed } from '../../loader/sealed-file.ts';
import { beginFolder, endFolder, removeOthers, replaceFile } from './folders.ts';

/** What is noted of a part. */
interface Note<About> {
	/** Stands for all it is made of. */
	key: string;
	/** What else is to be known of it. */
	about: About;
}

/** What is kept of a note: stands for the files of the part, too. */
interface KeptNote<About> extends Note<About> {
	digest: string;
}

/**
 * The parts of a search index, which stand from build to build: folders by their addresses, each
 * with a note of what it is made of, so that what is unchanged is made once. No file of a part is
 * written to again, since a published site may have the same.
 */
export class IndexParts {
	readonly #dir: string;
	readonly #notes: string;
	/** Addresses of what belongs to the index. */
	readonly #wanted = new Set<string>();
	readonly #damaged: string[] = [];
	#problem: string | undefined;

	/**
	 * @param dir folder in which the index stands.
	 * @param notes folder of the notes.
	 */
	constructor(dir: string, notes: string) {
		this.#dir = dir;
		this.#notes = notes;
	}

	/** What keeps notes from being written, which costs the next build time and nothing else. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Parts and notes that are not as they were written, and are made anew. */
	get damaged(): readonly string[] {
		return this.#damaged;
	}

	/** What is known of a part that stands there already; undefined if it is not made of this, or not as it was made. */
	known<About>(address: string, key: string): About | undefined {
		this.#wanted.add(address);
		const part = join(this.#dir, address);
		if (!existsSync(part)) return undefined;
		const bytes = readSealed(this.#noteOf(address), (note) => this.#damaged.push(note));
		if (!bytes) return undefined;
		const note = JSON.parse(bytes.toString()) as KeptNote<About>;
		if (note.key !== key) return undefined;
		if (note.digest === digestOfFolder(part)) return note.about;
		this.#damaged.push(part);
		return undefined;
	}

	/** Begins a part. Its note goes first, so that none tells of another. @returns the folder to be filled. */
	begin(address: string): string {
		if (existsSync(this.#noteOf(address))) rmSync(this.#noteOf(address));
		return beginFolder(join(this.#dir, address));
	}

	/** Puts a part that was begun and filled in its place. */
	end<About>(address: string, { key, about }: Note<About>): void {
		endFolder(join(this.#dir, address));
		const digest = digestOfFolder(join(this.#dir, address));
		const note: KeptNote<About> = { key, about, digest };
		this.#try(() => writeSealed(this.#noteOf(address), [JSON.stringify(note)]));
	}

	/** Puts a file beside the parts. */
	write(address: string, content: string): void {
		this.#wanted.add(address);
		replaceFile(join(this.#dir, address), content);
	}

	/** Removes what was neither asked for nor written. Notes go first, so that none tells of half a part. */
	removeOthers(): void {
		const wanted = [...this.#wanted];
		this.#try(() =>
			removeOthers(
				this.#notes,
				wanted.map((address) => this.#noteOf(address)),
			),
		);
		removeOthers(
			join(this.#dir, SEARCH_FILES),
			wanted.map((address) => join(this.#dir, address)),
		);
	}

	#noteOf(address: string): string {
		return join(this.#notes, basename(address));
	}

	#try(act: () => void): void {
		try {
			act();
		} catch (error) {
			this.#problem = (error as Error).message;
		}
	}
}
