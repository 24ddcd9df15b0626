import { z } from 'astro/zod';

/** Length of a recording in whole seconds. */
export type Seconds = number;

/** Reads `1:51`, `1:02:03` or ISO 8601 `PT1M51S`; undefined for anything else. */
export function parseDuration(input: string): Seconds | undefined {
	const clock = /^(?:(\d+):)?(\d{1,2}):([0-5]\d)$/.exec(input);
	const iso = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(input);
	const [, hours = 0, minutes = 0, seconds = 0] = clock ?? iso ?? [];
	if (!clock && !iso) return undefined;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Front-matter form of a length. */
export const duration = z
	.string({ error: 'must be a length such as 1:51 or PT1M51S' })
	.transform((input, context): Seconds => {
		const seconds = parseDuration(input.trim());
		if (seconds !== undefined) return seconds;
		context.addIssue({ code: 'custom', message: `“${input}” is no length; write 1:51 or PT1M51S` });
		return z.NEVER;
	});

const units = (seconds: Seconds) =>
	[
		{ count: Math.floor(seconds / 3600), unit: 'hour', sign: 'H' },
		{ count: Math.floor(seconds / 60) % 60, unit: 'minute', sign: 'M' },
		{ count: seconds % 60, unit: 'second', sign: 'S' },
	].filter(({ count, sign }) => count > 0 || (seconds === 0 && sign === 'S'));

/** “1 min 51 secs”, as a language writes it. */
export function durationInWords(seconds: Seconds, language: string): string {
	const parts = units(seconds).map(({ count, unit }) =>
		new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
	);
	const listed = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts);
	// Intl has a space before units in Han, where no newspaper has one.
	return listed.replace(/ (?=\p{Script=Han})/gu, '');
}

/** ISO 8601 form for `<time datetime>`: `PT1M51S`. */
export const isoDuration = (seconds: Seconds) =>
	`PT${units(seconds)
		.map(({ count, sign }) => `${count}${sign}`)
		.join('')}`;
