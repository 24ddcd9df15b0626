import { describe, expect, test } from 'vitest';
import { fullName } from '../../../src/domain/related/full-name.ts';

const isStopWord = (word: string) => ['the', 'sie', 'der', 'i'].includes(word.toLowerCase());
const named = (word: string, text: string, otherText: string) =>
	fullName({ text, word }, { text: otherText, word }, isStopWord);

describe('a name is given whole', () => {
	test.each([
		['Great', 'Ships of Great Britain sank.', 'He left Great Britain.', 'Great Britain'],
		['Kim', 'so Kim Jong Un spoke', 'to Kim Jong Un it was', 'Kim Jong Un'],
		['Solheim', 'Then Bjarne Solheim won. Solheim slept.', 'as Solheim said', 'Solheim'],
		['Fed', 'The Fed cut rates.', 'when the Fed met', 'Fed'],
		['Müller', 'Sie Müller riefen', 'als Müller kam', 'Müller'],
		['Orca', 'und Bildschirmleser Orca.', 'ein Bildschirmleser Orca', 'Bildschirmleser Orca'],
		['Ukraine', 'To Ukraine. Grain sank.', 'of Ukraine', 'Ukraine'],
	])('%s', (word, text, otherText, name) => {
		expect(named(word, text, otherText)).toBe(name);
	});
});

describe('half of a name is none', () => {
	test.each([
		['Hans', 'es kam Hans Maier', 'es ging Hans Huber'],
		['Kim', 'so Kim Jong Un spoke', 'so Kim Jong Il spoke'],
		['North', 'in North Korea', 'in North Dakota'],
		['Maier', 'es kam Hans Maier', 'es ging Otto Maier'],
		['Alle', 'von Alle Vier Fünf Sechs Sieben', 'von Alle Vier Fünf Sechs Sieben'],
	])('%s', (word, text, otherText) => {
		expect(named(word, text, otherText)).toBeUndefined();
	});
});

test('a word that only ever begins a sentence or a line is no name', () => {
	const table = 'Net 1.2 mln\nOper shr 20 cts';
	expect(named('Oper', table, 'NOTE: Oper net excludes tax.\nOper rev 9 mln')).toBeUndefined();
	expect(named('Orca', 'Orca reads the screen.', 'This is how Orca reads.')).toBe('Orca');
});

test('a name in capitals alone is printed as the other text has it', () => {
	const own = { text: 'the GREAT BRITAIN sails', word: 'GREAT' };
	const other = { text: 'a Great Britain sank', word: 'Great' };
	expect(fullName(own, other, isStopWord)).toBe('Great Britain');
});
