import { expect, test } from 'vitest';
import { withDigitsOf, withPlainDigits } from '../../../src/domain/text/digits.ts';

test.each([
	['۱۹۹۷', '1997'],
	['٠١٢٣٤٥٦٧٨٩', '0123456789'],
	['१९९७', '1997'],
	['１９９７', '1997'],
	['𝟎𝟗 𝟘𝟡', '09 09'],
	['May 1997', 'May 1997'],
	['', ''],
])('the digits of “%s” are those of “%s”', (text, plain) => {
	expect(withPlainDigits(text)).toBe(plain);
});

test.each([
	['1997', 'fa', '۱۹۹۷'],
	['1990–1997', 'ar-EG', '١٩٩٠–١٩٩٧'],
	['1997', 'ar-MA', '1997'],
	['1997', 'de', '1997'],
])('“%s” in %s is “%s”', (text, language, words) => {
	expect(withDigitsOf(text, language)).toBe(words);
});
