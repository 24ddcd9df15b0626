import { createHash } from 'node:crypto';
import type { LoadedEdition } from '../loader/loaded-edition.ts';

/** Stands for all that an edition holds; for its texts their digests do. */
export function editionKey({
	articles,
	profiles,
	synonyms,
	redirects,
	gone,
	languages,
	front,
	files,
	look,
	counts,
}: Pick<
	LoadedEdition,
	| 'articles'
	| 'profiles'
	| 'synonyms'
	| 'redirects'
	| 'gone'
	| 'languages'
	| 'front'
	| 'files'
	| 'look'
	| 'counts'
>): string {
	const key = createHash('sha1').update(
		JSON.stringify([
			counts,
			profiles,
			synonyms,
			redirects,
			gone,
			[...languages],
			front,
			files,
			look,
		]),
	);
	for (const article of articles) key.update(JSON.stringify(article));
	return key.digest('hex');
}
