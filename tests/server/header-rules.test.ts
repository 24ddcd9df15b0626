import { expect, test } from 'vitest';
import { headerRules, headersAt } from '../../src/server/header-rules.ts';

const RULES = headerRules(`# A comment
/*
  X-All: yes
  Cache-Control: no-cache

/assets/*
	Cache-Control: max-age=9
/index/:folder/*
  X-In: a folder: of one
/*.svg
  X-All: drawing
  no colon
`);
const at = (address: string) => Object.fromEntries(headersAt(RULES, address));

test('a star is any text, a name after a colon is one folder', () => {
	expect(at('/')).toEqual({ 'X-All': 'yes', 'Cache-Control': 'no-cache' });
	expect(at('/index/a/b/c')).toMatchObject({ 'X-In': 'a folder: of one' });
	expect(at('/index/b')).not.toHaveProperty('X-In');
	expect(at('/assetsvg')).toEqual({ 'X-All': 'yes', 'Cache-Control': 'no-cache' });
});

test('the values of several rules are joined, as hosts do', () => {
	expect(at('/assets/a')).toMatchObject({ 'Cache-Control': 'no-cache, max-age=9' });
	expect(at('/a/b.svg')).toMatchObject({ 'X-All': 'yes, drawing' });
});

test('headers before any address, and a file of nothing, say nothing', () => {
	expect(headersAt(headerRules('  X-All: yes\n'), '/')).toEqual(new Map());
	expect(headersAt(headerRules(''), '/')).toEqual(new Map());
});
