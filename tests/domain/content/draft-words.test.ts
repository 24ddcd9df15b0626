import { expect, test } from 'vitest';
import { isDraftWord } from '../../../src/domain/content/draft-words.ts';

test.each(['draft', 'Drafts', 'Entwürfe', 'ENTWU\u0308RFE', ' borradores ', 'Черновики', '下書き'])(
	'“%s” is what a newsroom calls a text that is not out',
	(word) => {
		expect(isDraftWord(word)).toBe(true);
	},
);

test.each(['drafted', 'nfl draft', 'concept', 'overdraft', ''])('“%s” is not', (word) => {
	expect(isDraftWord(word)).toBe(false);
});
