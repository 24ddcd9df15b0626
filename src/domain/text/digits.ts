import { memoized } from './memoized.ts';

/** Decimal digits of any script (Unicode, general category Nd) stand in runs of ten, each from zero up. */
const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;

/** The value of a digit: how many digits stand before it in its run. */
function digitValue(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && IS_DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
	return value;
}

/** A text with its digits as 0 to 9, whatever script they are written in: “۱۹۹۷” is “1997”. */
export const withPlainDigits = (text: string): string =>
	text.replace(DIGIT, (digit) => {
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
