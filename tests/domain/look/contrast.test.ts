import { expect, test } from 'vitest';
import { contrast, weakPairs, weakPairText } from '../../../src/domain/look/contrast.ts';
import {
	COLOUR_TOKENS,
	type ColourToken,
	type ThemeColours,
} from '../../../src/domain/look/theme-tokens.ts';

test('contrast is measured as WCAG does', () => {
	expect(contrast('#000000', '#ffffff')).toBe(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const all = (light: string): ThemeColours => ({ light, dark: '#000000', sepia: '#000000' });
const SURFACES = ['--paper', '--wash', '--tint', '--mark'];

/** Black surfaces, and all else white, but for what is given in the light theme. */
const colours = (given: Partial<Record<ColourToken, string>>) =>
	Object.fromEntries(
		COLOUR_TOKENS.map((token) => {
			const isSurface = SURFACES.includes(token);
			const light = given[token] ?? (isSurface ? '#000000' : '#ffffff');
			return [token, isSurface ? all(light) : { light, dark: '#ffffff', sepia: '#ffffff' }];
		}),
	) as Record<ColourToken, ThemeColours>;

test('colours that stand out from each other are not told of', () => {
	expect(weakPairs(colours({}))).toEqual([]);
	// Lines tell nothing by themselves.
	expect(weakPairs(colours({ '--rule': '#000000' }))).toEqual([]);
});

test('a text is told of with each surface it cannot be read on, and the theme', () => {
	expect(weakPairs(colours({ '--ink-2': '#7f7f7f' })).map(weakPairText)).toEqual(
		SURFACES.map((back) => `--ink-2 on ${back} in light: 5.24:1, and 7:1 is needed`),
	);
});

test('what is no text needs less', () => {
	expect(weakPairs(colours({ '--focus': '#7f7f7f' }))).toEqual([]);
	expect(weakPairs(colours({ '--control': '#505050' })).map(weakPairText)).toEqual([
		'--control on --paper in light: 2.60:1, and 3:1 is needed',
		'--control on --wash in light: 2.60:1, and 3:1 is needed',
		'--control on --tint in light: 2.60:1, and 3:1 is needed',
	]);
});
