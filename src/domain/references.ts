/** References to stories in front matter: an address, or the path of a file. */
import { collisionKey, idOfPath } from './address.ts';
import { nearestName } from './nearest-name.ts';

/** `a/b/../c` as `a/c`. */
function resolved(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/**
 * The id a reference means: `/2022/10/24/letter/`, `2022/10/24/letter`,
 * `articles/2022/10/24/letter.md`, or `./letter.md` beside the file of story `from`.
 */
export function referencedId(reference: string, from: string): string {
	const decoded = URL.canParse(`x:${reference}`) ? safeDecode(reference) : reference;
	const path = /^\.\.?\//.test(decoded)
		? `${from.split('/').slice(0, -1).join('/')}/${decoded}`
		: decoded.replace(/^\/?(content\/)?(articles\/)?/, '');
	return idOfPath(resolved(path));
}

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Looks references up among the stories of an edition, whatever their letter case. */
export class StoryIndex {
	readonly #ids: Map<string, string>;

	constructor(ids: Iterable<string>) {
		this.#ids = new Map([...ids].map((id) => [collisionKey(id), id]));
	}

	/** The id of the story meant, or what is wrong and what to do. */
	find(reference: string, from: string): { id: string } | { wrong: string } {
		const wanted = referencedId(reference, from);
		const id = this.#ids.get(collisionKey(wanted));
		if (id !== undefined) return { id };
		const nearest = nearestName(wanted, this.#ids.values());
		const hint = nearest
			? `did you mean /${nearest}/?`
			: 'write the address of a story, such as /2022/10/24/letter/';
		return { wrong: `there is no story “${reference}”; ${hint}` };
	}
}
