import { expect, test } from 'vitest';
import { withoutKeptBack } from '../../../src/domain/content/kept-back-profiles.ts';
import { aProfile, NO_PROFILES } from '../../helpers/an-edition.ts';

const PROFILES = {
	authors: [aProfile('ann-lee', { name: 'Ann Lee', links: [] })],
	sections: [aProfile('harbour', { title: 'Harbour' })],
	topics: [aProfile('ferries', { title: 'Ferries', start: [] })],
	pages: [aProfile('about', { title: 'About us' })],
};

/** A story as far as it names things; by default it names nothing. */
const naming = (names: Partial<Parameters<typeof withoutKeptBack>[1][number]> = {}) => ({
	section: undefined, topics: [], authors: [], contributors: [],
	...names,
});

/** The kinds of profiles that are left. */
function leftOf(shown: ReturnType<typeof naming>[], keptBack: ReturnType<typeof naming>[]) {
	const left = withoutKeptBack({ ...NO_PROFILES, ...PROFILES }, shown, keptBack);
	return Object.entries(left).flatMap(([kind, profiles]) => (profiles.length > 0 ? [kind] : []));
}

const ALL = ['authors', 'sections', 'topics', 'pages'];

test.each([
	['authors', { authors: ['Ann Lee'] }],
	['authors', { contributors: ['ANN LEE'] }],
	['sections', { section: 'Harbour' }],
	['topics', { topics: ['ferries'] }],
])('of the %s the one that only a story kept back names is left out: %j', (kind, names) => {
	expect(leftOf([naming()], [naming(names)])).toEqual(ALL.filter((each) => each !== kind));
	expect(leftOf([naming(names)], [naming(names)])).toEqual(ALL);
});

test('an author of a story kept back who contributes to one that is shown stays', () => {
	expect(
		leftOf([naming({ contributors: ['Ann Lee'] })], [naming({ authors: ['Ann Lee'] })]),
	).toEqual(ALL);
});

test('a profile that no story names stays', () => {
	expect(leftOf([], [])).toEqual(ALL);
	const other = { section: 'Arts', topics: ['Ships'], authors: ['Bo Day'] };
	expect(leftOf([], [naming(other)])).toEqual(ALL);
});
