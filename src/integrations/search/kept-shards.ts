/** Shards that a build has indexed, kept for the next ones: a closed year is indexed once. */
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PagefindIndex } from './index-shard.ts';

/** The same file in a second place; files of an index are never written to again. */
function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** The same files in a second folder. */
export function linkFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkFolder(source, target);
		else linkFile(source, target);
	}
}

/** Shards kept in a folder, by their keys. */
export class KeptShards {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Folder of the programs that search the shards. */
	get programs(): string {
		return join(this.#folder, 'programs');
	}

	/** Puts a kept shard into `folder`; undefined if it is not kept. */
	take(key: string, folder: string): PagefindIndex | undefined {
		const note = join(this.#folder, `${key}.json`);
		if (!existsSync(note)) return undefined;
		linkFolder(join(this.#folder, key), folder);
		return JSON.parse(readFileSync(note, 'utf8')) as PagefindIndex;
	}

	/** Keeps a shard. Its note is written last, so that one half kept is none. */
	keep(key: string, folder: string, index: PagefindIndex): void {
		const own = join(this.#folder, key);
		const making = `${own}.part`;
		for (const left of [own, making]) rmSync(left, { recursive: true, force: true });
		mkdirSync(dirname(own), { recursive: true });
		linkFolder(folder, making);
		renameSync(making, own);
		writeFileSync(`${own}.json`, JSON.stringify(index));
	}

	/** Forgets all shards but these. Notes go first, so that one half forgotten is none. */
	keepOnly(keys: ReadonlySet<string>): void {
		if (!existsSync(this.#folder)) return;
		const gone = readdirSync(this.#folder).filter(
			(name) => name !== 'programs' && !keys.has(name.replace(/\..*$/, '')),
		);
		const isNote = (name: string) => name.endsWith('.json');
		for (const name of [...gone.filter(isNote), ...gone.filter((each) => !isNote(each))]) {
			rmSync(join(this.#folder, name), { recursive: true });
		}
	}
}
