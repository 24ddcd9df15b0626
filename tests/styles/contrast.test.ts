import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const TOKEN = /--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)/gi;
const SINGLE = /--([\w-]+):\s*(#[\da-f]{6})/gi;
const [, sepiaRule = ''] = /\[data-theme='sepia'\]\s*\{([^}]+)\}/.exec(css) ?? [];
const sepia = new Map([...sepiaRule.matchAll(SINGLE)].map(([, name, colour]) => [name, colour]));
const colours = new Map(
	[...css.matchAll(TOKEN)].map(([, name = '', light = '', dark = '']) => [
		name,
		{ light, dark, sepia: sepia.get(name) },
	]),
);
const THEMES = ['light', 'dark', 'sepia'] as const;
type Theme = (typeof THEMES)[number];

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

function ratio(front: string, back: string, theme: Theme): number {
	const [a, b] = [colours.get(front)?.[theme], colours.get(back)?.[theme]];
	if (!a || !b)
		throw new Error(`tokens.css has no colour ${a ? back : front} when it is ${theme}.`);
	return contrast(a, b);
}

const pairs = (fronts: string[], backs: string[]) =>
	fronts.flatMap((front) =>
		backs.flatMap((back) => THEMES.map((theme) => [front, back, theme] as const)),
	);

test('every colour has a value of its own for every theme', () => {
	expect(colours.size).toBeGreaterThan(10);
	expect([...colours].filter(([, { sepia }]) => !sepia).map(([name]) => name)).toEqual([]);
	expect([...sepia.keys()].sort()).toEqual([...colours.keys()].sort());
});

describe('contrast', () => {
	test('is measured as WCAG does', () => {
		expect(contrast('#000000', '#ffffff')).toBe(21);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});

	const text = ['ink', 'ink-2', 'accent', 'link', 'visited'];
	test.each(pairs(text, ['paper', 'wash', 'tint', 'mark']))(
		'%s on %s is 7:1 or more when it is %s',
		(front, back, theme) => {
			expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(7);
		},
	);

	test.each(pairs(['control', 'focus'], ['paper', 'wash', 'tint']))(
		'%s on %s is 3:1 or more when it is %s',
		(front, back, theme) => {
			expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(3);
		},
	);
});
