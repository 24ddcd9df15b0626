import { describe, expect, test } from 'vitest';
import { ownDictionary } from '../../../src/domain/words/own-dictionary.ts';

describe('a story has words of its own', () => {
	test.each([
		['fr', 'en-GB', 'fr'],
		['de-AT', 'en-GB', 'de'],
		['pt-BR', 'pt', 'pt-BR'],
		['zh-TW', 'zh-Hans', 'zh-Hant'],
	])('in %s, where the newspaper speaks %s', (story, newspaper, dictionary) => {
		expect(ownDictionary(story, newspaper)).toBe(dictionary);
	});
});

describe('a story has those of the newspaper', () => {
	test.each([
		['en-US', 'en-GB'],
		['no', 'nb'],
		['la', 'en-GB'],
	])('in %s, where the newspaper speaks %s', (story, newspaper) => {
		expect(ownDictionary(story, newspaper)).toBeUndefined();
	});
});
