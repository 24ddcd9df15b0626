import { expect, test } from 'vitest';
import { focus } from '../../../src/domain/content/focus.ts';

test.each([
	['50% 20%', { across: 50, down: 20 }],
	[' 0%   100% ', { across: 0, down: 100 }],
	['33.3% 7%', { across: 33.3, down: 7 }],
])('“%s” is a place in a picture', (written, place) => {
	expect(focus.parse(written)).toEqual(place);
});

test.each(['top', '50%', '50 20', '101% 0%', '-5% 0%', '50%20%', '', 50, ['50%', '20%'], undefined])(
	'%j is none, and the error says what is',
	(written) => {
		const { error } = focus.safeParse(written);
		expect(error?.issues.map(({ message }) => message)).toEqual([
			expect.stringMatching(/no place in a picture; .* such as 50% 20%$/),
		]);
	},
);
