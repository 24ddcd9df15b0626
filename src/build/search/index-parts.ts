import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SEARCH_FILES } from '../../domain/search/manifest.ts';
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

	/** What is known of a part that stands there already; undefined if it is not made of this. */
	known<About>(address: string, key: string): About | undefined {
		this.#wanted.add(address);
		if (!existsSync(join(this.#dir, address))) return undefined;
		try {
			const note = JSON.parse(readFileSync(this.#noteOf(address), 'utf8')) as Note<About>;
			return note.key === key ? note.about : undefined;
		} catch {
			return undefined;
		}
	}

	/** Begins a part. Its note goes first, so that none tells of another. @returns the folder to be filled. */
	begin(address: string): string {
		if (existsSync(this.#noteOf(address))) rmSync(this.#noteOf(address));
		return beginFolder(join(this.#dir, address));
	}

	/** Puts a part that was begun and filled in its place. */
	end<About>(address: string, { key, about }: Note<About>): void {
		endFolder(join(this.#dir, address));
		this.#try(() => replaceFile(this.#noteOf(address), JSON.stringify({ key, about })));
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
		return join(this.#notes, `${basename(address)}.json`);
	}

	#try(act: () => void): void {
		try {
			act();
		} catch (error) {
			this.#problem = (error as Error).message;
		}
	}
}
