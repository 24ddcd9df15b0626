import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedContent, type PartLengths } from '../../domain/search/content.ts';
import type { SearchDocument } from '../../domain/search/document.ts';
import { rowsFile } from '../../domain/search/rows.ts';
import { WordCounter } from '../../domain/search/spelling/word-counter.ts';
import { indexedWords, indexText } from '../../domain/search/words.ts';
import { type IndexPlaces, type PagefindIndex, writePagefindIndex } from './pagefind-index.ts';

/** What the index of an archive needs to know of one shard beside its files. */
export interface IndexedShard {
	pagefind: PagefindIndex;
	/** Words of all its texts. */
	words: number;
	/** JSON of its words as they were counted: of many shards it takes less memory so. */
	counts: string;
}

export interface ShardOrder extends IndexPlaces {
	/** Newest first, undated last. */
	documents: SearchDocument[];
	/** BCP 47 tag of the site's language. */
	language: string;
}

/**
 * Indexes one shard and writes all files of it.
 * @throws if Pagefind reports an error or holds another number of stories.
 */
export async function indexShard(order: ShardOrder): Promise<IndexedShard> {
	const { documents, language, ...places } = order;
	const counter = new WordCounter();
	const lengths: PartLengths[] = [];
	let words = 0;
	function* records() {
		for (const document of documents) {
			const { content, lengths: own, parts } = indexedContent(document);
			const { topics, authors, text, url } = document;
			const names = indexText([...topics, ...authors].join('\n'));
			counter.add([parts.headline, names, parts.text].join('\n'));
			lengths.push(own);
			words += indexedWords(text).length;
			yield { url, content };
		}
	}
	const pagefind = await writePagefindIndex(records(), new Intl.Locale(language).language, places);
	const rows = rowsFile(documents, lengths, language);
	writeFileSync(join(places.folder, 'rows.json'), JSON.stringify(rows));
	return { pagefind, words, counts: JSON.stringify(counter.counts()) };
}
