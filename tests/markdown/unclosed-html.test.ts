import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { htmlIn, unclosedIn, unclosedTag } from '../../src/markdown/unclosed-html.ts';

/** A text that holds these pieces of HTML, with words between them. */
const textWith = (...pieces: string[]): Root => ({
	type: 'root',
	children: pieces.flatMap((value) => [
		{ type: 'html' as const, value },
		{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Words' }] },
	]),
});

test('the pieces of HTML of a text are found wherever they stand', () => {
	const inside: Root = {
		type: 'root',
		children: [{ type: 'blockquote', children: [{ type: 'html', value: '<i>' }] }],
	};
	expect(htmlIn(inside).map(({ value }) => value)).toEqual(['<i>']);
	expect(htmlIn(textWith('<b>', '</b>')).map(({ value }) => value)).toEqual(['<b>', '</b>']);
});

test.each([
	['<p>words', -1],
	['<p class="a > b">', -1],
	['words', -1],
	['5 < 6', -1],
	['<p', 0],
	['<b>x</b> <p class="wide', 9],
	['<p title="see <b>', 0],
	['</p', 0],
])('in %j the tag without an end begins at %i', (html, place) => {
	expect(unclosedTag(html)).toBe(place);
});

test.each([
	[['<script>'], ['<script>']],
	[['<script>', '</script>'], []],
	[['<script>', '</SCRIPT>', '<script >'], ['<script>']],
	[['</script>', '<p>'], []],
	[
		['<style>', '<xmp>'],
		['<style>', '<xmp>'],
	],
	[['<!-- <script> -->'], []],
	[['<!--', '-->'], []],
	[['<!-- a'], ['<!--']],
	[['<?php'], ['<?']],
	[['<? a ?>', '<!DOCTYPE html>'], []],
	[['<svg viewBox="0 0 1 1"/>', '<math/>'], []],
	[['<script src="a.js"/>'], ['<script>']],
	[['<b>', '<scripted>'], []],
	[[], []],
])('of the pieces %j those that hide the rest are %j', (pieces, unclosed) => {
	expect(unclosedIn(textWith(...pieces))).toEqual(unclosed);
});
