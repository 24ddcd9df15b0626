import { memoized } from './memoized.ts';

const DIGIT = /\p{Nd}/u;

/**
 * The value of a decimal digit of any script. They stand in runs of ten, each from zero up (Unicode,
 * general category Nd), so that as many digits stand before one as it is worth.
 */
function digitValue(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
	return value;
}

/** A text with its digits as 0 to 9, whatever script they are written in: “۱۹۹۷” is “1997”. */
export const withPlainDigits = (text: string): string =>
	text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
		// Digits of mathematics and wide ones stand close together, and are known to be others.
		const known = digit.normalize('NFKC');
		return /^\d$/.test(known) ? known : String(digitValue(known));
	});

const digitsOf = memoized((language: string) => {
	const format = new Intl.NumberFormat(language);
	return Array.from({ length: 10 }, (_, digit) => format.format(digit));
});

/** A text with its digits as a language writes them: “1997” is “۱۹۹۷” in Persian. */
export const withDigitsOf = (text: string, language: string): string => {
	const digits = digitsOf(language);
	return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
};
