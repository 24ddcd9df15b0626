import { expect } from 'vitest';
import { fuzz } from '../helpers/fuzzing.ts';
import { renderedOtherwise } from '../helpers/same-rendering.ts';
import { hostileTexts } from './hostile-markup.ts';

fuzz('same-rendering', 'a text is rendered as Astro’s processor renders it', {
	inputs: hostileTexts,
	cases: 100,
	holds: async (source) => expect(await renderedOtherwise([source])).toEqual([]),
});
