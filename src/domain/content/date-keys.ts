/**
 * Keys with a date that say when readers may see a story, however systems put the words of them
 * together: `publish_from`, `schedule`, `article:published_time`, `remove-after`.
 */
import { plainKey } from '../text/nearest-name.ts';

/** What may stand before and behind the words that give a key its meaning. */
const BEFORE =
	'(?:wp|dc|dcterms|og|article|story|post|page|entry|content|item|node|news|blog|web|print|online|date|time|first|original|originally|initial|initially|auto|of|to){0,4}';
const AFTER = '(?:date|time|stamp|day|at|on|by|after|gmt|utc|local|online){0,4}';
const key = (words: string) => new RegExp(`^${BEFORE}(?:${words})${AFTER}$`);

const SHOWN =
	'(?:publish|published|publishing|publication|post|release|show|shown|display|visible|visibility|available|active|online|live|public|golive)';

/** When a story was published. */
const PUBLISHED = [
	key('publish|published|publishing|publication|pub|issued|posted'),
	/^(?:dc|dcterms|article|story|post|entry|news|blog|wp|og|issue|edition|print|web){1,3}date(?:time|gmt|utc|local){0,3}$/,
];
/** When a story may be shown. */
const BEGINS = [
	key(
		`schedule|scheduled|scheduling|scheduled?for|scheduled?${SHOWN}|tobe(?:published|released|posted)|golive|goeslive|(?:embargo|embargoed)(?:until|till|to|through|end|ends|lift|lifts|lifted|release)?|notbefore|(?:begin|start)${SHOWN}`,
	),
	key(`${SHOWN}(?:from|start|starts|begin|begins|schedule|notbefore)`),
	/^(?:publish|show|display|post)(?:at|on|after)$/,
	/^livefrom(?:date)?$/,
];
/** When a story is taken back. */
const ENDS = [
	key('expire|expires|expired|expiry|expiration|expiring|(?:un|de)publish(?:ed|ing)?'),
	key(`${SHOWN}(?:until|till|to|through|thru|end|ends|stop|stops)|(?:end|stop)${SHOWN}|notafter`),
	key('valid(?:until|till|to|through|thru|end|ends)|keep(?:until|till)'),
	key(
		'removed?|removal|deleted?|deletion|withdraw|withdrawn|withdrawal|retracted|trashed|take(?:it)?(?:down|offline)|delist',
	),
	/^(?:(?:hide|retire|pull|archive|kill)after|(?:hide|retire|pull|kill)(?:on|at)|(?:hide|pull|kill)date|offline(?:from|at|on|after|date))$/,
];

/** Meanings of a key with a date, by the field that is written here for it. */
const KEYS = [
	{ field: 'expiryDate', forms: ENDS },
	{ field: 'publishDate', forms: BEGINS },
	{ field: 'pubDate', forms: PUBLISHED },
] as const;

/** The field of ours that a key with a date stands for, if it says when readers may see a story. */
export function dateField(name: string): (typeof KEYS)[number]['field'] | undefined {
	const plain = plainKey(name);
	return KEYS.find(({ forms }) => forms.some((form) => form.test(plain)))?.field;
}

/** When something comes out, which may be the film that a story is about. */
const RELEASED = [
	key('release|released'),
	/^(?:(?:available|visible|online|live|public|active|approved)(?:at|on|date){0,2}|dateonline|displaydate)$/,
];
/** When something ends, which mostly is what a story is about: events have it beside their date. */
const ENDING = /^(?:end|ends|ending|until|till)(?:date|time|at|on){0,2}$/;

/** Whether a key may say when a story comes out, though it mostly says so of something else. */
export const mayBegin = (name: string): boolean => {
	const plain = plainKey(name);
	return RELEASED.some((form) => form.test(plain));
};
/** Whether a key may say when a story is taken back, though it mostly says so of something else. */
export const mayEnd = (name: string): boolean => ENDING.test(plainKey(name));
