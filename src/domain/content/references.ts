/** References to stories in front matter: an address, or the path of a file. */

import { nearestName } from '../text/nearest-name.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { collisionKey, idOfPath } from './address.ts';

/** `a/b/../c` as `a/c`. */
function resolved(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** A path within the folder of its kind. */
const below = (path: string) => path.replace(/^(content\/)?(articles|pages)\//, '');

/**
 * The ids a reference may mean, the likeliest first: of `/2022/10/24/letter/`, `2022/10/24/letter`,
 * `articles/2022/10/24/letter.md`, or `./letter.md` beside the file it stands in, which may also be
 * called `letter.md`.
 * @param from path of that file below the content folder: `articles/2022/10/24/other.md`.
 */
export function referencedIds(reference: string, from: string): string[] {
	const plain = percentDecoded(reference);
	const isRelative = /^\.\.?\//.test(plain);
	const beside = below(resolved(`${from.split('/').slice(0, -1).join('/')}/${plain}`));
	if (isRelative) return [idOfPath(beside)];
	const path = resolved(plain);
	// A folder of stories may itself be called “articles”.
	const likely = [path, below(path), ...(plain.startsWith('/') ? [] : [beside])];
	return [...new Set(likely)].map(idOfPath);
}

/** Looks references up among the stories of an edition, whatever their letter case. */
export class StoryIndex {
	readonly #ids: Map<string, string>;

	constructor(ids: Iterable<string>) {
		this.#ids = new Map([...ids].map((id) => [collisionKey(id), id]));
	}

	/** The id of the story meant, if there is one. */
	idOf(reference: string, from: string): string | undefined {
		const wanted = referencedIds(reference, from);
		return wanted.flatMap((each) => this.#ids.get(collisionKey(each)) ?? [])[0];
	}

	/** The id of the story meant, or what is wrong and what to do. */
	find(reference: string, from: string): { id: string } | { wrong: string } {
		const id = this.idOf(reference, from);
		if (id !== undefined) return { id };
		const ids = [...this.#ids.values()];
		const nearest = referencedIds(reference, from)
			.toReversed()
			.map((wanted) => nearestName(wanted, ids))
			.find((name) => name !== undefined);
		const hint = nearest
			? `did you mean /${nearest}/?`
			: 'write the address of a story, such as /2022/10/24/letter/';
		return { wrong: `there is no story “${reference}”; ${hint}` };
	}
}
