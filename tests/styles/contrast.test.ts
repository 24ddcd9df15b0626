import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEMANDS, weakPairs, weakPairText } from '../../src/domain/look/contrast.ts';
import { COLOUR_TOKENS, THEMES } from '../../src/domain/look/theme-tokens.ts';
import { engineTokens } from '../../src/look/engine-tokens.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const { colours, names, families } = engineTokens(css);

test('every colour has a value of its own for every theme, and can be set by a newspaper', () => {
	const named = [...css.matchAll(/(--[\w-]+):\s*(?:light-dark\(|#)/g)].map(([, name]) => name);
	expect([...new Set(named)].sort()).toEqual([...COLOUR_TOKENS].sort());
	const written = COLOUR_TOKENS.flatMap((token) => THEMES.map((theme) => colours[token][theme]));
	expect(written.filter((colour) => !/^#[\da-f]{6}$/.test(colour))).toEqual([]);
	expect([colours['--paper'].dark, colours['--paper'].sepia]).toEqual(['#13120f', '#f6ebd6']);
});

test('all tokens and families that the engine has are known', () => {
	expect([...names]).toEqual(expect.arrayContaining(['--space-1', '--text-body', '--tracking']));
	expect([...families]).toEqual(expect.arrayContaining(['newsreader', 'libre franklin']));
});

test('text is 7:1 or more on every surface, and what is no text 3:1, in every theme', () => {
	expect(DEMANDS.map(({ least }) => least)).toEqual([7, 3]);
	expect(weakPairs(colours).map(weakPairText)).toEqual([]);
});

test('a token without a colour for one of the themes is a fault of the engine', () => {
	expect(() => engineTokens(css.replace('--mark: #ffde8a;', ''))).toThrow('--mark');
});
