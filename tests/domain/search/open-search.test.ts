import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/domain/search/open-search.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const described = (fields: Partial<Parameters<typeof openSearchDescription>[0]> = {}) =>
	openSearchDescription(
		{
			name: 'The Paper',
			description: 'News of the town.',
			url: 'https://paper.example',
			language: 'en-GB',
			...fields,
		},
		ENGLISH.words,
	);
const shortName = (name: string) => /<ShortName>(.*)<\/ShortName>/su.exec(described({ name }))?.[1];

test('a browser is told how to search the site', () => {
	expect(described()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>The Paper</ShortName>
	<LongName>The Paper: search the archive</LongName>
	<Description>News of the town.</Description>
	<Url type="text/html" template="https://paper.example/search/?q={searchTerms}"/>
	<Image type="image/svg+xml" width="16" height="16">https://paper.example/favicon.svg</Image>
	<Language>en-GB</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`);
});

test('signs of XML in names do not end anything', () => {
	const xml = described({ name: 'A & <B> "C"', description: ']]> & </Description>' });
	expect(xml).toContain('<ShortName>A &#38; &#60;B&#62; &#34;C&#34;</ShortName>');
	expect(xml).toContain('<Description>]]&#62; &#38; &#60;/Description&#62;</Description>');
});

test('a long name is cut to the sixteen characters that are allowed, none of them in half', () => {
	expect(shortName('The Daily Broadsheet')).toBe('The Daily Broads');
	expect(shortName('𠮷'.repeat(20))).toBe('𠮷'.repeat(16));
});
