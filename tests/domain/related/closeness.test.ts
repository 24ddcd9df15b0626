import { expect, test } from 'vitest';
import { closeness, dayOf, mayBeWithin, timeOf } from '../../../src/domain/related/closeness.ts';

test.each([
	['1970-01-01', 0.5],
	['1970-01-02T00:00:00Z', 1],
	['1970-01-02T01:00:00+01:00', 1],
	['1969-12-31', -0.5],
	['1970-02', 46],
	['1970', 182],
])('the day of %s is %d', (date, day) => {
	expect(dayOf(date)).toBeCloseTo(day, 5);
});

test('a story without a date has no day', () => {
	expect(dayOf(undefined)).toBeNaN();
});

test('two stories of one day are favoured most, and ever less the further they are apart', () => {
	const factors = [0, 1, 30, 365, 3650].map((apart) => closeness(1000, 1000 + apart));
	expect(factors[0]).toBeCloseTo(1.3);
	expect(factors).toEqual(factors.toSorted((a, b) => b - a));
	expect(new Set(factors).size).toBe(5);
	expect(factors.at(-1)).toBeGreaterThanOrEqual(1);
});

test('it does not matter which of two came first', () => {
	expect(closeness(100, 130)).toBe(closeness(130, 100));
});

test('a story without a date is neither favoured nor held back', () => {
	expect(closeness(Number.NaN, 5)).toBe(1);
	expect(closeness(5, Number.NaN)).toBe(1);
	expect(closeness(Number.NaN, Number.NaN)).toBe(1);
});

test('undated stories stand before the oldest', () => {
	expect(timeOf(Number.NaN)).toBeLessThan(timeOf(dayOf('0100')));
	expect(timeOf(dayOf('1919'))).toBe(dayOf('1919'));
});

test.each([
	['2024-05-01', '2024-05-31', true],
	['2024-05-01', '2024-06-10', false],
	['2024-05-01T00:00:00Z', '2024-05-31T00:00:00Z', true],
	['2024-05-01T00:00:00Z', '2024-05-31T00:00:01Z', false],
	['2024-05', '2024-06-20', true],
	['2024', '2024-12-31', true],
	['2024', '2026-01-01', false],
	[undefined, '1919', true],
	[undefined, undefined, true],
])('whether %s and %s may be within 30 days of each other is %s', (date, other, answer) => {
	expect(mayBeWithin(30, date, other)).toBe(answer);
	expect(mayBeWithin(30, other, date)).toBe(answer);
});
