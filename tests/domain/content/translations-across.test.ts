import { expect, test } from 'vitest';
import {
	type OwnVersion,
	type PlacedContent,
	translationsAcross,
} from '../../../src/domain/content/translations-across.ts';

const version = (id: string, lang: string, more: Partial<OwnVersion> = {}): OwnVersion => ({
	...{ id, lang, isShown: true },
	...more,
});

/** A German newspaper below a path, with editions in other languages. */
function across(main: OwnVersion[], others: Record<string, OwnVersion[]>) {
	const editions: PlacedContent[] = [
		{ folder: '', path: '/paper', versions: main, pages: ['ueber'] },
		...Object.entries(others).map(([folder, versions]) => ({
			...{ folder, path: `/paper/${folder}`, versions, pages: ['about'] },
		})),
	];
	return translationsAcross(editions, 'de');
}

test('each edition knows where the others have a story, in one order for readers of any language', () => {
	const all = across([version('2024/faehre', 'de')], {
		fr: [version('2024/bac', 'fr', { elsewhere: '/2024/faehre/' })],
		en: [version('ferry', 'en', { elsewhere: '/2024/faehre/' })],
	});
	const urls = { de: '/paper/2024/faehre/', en: '/paper/en/ferry/', fr: '/paper/fr/2024/bac/' };
	expect(all.get('')?.languages).toEqual([
		[
			'2024/faehre',
			[
				{ lang: 'de', id: '2024/faehre' },
				{ lang: 'en', url: urls.en },
				{ lang: 'fr', url: urls.fr },
			],
		],
	]);
	expect(all.get('fr')?.languages).toEqual([
		[
			'2024/bac',
			[
				{ lang: 'de', url: urls.de },
				{ lang: 'en', url: urls.en },
				{ lang: 'fr', id: '2024/bac' },
			],
		],
	]);
	expect(all.get('fr')?.originals).toEqual([['2024/bac', urls.de]]);
});

test('the main edition may have the translation, and another the story that was first', () => {
	const all = across([version('faehre', 'de', { elsewhere: '/fr/bac/' })], {
		fr: [version('bac', 'fr')],
	});
	expect(all.get('')?.originals).toEqual([['faehre', '/paper/fr/bac/']]);
	expect(all.get('fr')?.originals).toEqual([]);
	expect(all.get('fr')?.languages[0]?.[1]).toEqual([
		{ lang: 'de', url: '/paper/faehre/' },
		{ lang: 'fr', id: 'bac' },
	]);
});

test('a translation of a translation is one of the story that was first, wherever each stands', () => {
	const all = across([version('faehre', 'de')], {
		fr: [version('bac', 'fr', { elsewhere: '/faehre/' })],
		it: [version('traghetto', 'it', { elsewhere: '/fr/bac/' })],
	});
	expect(all.get('it')?.originals).toEqual([['traghetto', '/paper/faehre/']]);
});

test('translations within an edition stay its own', () => {
	const all = across(
		[version('letter', 'en'), version('brief', 'de', { translationOf: 'letter' })],
		{ fr: [version('autre', 'fr')] },
	);
	expect(all.get('')).toMatchObject({ originals: [['brief', 'letter']], languages: [], faults: [] });
});

test('what readers cannot see is no language of a story', () => {
	const all = across([version('faehre', 'de')], {
		fr: [version('bac', 'fr', { elsewhere: '/faehre/', isShown: false })],
	});
	expect(all.get('')).toMatchObject({ languages: [] });
	expect(all.get('')?.addresses).toEqual(['/fr/', '/fr/about/']);
});

test.each([
	['a story that there is not', '/fahre/', 'there is no story “/fahre/”; did you mean /faehre/?'],
	[
		'one that has a version in that language already',
		'/faehre/',
		'makes it a second one in “fr” beside /fr/bac/; name another language in lang, or keep one of the two',
	],
	[
		'itself',
		'/fr/second/',
		'leads back to itself by way of /fr/second/; the story written first has no such field',
	],
])('a translation of %s is a fault of its edition alone', (_, elsewhere, message) => {
	const all = across([version('faehre', 'de')], {
		fr: [
			version('bac', 'fr', { elsewhere: '/faehre/' }),
			version('second', 'fr', { elsewhere }),
		],
	});
	expect(all.get('fr')?.faults).toEqual([{ id: 'second', message }]);
	expect(all.get('')?.faults).toEqual([]);
});

test('the main edition knows what stands below it: fronts, pages and stories', () => {
	const all = across([version('faehre', 'de')], { fr: [version('2024/bac', 'fr')] });
	expect(all.get('')?.addresses).toEqual(['/fr/', '/fr/2024/bac/', '/fr/about/']);
	expect(all.get('fr')?.addresses).toEqual([]);
});
