import { expect, it } from 'vitest';
import { aDocument } from '../../helpers/a-search-document.ts';
import { sameEvents } from './same-event.ts';

const TEXT = 'The bids of Ardmore, Belcamp, Corwen and Dunmore were opened.';
const story = (id: string, fields = {}) =>
	aDocument({ id, text: `${TEXT} By ${id}.`, topics: ['tin', 'peru'], ...fields });
const first = story('first');
const eventOfFirst = (other: ReturnType<typeof story>) => sameEvents([first, other]).has(first.url);

it('Stories of a few days with the same labels and rare names are on the same event', () => {
	const second = story('second', { date: '2022-10-27' });
	expect(sameEvents([first, second])).toEqual(
		new Map([
			[first.url, new Set([second.url])],
			[second.url, new Set([first.url])],
		]),
	);
});

it.each([
	['weeks apart', { date: '2022-11-24' }],
	['without a date', { date: undefined }],
	['with other labels', { topics: ['tin', 'chile', 'strike'] }],
	['without labels', { topics: [] }],
	['with other names', { text: 'The bids of Ardmore, Belcamp, Ennis and Foyle were opened.' }],
	['of the same text', { text: first.text }],
])('Stories %s are not', (_, fields) => {
	expect(eventOfFirst(story('second', fields))).toBe(false);
});
