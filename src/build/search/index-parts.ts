import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SEARCH_FILES } from '../../domain/search/manifest.ts';
import { readNote, writeNote } from '../../loader/noted-folder.ts';
import { beginFolder, endFolder, removeOthers, replaceFile } from './folders.ts';

/** What is noted of a part. */
interface Note<About> {
	/** Stands for all it is made of. */
	key: string;
	/** What else is to be known of it. */
	about: About;
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

	/** What is known of a part that is in the index; undefined if it is missing, of another key, or damaged. */
	known<About>(address: string, key: string): About | undefined {
		this.#wanted.add(address);
		const part = join(this.#dir, address);
		const onDamage = (path: string) => this.#damaged.push(path);
		return readNote<Note<About>>(this.#noteOf(address), part, key, onDamage)?.about;
	}

	/** Begins a part. Its old note goes first, since it describes the old files. @returns the folder to fill. */
	begin(address: string): string {
		if (existsSync(this.#noteOf(address))) rmSync(this.#noteOf(address));
		return beginFolder(join(this.#dir, address));
	}

	/** Puts a part that was begun and filled in its place. */
	end<About>(address: string, { key, about }: Note<About>): void {
		const part = join(this.#dir, address);
		endFolder(part);
		this.#try(() => writeNote<Note<About>>(this.#noteOf(address), part, { key, about }));
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
