import type { Article } from '../domain/content/article.ts';
import type { Problem } from '../domain/content/problem.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import type { FieldsOf } from '../domain/content/schemas.ts';
import type { Visibility } from '../domain/content/visibility.ts';
import { RESERVED } from '../domain/pages/site-pages.ts';
import { lostAddresses } from '../domain/redirects/lost-addresses.ts';
import {
	type PublishedAddress,
	publishedAddress,
} from '../domain/redirects/published-addresses.ts';
import { storyUrl } from '../domain/urls.ts';
import type { AddressesFile } from './addresses-file.ts';
import type { ContentRecord } from './content-record.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { namePages } from './site-addresses.ts';

/** All addresses of an edition that lead somewhere, those aside that its lists are divided into. */
export function addressesOf(
	edition: Pick<LoadedEdition, 'articles' | 'profiles' | 'bodyOf' | 'redirects' | 'gone'>,
): PublishedAddress[] {
	const { articles, profiles, redirects, gone } = edition;
	return [
		...articles.map(({ id, data }) => publishedAddress(storyUrl(id), data.title, data.words)),
		...profiles.pages.map(({ id, data }) => publishedAddress(storyUrl(id), data.title)),
		...Array.from(namePages(edition), (url) => publishedAddress(url)),
		...redirects.map(({ from, title }) => publishedAddress(from, title)),
		...gone.map(({ from, reason }) => publishedAddress(from, reason)),
	];
}

/** What is known of all files of a folder, beside the edition they make. */
interface Records {
	stories: ContentRecord<Article>[];
	pages: ContentRecord<FieldsOf<'pages'>>[];
	states: ReadonlyMap<string, Visibility>;
	isShown: (id: string) => boolean;
}

/** The remembered addresses that an edition has lost: of stories and pages a problem, of lists a remark. */
export function lostOf(
	remembered: AddressesFile | undefined,
	present: PublishedAddress[],
	{ stories, pages, states, isShown }: Records,
): { problems: Problem[]; remarks: PlacedRemark[] } {
	if (!remembered) return { problems: [], remarks: [] };
	const { file, addresses } = remembered;
	const hidden = stories
		.filter(({ id }) => !isShown(id))
		.flatMap(({ id, fields }) =>
			[`/${id}/`, ...(fields.aliases ?? [])].map((each) => [each, states.get(id)] as const),
		);
	const files = new Map([...stories, ...pages].map((each) => [`/${each.id}/`, each.file.shown]));
	const lost = lostAddresses(addresses, {
		all: present,
		hidden: new Map(hidden.flatMap(([address, state]) => (state ? [[address, state]] : []))),
		fileOf: (address) => files.get(address),
	});
	return {
		problems: lost
			.filter(({ isList }) => !isList)
			.map(({ line, address, message }) => ({ file, line, message: `“${address}” ${message}` })),
		remarks: lost
			.filter(({ isList }) => isList)
			.map(({ line, address }) => ({ sort: 'lostList', found: address, file, line })),
	};
}

/**
 * Tells of addresses whether they are of an edition below the main one, which has something there.
 * @param editions its folder, and those of others.
 * @param known where they have a front, a page or a story; undefined if nobody knows, and all may be.
 */
export function editionAddresses(
	editions: readonly string[],
	known: string[] | undefined,
): (address: string) => boolean {
	const there = known && new Set(known);
	return (address) => {
		const [, folder = '', first = ''] = address.split('/');
		if (!editions.includes(folder)) return false;
		// Which lists an edition has, its own build knows.
		return !there || there.has(address) || there.has(`${address}/`) || RESERVED.has(first);
	};
}
