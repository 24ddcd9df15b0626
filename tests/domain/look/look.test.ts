import { describe, expect, test } from 'vitest';
import { shownLogo } from '../../../src/domain/look/logo.ts';
import { shownLook } from '../../../src/domain/look/look.ts';
import { layerOrder } from '../../../src/styles/layers.ts';

const aLogo = (width: number, height: number, path = 'logo.svg') => ({
	...{ path, url: `/media/${path}`, width, height, variants: [], version: 'v' },
});
const widthsOf = (...size: Parameters<typeof aLogo>) => shownLogo(aLogo(...size), undefined).widths;

test('a newspaper without a look has nothing in its pages', () => {
	expect(shownLook({})).toEqual({});
	expect(shownLook({ theme: undefined, logo: undefined, icon: undefined })).toEqual({});
});

test('styles of its own name the order of all layers first', () => {
	const theme = { css: '@layer theme{}', papers: { light: '', dark: '', sepia: '' }, fonts: {} };
	expect(shownLook({ theme }).styles).toBe(
		'@layer reset,tokens,theme,base,components;@layer theme{}',
	);
	expect(shownLook({ logo: aLogo(2, 1) }).styles).toMatch(
		/^@layer reset,tokens,theme,base,components;@layer components\{\.logo\{/,
	);
});

test('they name the layers in the order of the pages', () => {
	const layersOf = (styles = '') =>
		styles
			.split(';', 1)[0]
			?.match(/[a-z]+/g)
			?.slice(1) ?? [];
	const own = layersOf(shownLook({ logo: aLogo(2, 1) }).styles);
	expect(own.filter((name) => name !== 'theme')).toEqual(layersOf(layerOrder));
});

describe('a logo', () => {
	test('is as high as there is room', () =>
		expect(widthsOf(200, 100)).toEqual({ narrow: '5rem', wide: '7rem' }));
	test('stays beside the buttons of a phone as long as it can be read there', () =>
		expect(widthsOf(500, 100)).toEqual({ narrow: '11rem', wide: '17.5rem' }));
	test('has a line to itself if it is long', () =>
		expect(widthsOf(700, 100)).toEqual({ narrow: '17.5rem', wide: '20rem' }));
	test('of pixels is never made larger than it is, a drawing is', () => {
		expect(widthsOf(80, 40, 'logo.png')).toEqual({ narrow: '5rem', wide: '5rem' });
		expect(widthsOf(80, 40, 'Logo.SVG')).toEqual({ narrow: '5rem', wide: '7rem' });
	});
	test('does not make pages anew when its file was only touched', () => {
		const shown = shownLook({ logo: aLogo(2, 1) });
		expect(shownLook({ logo: { ...aLogo(2, 1), version: 'other' } })).toEqual(shown);
	});
	test('keeps its light paper on dark, unless there is one for dark', () => {
		expect(shownLook({ logo: aLogo(2, 1) }).styles).toContain('color-scheme:light');
		const two = shownLook({ logo: aLogo(2, 1), logoDark: aLogo(2, 1, 'dark.svg') });
		expect(two.styles).not.toContain('color-scheme:light');
		expect(two.logo?.onDark?.url).toBe('/media/dark.svg');
	});
});
