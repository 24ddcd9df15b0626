import { describe, expect, test } from 'vitest';
import { type NameKind, nameSlips, type UsedName } from '../../../src/domain/content/name-slips.ts';
import { slugOf } from '../../../src/domain/text/slug.ts';

/** Enough stories for a name to be one that others may be slips for. */
const MANY = 5;

/** A name with so many stories, whose ids begin with its slug. */
function used(name: string, stories = 1): UsedName {
	const slug = slugOf(name);
	return {
		slug,
		name,
		stories: Array.from({ length: stories }, (_, at) => ({ id: `${slug}/${at}` })),
	};
}

const withProfile = (name: UsedName): UsedName => ({ ...name, profile: {} });

/** What is told of these names: “slip > nearest”. */
const told = (kind: NameKind, ...names: UsedName[]) =>
	nameSlips(kind, names).map(({ slip, nearest }) => `${slip.name} > ${nearest.name}`);

/** Whether a name that one story has is told for one that many have. */
const isTold = (kind: NameKind, written: string, meant: string, stories = MANY) =>
	told(kind, used(written), used(meant, stories)).includes(`${written} > ${meant}`);

test('a slip is told with the name that was meant, the stories of both, and one that has the slip', () => {
	expect(nameSlips('topic', [used('World', 12), used('Wrold')])).toEqual([
		{
			kind: 'topic',
			slip: { slug: 'wrold', name: 'Wrold', count: 1 },
			nearest: { slug: 'world', name: 'World', count: 12 },
			story: 'wrold/0',
			nearestStory: 'world/0',
		},
	]);
});

test('nothing is told of no names, nor of names that are not alike', () => {
	expect(nameSlips('topic', [])).toEqual([]);
	expect(told('topic', used('Politics', 9), used('Science', 9), used('Weather'))).toEqual([]);
});

test('slips are told in the order of the names', () => {
	const names = [used('Wrold'), used('Tax', 2), used('World', 9), used('Taxes')];
	expect(told('topic', ...names)).toEqual(['Wrold > World', 'Taxes > Tax']);
});

describe('a name that one story has', () => {
	test.each([
		['Wrold', 'World', 'two letters swapped'],
		['Goverment', 'Government', 'a letter missing'],
		['Thumbleweed', 'Tumbleweed', 'a letter too many'],
		['Californai', 'California', 'the last two letters swapped'],
		['Committe', 'Committee', 'a doubled letter at the end written once'],
		['Wall Steet', 'Wall Street', 'a letter of one word missing'],
		['Mikhael Gorbachev', 'Mikhail Gorbachev', 'a letter of one word replaced'],
		['Выброы', 'Выборы', 'two letters of another alphabet swapped'],
	])('is a slip: “%s” for “%s” (%s)', (written, meant) => {
		expect(isTold('topic', written, meant)).toBe(true);
	});

	test.each([
		['Iran', 'Iraq', 'short words'],
		['Jon Smith', 'Joan Smith', 'a short word among others'],
		['Covid-18', 'Covid-19', 'a digit'],
		['Budget 2021', 'Budget 2022', 'a digit of a number'],
		['A320neo Deliveries', 'A330neo Deliveries', 'a digit in a word'],
		['Gambia', 'Zambia', 'the first letter'],
		['Election Campaigns', 'Selection Campaigns', 'the first letter missing'],
		['Austrian', 'Austria', 'an ending'],
		['Manufactures', 'Manufacturers', 'an ending before the plural'],
		['Iceland', 'Ireland', 'a letter of a single word replaced'],
		['Malita', 'Malta', 'a letter too many in a short single word'],
		['Austria', 'Australia', 'two letters'],
		['Country Music', 'County Music', 'words known to be real'],
		['Trails', 'Trials', 'the plurals of words known to be real'],
		['第一届全国人民代表大会 新闻', '第二届全国人民代表大会 新闻', 'a sign that is a word'],
	])('is another name: “%s” beside “%s” (%s)', (written, meant) => {
		expect(isTold('topic', written, meant, 500)).toBe(false);
	});

	test('is no slip for a name that few stories have', () => {
		expect(isTold('topic', 'Goverment', 'Government', MANY - 1)).toBe(false);
	});

	test('is a slip for a name of few stories, or none, that a profile describes', () => {
		expect(told('topic', withProfile(used('Government', 0)), used('Goverment'))).toEqual([
			'Goverment > Government',
		]);
	});

	test('is no slip if another name has the same word', () => {
		const names = [used('Larimore'), used('Larrimore', 9)];
		expect(told('topic', ...names)).toEqual(['Larimore > Larrimore']);
		expect(told('topic', ...names, used('Larimore County'))).toEqual([]);
	});

	test('is told for the likeliest of the names near it', () => {
		const names = [used('Sarah Mitchel Cole', 7), used('Sarah Mitchell Cole', 8)];
		expect(told('topic', used('Sarah Mitcehll Cole'), ...names)).toEqual([
			'Sarah Mitcehll Cole > Sarah Mitchell Cole',
		]);
	});
});

