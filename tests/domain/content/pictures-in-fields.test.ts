import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { group, listOf, picture, reference, text } from '../../../src/domain/content/fields.ts';
import { picturesIn, withPictures } from '../../../src/domain/content/pictures-in-fields.ts';

/** A schema with pictures wherever a schema may have them. */
const SCHEMA = z.strictObject({
	title: text,
	portrait: picture.optional(),
	image: group({ src: picture, caption: text.optional() }).optional(),
	gallery: listOf(group({ src: picture, caption: text.optional() })).default([]),
	marks: listOf(picture).max(2).default([]),
	report: reference.optional(),
});

const FIELDS = SCHEMA.parse({
	title: 'a.png',
	portrait: 'b.png',
	image: { src: 'c.png', caption: 'd.png' },
	gallery: [{ src: 'e.png', caption: 'The quay.' }, { src: 'f.png' }],
	marks: ['g.png'],
	report: 'h.png',
});

const shown = (url: string) => ({ url, width: 1, height: 1, variants: [] });

describe('the pictures of a file', () => {
	test('are found in fields, groups and lists, in the order of the declarations', () => {
		expect(picturesIn(SCHEMA, FIELDS)).toEqual([
			{ path: ['portrait'], src: 'b.png' },
			{ path: ['image', 'src'], src: 'c.png' },
			{ path: ['gallery', 0, 'src'], src: 'e.png' },
			{ path: ['gallery', 1, 'src'], src: 'f.png' },
			{ path: ['marks', 0], src: 'g.png' },
		]);
	});

	test('stand in the place of their paths, and nothing else changes', () => {
		expect(withPictures(SCHEMA, FIELDS, shown)).toEqual({
			title: 'a.png',
			portrait: shown('b.png'),
			image: { src: shown('c.png'), caption: 'd.png' },
			gallery: [{ src: shown('e.png'), caption: 'The quay.' }, { src: shown('f.png') }],
			marks: [shown('g.png')],
			report: 'h.png',
		});
		expect(FIELDS.portrait).toBe('b.png');
	});

	test('that are not there leave their paths', () => {
		expect(withPictures(SCHEMA, FIELDS, () => undefined)).toEqual(FIELDS);
	});

	test('are none of fields that are left out, or wrong', () => {
		expect(picturesIn(SCHEMA, { title: 'A', gallery: [], marks: [] })).toEqual([]);
		expect(picturesIn(SCHEMA, undefined)).toEqual([]);
		expect(withPictures(SCHEMA, { title: 'A' }, shown)).toEqual({ title: 'A' });
	});
});
