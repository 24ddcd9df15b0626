import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checksumOfText } from '../../domain/search/checksum.ts';
import { indexedContent, type PartLengths } from '../../domain/search/content.ts';
import type { SearchDocument } from '../../domain/search/document.ts';
import { searchFiles } from '../../domain/search/manifest.ts';
import { rowsFile, type ShardFile, type StoryText } from '../../domain/search/rows.ts';
import { WordCounter } from '../../domain/search/spelling/word-counter.ts';
import { indexedWords, indexText } from '../../domain/search/words.ts';
import { type PagefindAbout, type PagefindIndex, pagefindIndex } from './pagefind-index.ts';
import { packed, writePacks } from './write-packs.ts';

/** What the index of an archive needs to know of one shard beside its files. */
export interface IndexedShard {
	pagefind: PagefindAbout;
	/** Checksum of its table of rows. */
	rows: string;
	/** Words of all its texts. */
	words: number;
	/** JSON of its words as they were counted: of many shards it takes less memory so. */
	counts: string;
}

/** Folders a shard goes to. */
export interface ShardPlaces {
	folder: string;
	/** Takes the programs that search the index; undefined if nobody needs them. */
	programs?: string | undefined;
}

export interface ShardOrder extends ShardPlaces {
	/** Newest first, undated last. */
	documents: SearchDocument[];
	/** BCP 47 tag of the site's language. */
	language: string;
	/** The language whose rules for the forms of words hold (ISO 639). */
	stemmer: string;
}

/**
 * Indexes one shard and writes all files of it.
 * @throws if Pagefind reports an error or holds another number of stories.
 */
export async function indexShard(order: ShardOrder): Promise<IndexedShard> {
	const { documents, language, stemmer, folder, programs } = order;
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
	const index = await pagefindIndex(records(), stemmer);
	if (programs) writePrograms(index, programs);
	const rows = JSON.stringify({
		...rowsFile(documents, lengths, language),
		packed: writeShard(index, documents, folder),
	} satisfies ShardFile);
	writeFileSync(join(folder, basename(searchFiles.rows(''))), rows);
	const counts = JSON.stringify(counter.counts());
	return { pagefind: index.about, rows: checksumOfText(rows), words, counts };
}

function writePrograms({ about, programs: { script, wasm } }: PagefindIndex, folder: string): void {
	mkdirSync(folder, { recursive: true });
	const fileOf = (address: string) => join(folder, basename(address));
	writeFileSync(fileOf(searchFiles.pagefind('')), script);
	writeFileSync(fileOf(searchFiles.program({ folder: '', ...about })), wasm);
}

/** @returns how many bytes each file has in its pack. */
function writeShard(
	{ meta, chunks, contents }: PagefindIndex,
	documents: SearchDocument[],
	folder: string,
): ShardFile['packed'] {
	mkdirSync(folder, { recursive: true });
	const fileOf = (address: string) => join(folder, basename(address));
	const texts = documents.map(({ url, translations }, row): StoryText => ({
		url,
		content: contents[row] ?? '',
		alsoIn: translations?.others,
	}));
	writeFileSync(fileOf(searchFiles.meta('')), meta);
	return {
		words: writePacks(chunks, (pack) => fileOf(searchFiles.words('', pack))),
		texts: writePacks(
			texts.map((text) => packed(JSON.stringify(text))),
			(pack) => fileOf(searchFiles.texts('', pack)),
		),
	};
}