test('a name that two stories have is no typing slip', () => {
	expect(told('topic', used('Goverment', 2), used('Government', 500))).toEqual([]);
});

describe('the name of an author', () => {
	test.each([
		['Dan Willams', 'Dan Williams', 'a letter of the last name missing'],
		['Abigial Williams', 'Abigail Williams', 'letters of the first name swapped'],
		['Jane Doe, Reuter', 'Jane Doe, Reuters', 'the ending after two other words'],
	])('is a slip: “%s” for “%s” (%s)', (written, meant) => {
		expect(isTold('author', written, meant)).toBe(true);
	});

	test.each([
		['Ann Cole', 'Anna Cole', 'a short first name'],
		['Simeon Cole', 'Simon Cole', 'first names of relatives'],
		['Marilyn Cole', 'Marylyn Cole', 'a letter of a first name replaced'],
		['Christian Cole', 'Christina Cole', 'first names known to be real'],
		['John Cole Jr', 'John Cole Sr', 'father and son'],
		['John Roberts', 'John Robert', 'the ending of a last name'],
		['msanderson', 'masanderson', 'handles'],
	])('is another’s: “%s” beside “%s” (%s)', (written, meant) => {
		expect(isTold('author', written, meant, 500)).toBe(false);
	});
});

describe('names that differ', () => {
	test.each([
		['Co-operation', 'Cooperation', 'by a hyphen'],
		['Hack Week', 'Hackweek', 'by a space'],
		['US', 'U.S.', 'by dots'],
		['Lodz', 'Łódź', 'by accents'],
		['Mueller', 'Müller', 'by an umlaut written as two letters'],
		['Elections', 'Election', 'by the plural'],
		['Cities', 'City', 'by a plural in -ies'],
		['Taxes', 'Tax', 'by a plural in -es'],
		['Sport Medicine', 'Sports Medicine', 'by the plural of one word'],
		['T Shirts', 'T-shirt', 'by a hyphen and the plural'],
	])('%s, %s (%s): the one that fewer stories have is told, whichever it is', (a, b) => {
		expect(told('topic', used(a, 40), used(b, 41))).toEqual([`${a} > ${b}`]);
		expect(told('section', used(a, 2), used(b, 1))).toEqual([`${b} > ${a}`]);
	});

	test.each([
		['9-11', '911', 'by a hyphen between digits'],
		['2020', '2020s', 'by the ending of a number'],
		['New', 'News', 'by an s that makes a short word'],
		['Custom', 'Customs', 'by an s that makes another word'],
		['Edward', 'Edwards', 'by an s that makes a last name'],
	])('%s, %s (%s) are two names', (a, b) => {
		expect(told('topic', used(a, 40), used(b))).toEqual([]);
	});

	test('by hyphens, spaces and accents alone are one author', () => {
		expect(told('author', used('Steve VanRoekel'), used('Steve Van Roekel'))).toHaveLength(1);
		expect(told('author', used('Ann Mueller', 2), used('Ann Müller'))).toHaveLength(1);
	});

	test('by the plural are two authors', () => {
		expect(told('author', used('John Flower'), used('John Flowers', 9))).toEqual([]);
	});

	test('and have as many stories: one of them is told, in whatever order they stand', () => {
		const names = [used('Election', 3), used('Elections', 3)];
		expect(told('topic', ...names)).toEqual(['Elections > Election']);
		expect(told('topic', ...names.reverse())).toEqual(['Elections > Election']);
	});
});

describe('a name with a profile', () => {
	test('is never told', () => {
		const written = withProfile(used('Wrold'));
		expect(told('topic', written, used('World', 500))).toEqual([]);
		expect(told('topic', withProfile(used('City')), withProfile(used('Cities', 9)))).toEqual([]);
	});

	test('is the one that was meant, though another has more stories', () => {
		const names = [withProfile(used('Elections', 1)), used('Election', 500)];
		expect(told('topic', ...names)).toEqual(['Election > Elections']);
	});
});
