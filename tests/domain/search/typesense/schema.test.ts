import { expect, test } from 'vitest';
import { typesenseSchema } from '../../../../src/domain/search/typesense/schema.ts';

const field = (language: string, name: string) =>
	typesenseSchema('stories', language).fields.find((each) => each.name === name);

test('the collection has the name it is asked for under, and reads compounds as their words', () => {
	const { name, token_separators } = typesenseSchema('stories', 'en-GB');
	expect([name, token_separators]).toEqual(['stories', ['-', '/']]);
});

test('what results are narrowed by can be counted', () => {
	const facets = typesenseSchema('stories', 'en-GB').fields.filter(({ facet }) => facet);
	expect(facets.map(({ name }) => name)).toEqual([
		...['section', 'topics', 'authors', 'kind', 'source', 'language', 'month'],
	]);
});

test('what is compared is a number, and all else is text, or a list of texts', () => {
	const types = Object.groupBy(typesenseSchema('stories', 'en-GB').fields, ({ type }) => type);
	const names = Object.entries(types).map(([type, fields]) => [
		type,
		fields?.map(({ name }) => name),
	]);
	expect(Object.fromEntries(names)).toEqual({
		string: ['headline', 'section', 'kind', 'source', 'language', 'month'],
		'string[]': ['names', 'text', 'topics', 'authors'],
		int32: ['day', 'lastDay'],
		int64: ['published'],
	});
});

test('a story may have no date, section or source', () => {
	const optional = typesenseSchema('stories', 'en-GB').fields.filter((each) => each.optional);
	expect(optional.map(({ name }) => name)).toEqual([
		...['section', 'source', 'month', 'day', 'lastDay', 'published'],
	]);
});

test.each(['headline', 'names', 'text'])(
	'in English, %s is found by all forms of a word',
	(name) => {
		expect(field('en-GB', name)).toMatchObject({ locale: 'en', stem: true });
	},
);

test('languages with words of their own kind name themselves, others keep accents out of the way', () => {
	expect(field('ja', 'text')).toEqual({ name: 'text', type: 'string[]', locale: 'ja' });
	expect(field('zh-Hant-TW', 'text')).toEqual({ name: 'text', type: 'string[]', locale: 'zh' });
	expect(field('fr-FR', 'text')).toEqual({ name: 'text', type: 'string[]' });
});
