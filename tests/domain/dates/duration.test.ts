import { expect, test } from 'vitest';
import {
	duration,
	durationInWords,
	isoDuration,
	parseDuration,
} from '../../../src/domain/dates/duration.ts';

test.each([
	['1:51', 111],
	['0:05', 5],
	['59:59', 3599],
	['75:00', 4500],
	['1:02:03', 3723],
	['100:00:00', 360_000],
	['PT1M51S', 111],
	['PT2H', 7200],
	['PT90S', 90],
	['PT1H3S', 3603],
])('%s is %i seconds', (input, seconds) => {
	expect(parseDuration(input)).toBe(seconds);
});

test.each([
	'',
	'111',
	'1:60',
	'1:5',
	':51',
	'1:51:',
	'-1:51',
	'PT',
	'P1D',
	'pt1m',
	'PT1.5S',
	'１:51',
])('%j is no length', (input) => {
	expect(parseDuration(input)).toBeUndefined();
});

test('a length that cannot be read says how to write one', () => {
	const message = (input: unknown) => duration.safeParse(input).error?.issues[0]?.message;
	expect(message('two minutes')).toBe('“two minutes” is no length; write 1:51 or PT1M51S');
	expect(message(111)).toBe('must be a length such as 1:51 or PT1M51S');
});

test('spaces around a length do not matter', () => {
	expect(duration.parse(' 1:51 ')).toBe(111);
});

test.each([
	[111, '1 min 51 secs', 'PT1M51S'],
	[60, '1 min', 'PT1M'],
	[3600, '1 hr', 'PT1H'],
	[3723, '1 hr 2 mins 3 secs', 'PT1H2M3S'],
	[90_000, '25 hrs', 'PT25H'],
	[0, '0 secs', 'PT0S'],
])('%i seconds are “%s”, %s for machines', (seconds, words, iso) => {
	expect(durationInWords(seconds, 'en-GB')).toBe(words);
	expect(isoDuration(seconds)).toBe(iso);
	expect(parseDuration(iso)).toBe(seconds);
});

test('a length is written as a language writes it', () => {
	expect(durationInWords(111, 'de')).toBe('1 Min., 51 Sek.');
	expect(durationInWords(3723, 'ja')).toBe('1時間2分3秒');
});
