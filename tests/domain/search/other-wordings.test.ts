import { describe, expect, test } from 'vitest';
import {
	correctedParts,
	correctedWords,
	isSingleWord,
	mayBeSlip,
	otherWordings,
	refusedCorrections,
	withMostTerms,
} from '../../../src/domain/search/other-wordings.ts';
import type { Correction } from '../../../src/domain/search/spelling/corrections.ts';
import type { Wording } from '../../../src/domain/search/wordings.ts';
import { plainWord } from '../../../src/domain/search/words.ts';
import { termsOf } from '../../helpers/searched-shard.ts';

const termOf = (typed: string) => {
	const [term] = termsOf(typed);
	if (!term) throw new Error(`“${typed}” asks for nothing.`);
	return term;
};
/** Words in so many stories each. */
const common = (stories: Record<string, number>): Parameters<typeof otherWordings>[1] =>
	new Map(
		Object.entries(stories).map(([word, count]) => {
			const plain = plainWord(word);
			return [plain, { word, plain, stories: count }];
		}),
	);
const correction = (word: string, distance: number): Correction => ({
	word,
	plain: plainWord(word),
	stories: 8,
	distance,
});

describe('a term may be a slip', () => {
	test.each(['goverment', 'Zelensky', 'café', '1987', 'O’Neil', 'co-operate'])(
		'if it is typed as words are: %s',
		(typed) => {
			expect(mayBeSlip(termOf(typed))).toBe(true);
		},
	);

	test.each(['“goverment”', '大統領', '大', '대', 'ม่'])('but not %s', (typed) => {
		expect(mayBeSlip(termOf(typed))).toBe(false);
	});

	test('and is one word, or several', () => {
		expect(isSingleWord(termOf('goverment'))).toBe(true);
		expect(isSingleWord(termOf('co-operate'))).toBe(false);
		expect(isSingleWord(termOf('U.S.-led'))).toBe(false);
	});
});

describe('a compound', () => {
	const words: Record<string, Correction> = { barners: correction('Berners', 1) };
	const parts = (typed: string) => correctedParts(termOf(typed), async (plain) => words[plain]);

	test('has those of its parts put right that are no words', async () => {
		expect(await parts('Barners-Lee')).toMatchObject([
			{ text: 'berners lee', correction: 'Berners-Lee' },
		]);
	});

	test('stays as it is if nothing is known to be meant', async () => {
		expect(await parts('Tim-Lee')).toEqual([]);
	});
});

describe('other wordings of a word', () => {
	const textsOf = (...given: Parameters<typeof otherWordings>) =>
		otherWordings(...given).map(({ text }) => text);

	test('are words that begin so, the five most frequent', () => {
		const words = common({
			govern: 2,
			government: 64,
			governor: 16,
			governs: 4,
			governing: 8,
			governed: 32,
			gover: 1,
			misgovern: 128,
			Gover: 1,
		});
		expect(textsOf(termOf('Gover'), words, [])).toEqual([
			...['government', 'governed', 'governor', 'governing', 'governs'],
		]);
	});

	test('do not begin with less than three letters', () => {
		const words = common({ oil: 8, oils: 4 });
		expect(textsOf(termOf('oi'), words, [])).toEqual([]);
		expect(textsOf(termOf('oil'), words, [])).toEqual(['oils']);
	});

	test('are not what an abbreviation begins', () => {
		expect(textsOf(termOf('ISS'), common({ issue: 8 }), [])).toEqual([]);
	});

	test('are corrections, which count less the more edits they take, and are named', () => {
		const corrected = [correction('Café', 1), correction('Safe', 2)];
		const [one, two] = otherWordings(termOf('cafa'), common({}), corrected);
		expect(one).toMatchObject({ text: 'cafe', correction: 'Café' });
		expect(two).toMatchObject({ text: 'safe', correction: 'Safe' });
		expect(one?.weight).toBeLessThan(1);
		expect(two?.weight).toBeLessThan(one?.weight as number);
	});

	test('are each there once', () => {
		const words = common({ government: 8 });
		expect(textsOf(termOf('governmen'), words, [correction('government', 1)])).toEqual([
			'government',
		]);
	});

	test('may be none', () => {
		expect(otherWordings(termOf('xyzzy'), common({ oil: 8 }), [])).toEqual([]);
	});
});

