import { expect, test } from 'vitest';
import { withPlainDigits } from '../../../src/domain/text/digits.ts';

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
