import { expect, test } from 'vitest';
import { jumpsInto } from '../../../src/domain/lists/jumps.ts';

const groups = (...periods: string[]) =>
	periods.map((period) => ({ period: period.split('/'), stories: [] }));

test('a list by date can be begun at each of its years or months, and at the undated', () => {
	expect(jumpsInto(groups('2022', '1969', 'undated'))).toEqual([
		{ period: ['2022'], id: '2022' },
		{ period: ['1969'], id: '1969' },
		{ period: ['undated'], id: 'undated' },
	]);
	expect(jumpsInto(groups('2022/10', '2022/undated')).map(({ id }) => id)).toEqual([
		...['2022-10', '2022-undated'],
	]);
});

test('one of many years can be begun at the newest year of each decade', () => {
	const years = Array.from({ length: 26 }, (_, i) => String(2004 - i));
	expect(jumpsInto(groups(...years, 'undated'))).toEqual([
		{ period: ['2000s'], id: '2004' },
		{ period: ['1990s'], id: '1999' },
		{ period: ['1980s'], id: '1989' },
		{ period: ['1970s'], id: '1979' },
		{ period: ['undated'], id: 'undated' },
	]);
});
