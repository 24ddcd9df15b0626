import { expect, test } from 'vitest';
import { archivePeriods, byPeriod } from '../../../src/domain/lists/archive.ts';
import { splitList } from '../../../src/domain/lists/list-parts.ts';
import { newestFirst } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';

function pagesOf(dates: (string | undefined)[], limit = 100, hasAllDays = true) {
	const stories = dates
		.map((pubDate, i) =>
			aStory({ id: `s${i}`, title: i % 2 ? 'Bees' : 'Ants', ...(pubDate && { pubDate }) }),
		)
		.sort(newestFirst('UTC'));
	return archivePeriods(splitList(stories, 'UTC'), limit, hasAllDays).map(
		({ part, earlier, later }) => ({
			page: part.period.join('/'),
			earlier: earlier?.join('/'),
			later: later?.join('/'),
		}),
	);
}

test('an empty archive has no pages', () => {
	expect(pagesOf([])).toEqual([]);
});

test('every year, month and day with stories has a page, however few they are', () => {
	expect(pagesOf(['2022-10-24']).map(({ page }) => page)).toEqual([
		'2022',
		'2022/10',
		'2022/10/24',
	]);
});

test('where not every day has a page, those of months have that are too long for one', () => {
	const dates = ['2022-10-24', '2022-10-25', '2022-11-01', '2022-11-02', '2022-11-03'];
	expect(pagesOf(dates, 2, false)).toEqual([
		{ page: '2022', earlier: undefined, later: undefined },
		{ page: '2022/11', earlier: '2022/10', later: undefined },
		{ page: '2022/10', earlier: undefined, later: '2022/11' },
		{ page: '2022/11/03', earlier: '2022/11/02', later: undefined },
		{ page: '2022/11/02', earlier: '2022/11/01', later: '2022/11/03' },
		{ page: '2022/11/01', earlier: undefined, later: '2022/11/02' },
	]);
});

test('a date known to the year makes no page of a month', () => {
	expect(pagesOf(['2022']).map(({ page }) => page)).toEqual(['2022']);
});

test('neighbours are of the same precision and skip what has no stories', () => {
	const pages = pagesOf(['2021-12-31', '2022-03-01', '2022-10-24', '2022-10-25', '2024']);
	const neighbours = (wanted: string) => pages.find(({ page }) => page === wanted);
	expect(neighbours('2022')).toMatchObject({ earlier: '2021', later: '2024' });
	expect(neighbours('2022/03')).toMatchObject({ earlier: '2021/12', later: '2022/10' });
	expect(neighbours('2022/10/24')).toMatchObject({ earlier: '2022/03/01', later: '2022/10/25' });
});

test('the oldest has nothing earlier and the newest nothing later', () => {
	const pages = pagesOf(['2021', '2022']);
	expect(pages.find(({ page }) => page === '2021')).toMatchObject({ earlier: undefined });
	expect(pages.find(({ page }) => page === '2022')).toMatchObject({ later: undefined });
});

test('the undated have one page while they are few, and no neighbours in time', () => {
	const undated = pagesOf([undefined, undefined, '2022']).filter(({ page }) => /^un/.test(page));
	expect(undated).toEqual([{ page: 'undated', earlier: undefined, later: undefined }]);
});

test('the undated have a page by letter where they are more than a page may list', () => {
	const pages = pagesOf([undefined, undefined, undefined], 2).map(({ page }) => page);
	expect(pages).toEqual(['undated', 'undated/a', 'undated/b']);
});

test('a day with more stories than a page may list has pages by letter', () => {
	const day = ['2022-10-24', '2022-10-24', '2022-10-24'];
	expect(pagesOf(day, 2).map(({ page }) => page)).toEqual([
		...['2022', '2022/10', '2022/10/24', '2022/10/24/a', '2022/10/24/b'],
	]);
});

/** The parts of a list, each with the numbers of its stories. */
const parted = (length: 2 | 3, ...dates: (string | undefined)[]) =>
	byPeriod(
		dates.map((pubDate, i) => ({ pubDate, i })),
		length,
		'Europe/London',
	).map(({ period, stories }) => `${period.join('/')}: ${stories.map(({ i }) => i).join(' ')}`);

test('a list is parted by month or by day in its order', () => {
	const dates = ['2022-10-25', '2022-10-24', '2022-10-24', '2022-09-30'];
	expect(parted(2, ...dates)).toEqual(['2022/10: 0 1 2', '2022/09: 3']);
	expect(parted(3, ...dates)).toEqual(['2022/10/25: 0', '2022/10/24: 1 2', '2022/09/30: 3']);
});

test('stories whose month or day is not known are parts of their own', () => {
	expect(parted(2, '2022-10', '2022')).toEqual(['2022/10: 0', '2022/undated: 1']);
	expect(parted(3, '2022-10-24', '2022-10', '2022')).toEqual([
		...['2022/10/24: 0', '2022/10/undated: 1', '2022/undated: 2'],
	]);
});

test('a time is of the day that the clocks of the site had', () => {
	expect(parted(3, '2022-06-30T23:30:00Z')).toEqual(['2022/07/01: 0']);
});
