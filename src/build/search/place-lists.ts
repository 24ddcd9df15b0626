/** The lists of the whole archive, of which a reader loads the few files a query needs. */

import { checksumOfText } from '../../domain/search/checksum.ts';
import type { SearchEntry } from '../../domain/search/entries.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import { countedWords } from '../../domain/search/spelling/counted-words.ts';
import type { WordCounts } from '../../domain/search/spelling/word-counter.ts';
import { type WordListFiles, wordListFiles } from '../../domain/search/spelling/word-list.ts';
import { suggestionFiles } from '../../domain/search/suggestion-files.ts';
import { authorUrl, topicUrl } from '../../domain/urls.ts';
import type { IndexParts } from './index-parts.ts';
import type { PartKeys } from './part-keys.ts';
import { namesFile, placeList } from './place-list.ts';

/**
 * Puts the words of the archive into the index.
 * @param shards key of each shard, newest first, and JSON of its words as they were counted.
 * @returns where they are.
 */
export function placeWords(
	shards: { key: string; counts: string }[],
	parts: IndexParts,
	keyOf: PartKeys,
): Pick<SearchManifest, 'common' | 'rare' | 'tails'> {
	const keys = shards.map(({ key }) => key);
	function* counted() {
		for (const { counts } of shards) yield JSON.parse(counts) as WordCounts;
	}
	let files: WordListFiles | undefined;
	const made = () => {
		files ??= wordListFiles(countedWords(counted()));
		return files;
	};
	const place = (name: keyof WordListFiles) =>
		placeList(parts, {
			name: `${name}-words`,
			key: keyOf(`${name} words`, keys),
			make: () => made()[name],
		});
	return { common: place('common'), rare: place('rare'), tails: place('tails') };
}

/** Addresses of the pages of names, as profiles have them where they have others than the names make. */
function urlsOf(entries: SearchEntry[]) {
	const pages: Record<string, string> = {};
	for (const entry of entries) Object.assign(pages, entry.pages);
	const urls = (namesOf: (entry: SearchEntry) => string[], urlOf: (name: string) => string) => {
		const names = [...new Set(entries.flatMap(namesOf))];
		return new Map(names.map((name) => [name, pages[urlOf(name)] ?? urlOf(name)]));
	};
	return {
		topic: urls(({ topics }) => topics, topicUrl),
		author: urls(({ authors }) => authors, authorUrl),
	};
}

/** Puts what a reader may mean who has typed a few letters into the index. @returns where it is. */
export function placeSuggestions(
	entries: SearchEntry[],
	stopWords: string[],
	parts: IndexParts,
	keyOf: PartKeys,
): SearchManifest['suggestions'] {
	const told = entries.map(({ headline, url, date, topics, authors }) => ({
		headline,
		url,
		date,
		topics,
		authors,
	}));
	const urls = urlsOf(entries);
	const urlOf = {
		topic: (name: string) => urls.topic.get(name) ?? '',
		author: (name: string) => urls.author.get(name) ?? '',
	};
	const list = placeList(parts, {
		name: 'suggestions',
		tellsNames: true,
		key: keyOf('suggestions', told, [...urls.topic], [...urls.author], stopWords),
		make: () => {
			const files = suggestionFiles(told, urlOf, new Set(stopWords));
			return new Map(Array.from(files, ([letters, file]) => [letters, JSON.stringify(file)]));
		},
	});
	return { folder: list.folder, names: checksumOfText(namesFile(list)) };
}
