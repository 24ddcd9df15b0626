/** What is known of the stories of a shard beside their words: a small table of columns. */

import { dateOfDay, firstDay } from '../dates/days.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { PartLengths } from './content.ts';
import type { SearchDocument, Translation } from './document.ts';
import { FACETS, type Facet, facetValues } from './facets.ts';

/** Values of a facet by row; a story without any has an empty list. */
type Values = number | number[];

/** The table as it is stored. Rows stand in the order of Pagefind's pages: newest first. */
export interface RowsFile {
	/** Days before the row above; a text where the date is less precise than a day, or the first. */
	dates: (number | PartialDate)[];
	headline: number[];
	names: number[];
	text: number[];
	facets: Record<Facet, { names: string[]; rows: Values[] }>;
	/** Languages of the stories that are not in the site's own, by row. */
	lang: Record<number, string>;
	/** What all languages of a story share, of those that there are several of, by row. */
	sets: Record<number, string>;
}

/** The table with the bytes of what stands in packs: each chunk of Pagefind's words, each story's text by row. */
export interface ShardFile extends RowsFile {
	packed: { words: number[]; texts: number[] };
}

/** What is in the packs of texts. */
export interface StoryText {
	/** Address of the story's page. */
	url: string;
	/** What was indexed of it. */
	content: string;
	/** The same story in other languages. */
	alsoIn?: Translation[] | undefined;
}

const isDay = (date: PartialDate) => date.length === 10;

/**
 * @param documents of one shard, newest first, undated last.
 * @param lengths of what is indexed of each.
 */
export function rowsFile(
	documents: SearchDocument[],
	lengths: PartLengths[],
	language: string,
): RowsFile {
	const column = (facet: Facet) => {
		const values = documents.map((document) => facetValues(document, facet));
		const counts = new Map<string, number>();
		for (const each of values)
			for (const name of each) counts.set(name, (counts.get(name) ?? 0) + 1);
		// The most frequent have the shortest numbers.
		const names = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
		const numbers = new Map(names.map((name, number) => [name, number]));
		const rows = values.map((each): Values => {
			const own = each.map((name) => numbers.get(name) as number);
			return own.length === 1 ? (own[0] as number) : own;
		});
		return { names, rows };
	};
	return {
		dates: storedDates(documents.map(({ date }) => date)),
		headline: lengths.map(({ headline }) => headline),
		names: lengths.map(({ names }) => names),
		text: lengths.map(({ text }) => text),
		facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as RowsFile['facets'],
		lang: Object.fromEntries(
			documents.flatMap(({ lang }, row) => (lang === language ? [] : [[row, lang]])),
		),
		sets: Object.fromEntries(
			documents.flatMap(({ translations }, row) => (translations ? [[row, translations.set]] : [])),
		),
	};
}

function storedDates(dates: (PartialDate | undefined)[]): RowsFile['dates'] {
	let above: number | undefined;
	return dates.map((date) => {
		if (date === undefined || !isDay(date)) return date ?? '';
		const day = firstDay(date);
		const stored = above === undefined ? date : above - day;
		above = day;
		return stored;
	});
}

/** The table as it is searched. */
export interface Rows {
	size: number;
	dates: (PartialDate | undefined)[];
	lengths: (row: number) => PartLengths;
	facets: Record<Facet, { names: string[]; rows: number[][] }>;
	lang: (row: number) => string | undefined;
	/** What all languages of a story share, by row; empty where no story has several. */
	sets: Map<number, string>;
}

export function readRows(file: RowsFile): Rows {
	const { headline, names, text } = file;
	const column = (facet: Facet) => {
		const { names: values, rows } = file.facets[facet];
		return { names: values, rows: rows.map((own) => (typeof own === 'number' ? [own] : own)) };
	};
	return {
		size: headline.length,
		dates: readDates(file.dates),
		lengths: (row) => ({
			headline: headline[row] ?? 0,
			names: names[row] ?? 0,
			text: text[row] ?? 0,
		}),
		facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as Rows['facets'],
		lang: (row) => file.lang[row],
		sets: new Map(Object.entries(file.sets).map(([row, set]) => [Number(row), set])),
	};
}

function readDates(stored: RowsFile['dates']): (PartialDate | undefined)[] {
	let above = 0;
	return stored.map((each) => {
		if (typeof each === 'string' && !isDay(each)) return each || undefined;
		above = typeof each === 'string' ? firstDay(each) : above - each;
		return dateOfDay(above);
	});
}
