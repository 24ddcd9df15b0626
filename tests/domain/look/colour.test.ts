import { expect, test } from 'vitest';
import { lightAndDark, readColour } from '../../../src/domain/look/colour.ts';

test.each([
	['#FA0', '#ffaa00'],
	['#fa0f', '#ffaa00'],
	['#14120e', '#14120e'],
	['#14120eFF', '#14120e'],
	['rgb(20 18 14)', '#14120e'],
	['rgba(20, 18, 14, 1)', '#14120e'],
	['rgb(100% 0% 50% / 100%)', '#ff0080'],
	['rgb(300 -5 0)', '#ff0000'],
	['hsl(120 100% 25%)', '#008000'],
	['hsl(-240deg, 100%, 25%)', '#008000'],
	['hsl(0.5turn 100 50)', '#00ffff'],
	['oklch(1 0 0)', '#ffffff'],
	['oklch(62.8% 0.2577 29.23)', '#ff0000'],
	['OKLCH(0 0 0)', '#000000'],
])('%s is %s', (text, colour) => expect(readColour(text)).toEqual({ colour }));

test.each(['#fa08', '#14120e80', 'rgb(0 0 0 / 50%)', 'hsl(0 0% 0% / 0.9)'])(
	'%s lets through what is behind it',
	(text) => expect(readColour(text)).toEqual({ wrong: expect.stringMatching(/^lets through/) }),
);

test.each([
	...['red', '#12', '#12345', 'rgb(1 2)', 'rgb(1 2 3 4 5)', 'rgb(a b c)', 'rgb(1deg 2 3)'],
	...['hsl(10% 1% 1%)', 'color(display-p3 1 0 0)', 'var(--ink)', 'lab(50 0 0)', ''],
])('%s is no colour that can be judged', (text) =>
	expect(readColour(text)).toEqual({ wrong: expect.stringMatching(/^is no colour/) }),
);

test.each([
	['light-dark(#fff, #000)', ['#fff', '#000']],
	['light-dark(rgb(1, 2, 3), hsl(0 0% 0%))', ['rgb(1, 2, 3)', 'hsl(0 0% 0%)']],
	['LIGHT-DARK( #fff,#000 )', ['#fff', '#000']],
	['light-dark(#fff)', undefined],
	['#fff', undefined],
])('the two colours of %s', (text, pair) => expect(lightAndDark(text)).toEqual(pair));
