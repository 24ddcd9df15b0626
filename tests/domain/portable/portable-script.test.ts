import { expect, test } from 'vitest';
import { asScript, standsAlone } from '../../../src/domain/portable/portable-script.ts';

test.each([
	'const a=1;',
	'import(a.dataset.module)',
	'await import(\n/* @vite-ignore */\na)',
	'a.exports=1',
])('%s stands alone', (code) => {
	expect(standsAlone(code)).toBe(true);
});

test.each([
	'import"./a.js"',
	'import{a as b}from"./a.js"',
	'import * as a from "./a.js"',
	'import a from "./a.js"',
	'x(import.meta.url)',
	'export{a as b}',
	'export default 1',
])('%s does not stand alone', (code) => {
	expect(standsAlone(code)).toBe(false);
});

test('two modules with the same names can be scripts of one page', () => {
	const run = new Function(`${asScript('const a=1;')}${asScript('const a=2;import(a)')}`);
	expect(run).not.toThrow();
});
