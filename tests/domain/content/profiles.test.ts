import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { authorSchema, pageSchema, sectionSchema, topicSchema } from '../../../src/domain/content/profiles.ts';

const wrong = (schema: z.ZodType, input: unknown) =>
	schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('an author needs a name and no more', () => {
	expect(authorSchema.parse({ name: 'Zoë Adams' })).toEqual({ name: 'Zoë Adams', links: [] });
	expect(wrong(authorSchema, {})).toEqual(['name: is missing; add it']);
});

test.each(['zoe', 'zoe@', 'a@b@c.org', 'zoe@paper.example?bcc=all@x.org'])(
	'“%s” is no address to write to',
	(email) => {
		expect(wrong(authorSchema, { name: 'Zoë', email })).toEqual([
			'email: must be an e-mail address',
		]);
	},
);

test('an author’s links lead to the web alone', () => {
	const links = ['https://social.example/@zoe', 'javascript:alert(1)'];
	expect(wrong(authorSchema, { name: 'Zoë', links })).toEqual([
		'links.1: must be a web address that starts with https:// or http://',
	]);
});

test('a section and a topic need nothing', () => {
	expect(sectionSchema.parse({})).toEqual({});
	expect(topicSchema.parse({})).toEqual({ start: [] });
});

test('a section’s place may be any number, and only a number', () => {
	expect(sectionSchema.parse({ order: -1.5 }).order).toBe(-1.5);
	expect(wrong(sectionSchema, { order: 'first' })).toEqual(['order: must be a number']);
});

test('a title without letters cannot name a section or topic', () => {
	expect(wrong(sectionSchema, { title: '…' })).toEqual(['title: needs a letter or a digit']);
	expect(wrong(topicSchema, { title: '…' })).toEqual(['title: needs a letter or a digit']);
});

test('a page needs a heading', () => {
	expect(wrong(pageSchema, { description: 'Who we are' })).toEqual(['title: is missing; add it']);
});
