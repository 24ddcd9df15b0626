import { describe, expect, test } from 'vitest';
import { readAsked } from '../../../../src/domain/search/asked.ts';
import { NO_SYNONYMS } from '../../../../src/domain/search/synonyms.ts';
import { foundStory } from '../../../../src/domain/search/typesense/found-story.ts';
import { aHighlight, aListHighlight, marked, readHit } from '../../../helpers/typesense.ts';

const termsOf = (words: string) =>
	readAsked(words, {
		stopWords: new Set<string>(),
		synonyms: NO_SYNONYMS,
		languages: [],
		literal: true,
	}).terms;

const plain = (text: string) => ({ text, marked: false });
const match = (text: string) => ({ text, marked: true });

test('a story is shown with its headline, passages and what stands beside them', () => {
	const hit = readHit(
		{
			url: '/2022/10/24/ferry/',
			headline: 'Council keeps the ferry',
			date: '2022-10-24',
			section: 'World',
			kind: 'brief',
			authors: ['Ada Byron'],
			lang: 'fr',
		},
		[
			aHighlight('headline', marked('Council keeps the «ferry»'), 'ferry'),
			aListHighlight('text', [1, marked('The «Ferry» sails.'), 'Ferry']),
		],
	);
	expect(foundStory(hit, termsOf('ferry'))).toEqual({
		url: '/2022/10/24/ferry/',
		headline: [plain('Council keeps the '), match('ferry')],
		passages: [[plain('The '), match('Ferry'), plain(' sails.')]],
		date: '2022-10-24',
		section: 'World',
		kind: 'brief',
		authors: ['Ada Byron'],
		lang: 'fr',
		alsoIn: [],
		missing: [],
		found: ['ferry'],
	});
});

test('the three best passages are shown in the order of the text', () => {
	const best = aListHighlight('text', [7, 'seventh'], [2, 'second'], [4, 'fourth'], [1, 'first']);
	expect(foundStory(readHit({}, [best]), []).passages).toEqual([
		[plain('second')],
		[plain('fourth')],
		[plain('seventh')],
	]);
});

test('a story of which only the headline or a name matched shows its opening', () => {
	const hit = readHit({ opening: 'It sails on.' }, [aListHighlight('names', [0, 'Sea', 'Sea'])]);
	expect(foundStory(hit, termsOf('sea'))).toMatchObject({
		headline: [plain('A headline')],
		passages: [[plain('It sails on.')]],
		found: ['sea'],
	});
});

test('plain reports have no kind, and what is unknown is not invented', () => {
	const { kind, date, section, lang } = foundStory(readHit({ kind: 'article' }), []);
	expect([kind, date, section, lang]).toEqual([undefined, undefined, undefined, undefined]);
});

describe('words a story lacks', () => {
	const missing = (words: string, dropped: number) => {
		const hit = readHit({}, [aHighlight('headline', 'A', 'Ferries', 'harbour')], {
			num_tokens_dropped: dropped,
		});
		return foundStory(hit, termsOf(words)).missing;
	};

	test('are those of which no form matched', () => {
		expect(missing('ferry council harbour', 1)).toEqual(['council']);
		expect(missing('ferry Council mayor', 2)).toEqual(['Council', 'mayor']);
	});

	test('are never those of an exact phrase, which every story found has', () => {
		expect(missing('“county council” ferry mayor', 1)).toEqual(['mayor']);
	});

	test('are none if the server says that it has all', () => {
		expect(missing('ferry boat', 0)).toEqual([]);
	});
});
