import { expect, test } from 'vitest';
import { excerptParts } from '../../../src/domain/search/excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

test('an empty excerpt has no parts', () => {
	expect(excerptParts('')).toEqual([]);
});

test('an excerpt without a match is one plain part', () => {
	expect(excerptParts('The war is over.')).toEqual([plain('The war is over.')]);
});

test('matches are marked, wherever they stand', () => {
	expect(excerptParts('<mark>War</mark> and <mark>peace</mark>')).toEqual([
		marked('War'),
		plain(' and '),
		marked('peace'),
	]);
	expect(excerptParts('The <mark>war</mark>.')).toEqual([plain('The '), marked('war'), plain('.')]);
});

test('a match may hold a line break or letters of any script', () => {
	expect(excerptParts('<mark>the\nwar</mark>')).toEqual([marked('the\nwar')]);
	expect(excerptParts('<mark>戦争</mark>は')).toEqual([marked('戦争'), plain('は')]);
});

test('angle brackets of the text come back as text, marked or not', () => {
	expect(excerptParts('&lt;script&gt; <mark>&lt;b&gt;</mark>')).toEqual([
		plain('<script> '),
		marked('<b>'),
	]);
});

test('a mark that the text itself spells is not taken for a match', () => {
	expect(excerptParts('&lt;mark&gt;war&lt;/mark&gt;')).toEqual([plain('<mark>war</mark>')]);
});

test('other entities stay as they are', () => {
	expect(excerptParts('Smith &amp; Sons &quot;')).toEqual([plain('Smith &amp; Sons &quot;')]);
});
