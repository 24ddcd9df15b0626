import { expect, test } from 'vitest';
import { lastPage } from '../../src/client/search/last-page.ts';
import type { SearchPage } from '../../src/domain/search/provider.ts';

const pageOf = (total: number) => ({ total }) as SearchPage;

async function* pages(failure?: Error): AsyncGenerator<SearchPage> {
	yield pageOf(2);
	yield pageOf(7);
	if (failure) throw failure;
}

/** All that is given, in order. */
async function given(answers: AsyncIterable<SearchPage>): Promise<SearchPage[]> {
	const all: SearchPage[] = [];
	for await (const answer of answers) all.push(answer);
	return all;
}

test('of the pages that answer a query only the last is given', async () => {
	expect(await given(lastPage(pages()))).toEqual([pageOf(7)]);
});

test('a search that fails gives the last page there was, and then its failure', async () => {
	const answers = lastPage(pages(new Error('no connection')));
	expect(await answers.next()).toEqual({ done: false, value: pageOf(7) });
	await expect(answers.next()).rejects.toThrow('no connection');
});

test('a search without an answer gives none', async () => {
	expect(await given(lastPage((async function* () {})()))).toEqual([]);
});
