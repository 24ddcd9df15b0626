import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/domain/lists/initials.ts';

test.each([
	['Ada', 'A'],
	['World desk', 'WD'],
	['Élodie von der Höhe', 'ÉH'],
	['Jean-Luc O’Neill', 'JO'],
	['- melody', 'M'],
])('for %s stand the first letters of its ends: %s', (name, letters) => {
	expect(initialsOf(name)).toBe(letters);
});

test.each([
	['محمد الأمين', 'م'],
	['中村 春', '中'],
])('for %s, in a script without capitals, stands one alone', (name, letter) => {
	expect(initialsOf(name)).toBe(letter);
});

test('nothing stands for a name without letters', () => {
	expect(initialsOf('…')).toBe('');
});
