import { expect, test } from 'vitest';
import { localVoices } from '../../../src/client/story/local-voices.ts';

const aVoice = (
	name: string,
	lang: string,
	fields: { localService?: boolean; default?: boolean } = {},
) => ({
	name,
	lang,
	localService: true,
	default: false,
	...fields,
});
const namesFor = (language: string, ...voices: ReturnType<typeof aVoice>[]) =>
	localVoices(voices, language).map(({ name }) => name);

test('a voice that sends away what it reads is none', () => {
	const remote = aVoice('remote', 'en-GB', { localService: false, default: true });
	expect(namesFor('en-GB', remote, aVoice('own', 'en-GB'))).toEqual(['own']);
	expect(namesFor('en-GB', remote)).toEqual([]);
});

test('a voice of another language is none', () => {
	expect(namesFor('fr', aVoice('anna', 'de-DE'), aVoice('fry', 'fy-NL'))).toEqual([]);
});

test('a language is known however a device writes it', () => {
	expect(namesFor('en-GB', aVoice('a', 'en_GB'), aVoice('b', 'EN'))).toEqual(['a', 'b']);
});

test('a voice of the region comes first, then the favourite of the device', () => {
	const voices = [
		aVoice('american', 'en-US'),
		aVoice('favourite', 'en-US', { default: true }),
		aVoice('british', 'en-GB'),
	];
	expect(namesFor('en-GB', ...voices)).toEqual(['british', 'favourite', 'american']);
});
