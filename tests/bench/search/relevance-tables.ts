import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { plainWord, wordsOf } from '../../../src/domain/search/words.ts';
import { storiesWith } from './drawing.ts';
import type { Ask } from './engines/engine.ts';
import { type JudgedQuery, pastedHeadlines } from './judged-queries.ts';
import { drawKnownItems, type KnownItem } from './known-items.ts';
import { judgedQuestions } from './questions.ts';
import { findingOf, type IsKnown, judgementOf } from './relevance.ts';

const rounded = (value: number) => Number(value.toFixed(3));

/** A row for each sort of known items. */
async function knownItemTable(
	documents: SearchDocument[],
	items: Map<string, KnownItem[]>,
	engines: Map<string, Ask>,
	isKnown: IsKnown,
	most: number,
) {
	const texts = new Map(documents.map(({ url, text }) => [url, text]));
	const rows = [];
	for (const [sort, drawn] of items) {
		const asked = drawn.slice(0, most);
		if (asked.length === 0) continue;
		const ranks: Record<string, number> = {};
		let [unanswered, corrected] = [0, 0];
		for (const [name, ask] of engines) {
			const found = await findingOf(asked, ask, isKnown, (url) => texts.get(url));
			ranks[name] = rounded(found.mrr);
			if (name === 'Broadsheet') [unanswered, corrected] = [found.unanswered, found.corrected];
		}
		rows.push({
			'MRR@10': sort,
			queries: asked.length,
			...ranks,
			'unanswered by Broadsheet': rounded(unanswered),
			'known words corrected by Broadsheet': corrected,
		});
	}
	console.table(rows);
}

/** A row for each engine. */
async function judgedTable(
	sort: string,
	queries: JudgedQuery[],
	engines: Map<string, Ask>,
	isKnown: IsKnown,
) {
	if (queries.length === 0) return;
	const rows = [];
	for (const [name, ask] of engines) {
		const found = await judgementOf(queries, ask, isKnown);
		rows.push({
			[sort]: name,
			queries: queries.length,
			MAP: rounded(found.map),
			'nDCG@10': rounded(found.gain),
			'P@5': rounded(found.precision),
			'two stories or fewer': rounded(found.few),
			'known words corrected': found.corrected,
		});
	}
	console.table(rows);
}

/**
 * Prints how well engines answer the queries that are drawn from an archive.
 * @param most queries of each sort.
 */
export async function relevanceTables(
	documents: SearchDocument[],
	engines: Map<string, Ask>,
	most = Number.POSITIVE_INFINITY,
): Promise<void> {
	const stories = storiesWith(documents);
	const isKnown = (query: string) => wordsOf(query).every((word) => stories.has(plainWord(word)));
	await knownItemTable(documents, drawKnownItems(documents, stories), engines, isKnown, most);
	const judged = { questions: judgedQuestions, 'headlines pasted': pastedHeadlines };
	for (const [sort, queriesOf] of Object.entries(judged)) {
		await judgedTable(sort, queriesOf(documents).slice(0, most), engines, isKnown);
	}
}
