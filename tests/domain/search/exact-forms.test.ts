import { describe, expect, test } from 'vitest';
import { exactShare, withExactForms } from '../../../src/domain/search/exact-forms.ts';
import { RANKING } from '../../../src/domain/search/ranking.ts';

describe('the share of terms that a story has as they were asked for', () => {
	test.each<[string, string[][], string[], number]>([
		['all', [['war'], ['oil']], ['Oil', 'WAR'], 1],
		['one of two', [['wars'], ['oil']], ['oil', 'war'], 1 / 2],
		['none, but other forms', [['running']], ['runs', 'ran'], 0],
		['all, whatever the accents', [['cafe'], ['strasse']], ['Café', 'Straße'], 1],
		['a name before an ’s', [['zelenskyy']], ['Zelenskyy’s'], 1],
		['a name with its ’s', [['zelenskyys']], ["Zelenskyy's"], 1],
		['a name with an ’s where none is', [['zelenskyys']], ['Zelenskyy'], 0],
		['a phrase', [['oil', 'price']], ['oil', 'price'], 1],
		['half a phrase', [['oil', 'prices']], ['oil', 'price'], 0],
		['the characters of a word', [['大', '統']], ['大', '統', '領'], 1],
		['no terms', [], ['war'], 0],
		['no words', [['war']], [], 0],
	])('counts %s', (_, asked, found, share) => {
		expect(exactShare(asked, found, asked.length)).toBe(share);
	});
});

test('a score rises with that share', () => {
	expect(withExactForms(2, 0)).toBe(2);
	expect(withExactForms(2, 1)).toBe(2 * (1 + RANKING.exactForm));
	expect(withExactForms(2, 0.5)).toBeGreaterThan(2);
	expect(withExactForms(2, 0.5)).toBeLessThan(withExactForms(2, 1));
});
