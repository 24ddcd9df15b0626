/** What a field that Broadsheet does not know is meant to be. */
import type { z } from 'astro/zod';
import { dateIn, isAfter } from '../dates/partial-date.ts';
import { nearestName, plainKey } from '../text/nearest-name.ts';
import { dateField, mayBegin, mayEnd } from './date-keys.ts';
import { givesAddress, meantField } from './foreign-fields.ts';
import { knownNames, type UnknownKey } from './front-matter.ts';
import { groupsOfStory, isGroup } from './kept-back.ts';

/** Fields that decide whether a story is shown: a slip in their names would publish it. */
const DECIDES = ['draft', 'pubDate', 'publishDate', 'expiryDate'];

/**
 * Those of them that are about the story wherever they stand, as one that is indented by mistake. A date
 * of publication may be that of a source.
 */
const DECIDES_ANYWHERE = DECIDES.filter((name) => name !== 'pubDate').map(plainKey);

/** When a build is made, and on whose clocks. */
export interface ReadingTime {
	now: Date;
	timeZone: string;
}

/** What is wrong with a file that only a story could be. */
export const ONLY_STORIES = 'is kept back, which only a story can be; move it out of the folder';

/** Whether a value is a date that still lies ahead. */
function isAhead(value: unknown, { now, timeZone }: ReadingTime): boolean {
	const date = dateIn(value);
	return date !== undefined && isAfter(date, now, timeZone);
}

/** Groups that say when a story is shown, whatever the fields in them are called. */
const GROUPS_OF_TIMES = /^(?:publish|publishing|embargo|visibility|availability)$/;
/** Groups that do so of times ahead; others are of an event, of matches. */
const GROUPS_OF_PLANS = /^(?:schedule|scheduling)$/;

/** Whether a group says when the story is shown: not at once, or not for ever. */
function saysWhen(key: string, value: unknown, time: ReadingTime): boolean {
	const name = plainKey(key);
	if (GROUPS_OF_TIMES.test(name) && isGroup(value)) {
		return Object.values(value).some((each) => dateIn(each) !== undefined);
	}
	const ahead = groupsOfStory(key, value).flatMap((group) =>
		Object.keys(group).filter((each) => isAhead(group[each], time)),
	);
	return ahead.some(
		(each) =>
			GROUPS_OF_PLANS.test(name) ||
			plainKey(each) === 'date' ||
			['pubDate', 'publishDate'].includes(String(dateField(each))),
	);
}

/** The group that a key is a field of, where nothing is written in that group itself: it stands below it. */
const emptyGroupWith = (key: string, data: Record<string, unknown>, schema: z.ZodType) =>
	knownNames(schema).find(
		(group) => data[group] === null && knownNames(schema, [group]).includes(key),
	);

/** What to do about a field, or what it might be. */
type Meant = { problem: string } | { hint?: string };

/** What an unknown field of a story is meant to be, if that says when the story is shown, or is another's name. */
function meantInStory(
	name: string,
	nearest: string | undefined,
	data: Record<string, unknown>,
	time: ReadingTime,
): Meant | undefined {
	const value = data[name];
	const meant = meantField(name, value);
	const deciding = nearestName(name, DECIDES);
	const isSpelledSo = deciding !== undefined && plainKey(deciding) === plainKey(name);
	if (nearest && nearest === deciding && (isSpelledSo || !meant)) {
		return { problem: `decides whether the story is shown if “${nearest}” is meant; rename it` };
	}
	if (saysWhen(name, value, time)) {
		return { problem: 'says when the story is shown; write that as “publishDate” or “expiryDate”' };
	}
	if (meant && !((meant.field.split('.')[0] as string) in data)) {
		return {
			problem: `is “${meant.field}” here${meant.form ? `, ${meant.form}` : ''}; rename it`,
		};
	}
	if ((meant?.field === 'pubDate' || mayBegin(name)) && isAhead(value, time)) {
		return {
			problem:
				'lies ahead; write it as “publishDate” if the story is to wait for it, else remove it',
		};
	}
	if (meant) return { hint: `“${meant.field}” is there already` };
	if (givesAddress(name)) return { hint: 'the address of a story is the path of its file' };
	if (dateIn(value) === undefined) return undefined;
	if (mayBegin(name)) return { hint: 'write “pubDate” if that is its date' };
	return mayEnd(name)
		? { hint: 'write “expiryDate” if the story is to be taken back then' }
		: undefined;
}

/** Whether a field keeps back a file that is no story. */
function keepsBackOthers(name: string, value: unknown, time: ReadingTime): boolean {
	const meant = meantField(name, value);
	const deciding = nearestName(name, DECIDES);
	const isDated = meant?.field === 'pubDate' || deciding === 'pubDate';
	return isDated ? isAhead(value, time) : deciding !== undefined && !meant;
}

/**
 * What a field that Broadsheet does not know is meant to be.
 * @param data the front matter it stands in.
 */
export function unknownField(
	{ path, nearest }: UnknownKey,
	data: Record<string, unknown>,
	{ schema, isStory, time }: { schema: z.ZodType; isStory: boolean; time: ReadingTime },
): Meant {
	const near = nearest ? { hint: `did you mean “${nearest}”?` } : {};
	const name = String(path[0]);
	if (path.length > 1) {
		const isDeciding = DECIDES_ANYWHERE.includes(plainKey(String(path.at(-1))));
		return isStory && isDeciding
			? { problem: `says nothing within “${name}”; move it to the beginning of a line` }
			: near;
	}
	const group = emptyGroupWith(name, data, schema);
	if (group) return { problem: `belongs to “${group}”; put two spaces before it` };
	if (isStory) return meantInStory(name, nearest, data, time) ?? near;
	return keepsBackOthers(name, data[name], time) ? { problem: ONLY_STORIES } : near;
}
