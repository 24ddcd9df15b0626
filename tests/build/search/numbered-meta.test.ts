import { expect, test } from 'vitest';
import { numberedMeta } from '../../../src/build/search/numbered-meta.ts';

/** A short text as CBOR has it. */
const text = (value: string) => String.fromCharCode(0x60 + value.length) + value;
const metaOf = (...parts: string[]) => Buffer.from(parts.join(''), 'latin1');
const [A, B, C, D] = ['en_0a1b2c3', 'en_fffffff', 'en_1234567', 'en_abcdef0'] as const;

test('names become numbers, wherever they stand, and all else stays', () => {
	// The words between the names end and begin with what could be part of one.
	const meta = metaOf('\u0082', text(A), '\u0001', text(B), text('zoom'), text(C), text('eye'));
	const numbered = numberedMeta(meta, [B, A], [C]);
	const expected = metaOf('\u0082a1\u0001a0', text('zoom'), 'a0', text('eye'));
	expect(numbered).toEqual({ meta: expected, chunks: [C] });
});

test('chunks are numbered in the order in which they are told of, texts as they are given', () => {
	const { meta, chunks } = numberedMeta(metaOf(text(A), text(D), text(C)), [A], [C, D]);
	expect([meta.toString('latin1'), chunks]).toEqual(['a0a0a1', [D, C]]);
});

test('numbers are to base 36', () => {
	const names = Array.from({ length: 40 }, (_, at) => `en_${String(at).padStart(7, '0')}`);
	const { meta } = numberedMeta(metaOf(...names.map(text)), names, []);
	expect(meta.toString('latin1')).toMatch(/^a0a1.+ayazb10b11b12b13$/);
});

test('a chunk may have the name of a text', () => {
	const { meta, chunks } = numberedMeta(metaOf(text(A), text(B), text(A)), [A, B], [A]);
	expect([meta.toString('latin1'), chunks]).toEqual(['a0a1a0', [A]]);
});

test('what stands in a text is no name', () => {
	const meta = metaOf(text(A), text(`x${B}`), text(B));
	expect(numberedMeta(meta, [A, B], []).meta).toEqual(metaOf('a0', text(`x${B}`), 'a1'));
});

test('an index that names others than its files is refused', () => {
	expect(() => numberedMeta(metaOf(text(A)), [A, B], [])).toThrow(
		'Pagefind names 1 files by other names than theirs.',
	);
	expect(() => numberedMeta(metaOf(text(A), text(B)), [A], [B, C])).toThrow('names 1 files');
});