describe('the words as corrected', () => {
	const as = (correction?: string): Wording => ({
		text: correction ?? 'as typed',
		weight: 1,
		...(correction && { correction }),
	});
	/** What is made of a query of which one word was found as told, by result. */
	const corrected = (typed: string, word: string, found: (Wording | undefined)[]) =>
		correctedWords(
			typed,
			[termOf(word)],
			found.map((wording) => [wording]),
		);

	test('have the correction by which most of the first results were found', () => {
		const found = [as('war'), as('wart'), as('wart')];
		expect(corrected('the warr, oil', 'warr,', found)).toBe('the wart oil');
	});

	test('are none if most were found by the word itself, or lack it', () => {
		expect(corrected('warr', 'warr', [as(), as(), as('war')])).toBeUndefined();
		expect(corrected('warr', 'warr', [undefined, undefined, as('war')])).toBeUndefined();
		expect(corrected('warr', 'warr', [])).toBeUndefined();
	});

	test('are corrected one by one', () => {
		const typed = 'goverment “oil price” nigth';
		const found = [[as('government'), as(), as('night')]];
		expect(correctedWords(typed, termsOf(typed), found)).toBe('government “oil price” night');
	});

	test.each([
		['warrior warr', 'war', 'warrior war'],
		['-warr warr', 'war', '-warr war'],
		['“oil”warr', 'war', '“oil”war'],
		['the warr', 'A$$AP$&', 'the A$$AP$&'],
	])('change no other word: “%s”, %s', (typed, meant, expected) => {
		expect(corrected(typed, 'warr', [as(meant)])).toBe(expected);
	});
});

describe('a correction', () => {
	const termWith = (typed: string, wording: Wording) => {
		const term = termOf(typed);
		term.wordings.push(wording);
		return term;
	};
	const bold: Wording = { text: 'apply', weight: 0.8, correction: 'apply', isDaring: true };
	const sound: Wording = { text: 'berlin', weight: 0.8, correction: 'Berlin' };
	const other: Wording = { text: 'wall', weight: 1 };

	test('is daring of a short word, or two edits away', () => {
		const isDaring = (typed: string, meant: string, distance: number) =>
			otherWordings(termOf(typed), common({}), [correction(meant, distance)])[0]?.isDaring === true;
		expect(isDaring('apple', 'apply', 1)).toBe(true);
		expect(isDaring('berlim', 'Berlin', 1)).toBe(false);
		expect(isDaring('armstrnog', 'Armstrong', 2)).toBe(true);
	});

	test('is none of another form of the word', () => {
		const [form] = otherWordings(termOf('discovered'), common({}), [correction('discovery', 2)]);
		expect(form).toMatchObject({ text: 'discovery' });
		expect(form?.correction).toBeUndefined();
	});

	test('is none of an umlaut that was written as two letters', () => {
		const [own] = otherWordings(termOf('Huewe'), common({}), [correction('Hüwe', 1)]);
		expect(own).toMatchObject({ text: 'huwe' });
		expect(own?.correction).toBeUndefined();
	});

	test('is refused if the first result is found without it', () => {
		const term = termWith('berlim', sound);
		expect(refusedCorrections([term, termOf('wall')], [undefined, other])).toEqual([
			{ term, correction: 'Berlin' },
		]);
		expect(refusedCorrections([term, termOf('wall')], [sound, undefined])).toEqual([]);
	});

	test('that is daring is refused unless it brings all words together', () => {
		const term = termWith('apple', bold);
		expect(refusedCorrections([term, termOf('wall')], [bold, undefined])).toHaveLength(1);
		expect(refusedCorrections([term, termOf('wall')], [bold, other])).toEqual([]);
		expect(refusedCorrections([term], [bold])).toEqual([]);
	});
});

test('the results with most terms are those with as many as the first', () => {
	const wording: Wording = { text: 'war', weight: 1 };
	const [two, one] = [
		[wording, wording],
		[wording, undefined],
	];
	expect(withMostTerms([two, one, two])).toEqual([two, two]);
	expect(withMostTerms([])).toEqual([]);
});
