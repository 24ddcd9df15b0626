import { expect, test } from 'vitest';
import { spaceBehind } from '../../../src/domain/text/space-behind.ts';

test.each([
	['Latest:', ' '],
	['最新：', ''],
	['表示されます。', ''],
	['Rectificatif, 10 juin 2013 :', ' '],
	['ہے۔', ' '],
])(
	'behind “%s” stands “%s”: marks as wide as a letter have their space in themselves',
	(text, space) => {
		expect(spaceBehind(text)).toBe(space);
	},
);
