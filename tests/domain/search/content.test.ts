import { describe, expect, test } from 'vitest';
import { indexedContent } from '../../../src/domain/search/content.ts';
import { indexedWords } from '../../../src/domain/search/words.ts';
import { aDocument } from '../../helpers/a-search-document.ts';

/** The spellings that are indexed of a text beside its own. */
function othersOf(text: string) {
	const { content, lengths } = indexedContent(aDocument({ headline: '', text }));
	return indexedWords(content).slice(lengths.text);
}

describe('what is indexed of a story', () => {
	test('is its headline, the names it is found by, its text, and other spellings', () => {
		const story = aDocument({
			headline: 'The long war',
			section: 'World',
			topics: ['Oil', 'Climate change'],
			authors: ['Ann Lee'],
			contributors: ['Bo Day'],
			source: 'Reuters',
			kind: 'opinion',
			text: 'An e-mail.\nThe end.',
		});
		expect(indexedContent(story)).toEqual({
			content: [
				'The long war',
				'World\u2e30\nOil\u2e30\nClimate change\u2e30\nAnn Lee\u2e30\nBo Day\u2e30\nReuters',
				'An e-\u2e31 mail.\u2e30\nThe end.',
				'email',
			].join('\n'),
			lengths: { headline: 3, names: 9, text: 5 },
			parts: {
				headline: 'The long war',
				names: 'World\u2e30\nOil\u2e30\nClimate change\u2e30\nAnn Lee\u2e30\nBo Day\u2e30\nReuters',
				text: 'An e-\u2e31 mail.\u2e30\nThe end.',
			},
		});
	});

	test('is without the parts that have no words', () => {
		expect(indexedContent(aDocument({ headline: '', text: '' }))).toEqual({
			content: '',
			lengths: { headline: 0, names: 0, text: 0 },
			parts: { headline: '', names: '', text: '' },
		});
		expect(indexedContent(aDocument({ headline: 'War', text: ' \n' })).content).toBe('War');
	});

	test.each([
		['signs alone', '— “…” —', 'Text.'],
		['characters that no spaces part', '大統領の「新聞」', 'ภาษาไทย'],
		['paragraphs', 'A\n\nB', 'One.\n\n — \n\nTwo-three—four.'],
		['Arabic and emoji', 'الحرب 🎉', '🎉🎉 שלום'],
	])('has parts as long as it says, also of %s', (_, headline, text) => {
		const { content, lengths } = indexedContent(
			aDocument({ headline, section: 'Ægean-sea', text }),
		);
		const words = indexedWords(content);
		const alone = (own: string) =>
			indexedWords(indexedContent(aDocument({ headline: '', text: own })).content);
		expect(words.slice(0, lengths.headline)).toEqual(alone(headline).slice(0, lengths.headline));
		expect(words.slice(lengths.headline, lengths.headline + lengths.names)).toEqual([
			'Ægean-\u2e31',
			'sea',
		]);
		const start = lengths.headline + lengths.names;
		expect(words.slice(start, start + lengths.text)).toEqual(alone(text).slice(0, lengths.text));
	});
});

describe('other spellings', () => {
	test.each<[string, string[]]>([
		['An e-mail, co\u2011operate and a state-of-the-art', ['email', 'cooperate', 'stateoftheart']],
		['2022-10-24', ['20221024']],
		['Straße, STRAẞE, Ærø, Łódź, ﬂat', ['strasse', 'aero', 'lodz']],
		['Bjørn-Łukasz', ['bjornlukasz', 'bjorn', 'lukasz']],
		['cafe\u0301-bar', ['cafebar']],
		['Café, war — peace, 1990–95, whether/or', []],
		['A/B tests of TCP/IP, and 24/7', ['ab', 'tcpip']],
		['@city_hall', ['cityhall']],
		['D’Angelo, Qur’an, l’Europe', ['dangelo', 'quran']],
		['Mary O’Brien’s', ['brien']],
		['1.250.000 or 1.5', ['1250000']],
		['C++, F# and #tag', ['cplusplus', 'fsharp']],
		['- -- -five five-', []],
	])('of “%s” are %j', (text, others) => {
		expect(othersOf(text)).toEqual(others);
	});

	test('are abbreviations in capitals, unless other capitals are beside them', () => {
		expect(othersOf('The WHO told the U.S. who it was (ISS).')).toEqual(['0who', '0us', '0iss']);
		expect(othersOf('WHO SAID SO? A I And')).toEqual([]);
	});

	test('stand there once, however often the word is in the text', () => {
		expect(othersOf('e-mail E-mail e-mails e-mail')).toEqual(['email', 'emails']);
	});

	test('are there of headlines and names as well', () => {
		const story = aDocument({ headline: 'In Ærø', authors: ['Bjørn Lee'], text: '' });
		expect(indexedContent(story).content).toBe('In Ærø\nBjørn Lee\naero bjorn');
	});

	// A time that grew with the square of the length would go beyond the limit of every test.
	test.each(['大', 'a', 'ß', 'a-', '-'])('are found in a text of 100,000 times “%s”', (sign) => {
		expect(othersOf(`e-mail ${sign.repeat(100_000)}`)).toContain('email');
	});
});
