import { expect, test } from 'vitest';
import { typeset } from '../../../src/domain/text/typography.ts';

test.each([
	["Rock 'n' roll in the '90s", 'Rock ’n’ roll in the ’90s'],
	["rock 'n roll", 'rock ’n roll'],
	["'Twas the night, 'tis the day; 'TIS so", '’Twas the night, ’tis the day; ’TIS so'],
	["Not 'til you've seen 'em", 'Not ’til you’ve seen ’em'],
	["'Tain't 'nuff", '’Tain’t ’nuff'],
	['"\'Twas me," she said', '“’Twas me,” she said'],
	["come 'round 'cause of me", 'come ’round ’cause of me'],
	["class of '22, summer of '69", 'class of ’22, summer of ’69'],
	["from '22 to '24 (not '25)", 'from ’22 to ’24 (not ’25)'],
	["the class of '22's best", 'the class of ’22’s best'],
	["The class of '22 joined the teachers' union", 'The class of ’22 joined the teachers’ union'],
	["The class of '22 said 'we won' today", 'The class of ’22 said ‘we won’ today'],
	["'The class of '22 won,' he said", '‘The class of ’22 won,’ he said'],
	["'Go get 'em,' he said", '‘Go get ’em,’ he said'],
	["'Go get 'em'", '‘Go get ’em’'],
])('apostrophes begin words and years: %j is set as %j', (typed, set) => {
	expect(typeset(typed)).toBe(set);
});

test.each([
	["'22 people died,' he said", '‘22 people died,’ he said'],
	["He said: '22 people died in '69'", 'He said: ‘22 people died in ’69’'],
	["'Cause and effect' is its name", '‘Cause and effect’ is its name'],
	["the word 'til' and the word 'em'", 'the word ‘til’ and the word ‘em’'],
	["'50,000 dead'", '‘50,000 dead’'],
	["'Nuffield' and 'Emma' and 'tissue'", '‘Nuffield’ and ‘Emma’ and ‘tissue’'],
	["'10% more", '‘10% more'],
])('quotations may begin so too: %j is set as %j', (typed, set) => {
	expect(typeset(typed)).toBe(set);
});

test.each(["https://a.example/it's--b...c", '"" \'\' ----', '‘Words’ – and “words”…'])(
	'%j stays as it is',
	(typed) => {
		expect(typeset(typed)).toBe(typed);
	},
);

test('what follows an address is set', () => {
	expect(typeset('"See https://a.example/." -- "http://b.example"...')).toBe(
		'“See https://a.example/.” — “http://b.example”…',
	);
});
