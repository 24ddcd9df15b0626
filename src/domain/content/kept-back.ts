/**
 * Keys by which other systems keep a story from readers (Jekyll, Hugo, WordPress,
 * Ghost, Docusaurus, Pelican, Astro). None of them may be taken for a mere unknown field.
 */

import { dateIn } from '../dates/partial-date.ts';
import { plainKey } from '../text/nearest-name.ts';
import { dateField } from './date-keys.ts';
import { DRAFT_WORDS, isDraftWord, plainWord } from './draft-words.ts';
import { type FieldProblem, isEmpty } from './front-matter.ts';

/** What a key and its value, or a path, say about a story. */
export type Meaning = 'public' | 'keptBack' | { wrong: string; field?: string };

/** Reads a value; undefined if the key has another meaning here. */
type Reader = (value: unknown) => Meaning | undefined;

const UNCLEAR = {
	wrong:
		'may keep the story back, in a way Broadsheet does not know; write “draft: true” to keep it back, or remove the field',
};

const ON = new Set('true yes y on 1 ja oui si sim'.split(' '));
const OFF = new Set('false no n off 0 nein non nee nao never none'.split(' '));
const said = (value: unknown) => plainWord(String(value).trim());

/**
 * A key that is true where readers may see the story, or where they may not.
 * @param otherwise what it means if it is neither; null if it is about something else then.
 */
const flag =
	(keepsBack: boolean, otherwise: Meaning | null = UNCLEAR): Reader =>
	(value) => {
		const word = said(value);
		if (!ON.has(word) && !OFF.has(word)) return otherwise ?? undefined;
		return ON.has(word) === keepsBack ? 'keptBack' : 'public';
	};

/** A key with a word or several, of which some mean that readers may see the story and some that they may not. */
const word =
	(open: string[], closed: string[], otherwise: Meaning | null = UNCLEAR): Reader =>
	(value) => {
		const words = [value].flat().map(said);
		if (words.some((each) => closed.includes(each) || isDraftWord(each))) return 'keptBack';
		return words.every((each) => open.includes(each)) ? 'public' : (otherwise ?? undefined);
	};

/**
 * Reads a key of another system that holds a date, for which Broadsheet has the name `field`.
 * @param switched what it means if it is yes, where some systems have a date.
 */
const named =
	(field: 'publishDate' | 'expiryDate', switched: Meaning = UNCLEAR): Reader =>
	(value) => {
		if (OFF.has(said(value))) return 'public';
		return ON.has(said(value)) ? switched : { wrong: `is “${field}” here; rename it`, field };
	};

/** A key whose meaning a static site cannot have, unless it is switched off. */
const impossible =
	(what: string): Reader =>
	(value) =>
		OFF.has(said(value))
			? 'public'
			: {
					wrong: `asks for ${what}, which Broadsheet does not have; write “draft: true” to keep the story back, or remove the field`,
				};

const OPEN =
	'publish published public live final done active open approved featured completed'.split(' ');
const CLOSED =
	`draft,drafts,pending,private,future,trash,hidden,unpublished,scheduled,review,inherit,auto-draft,withdrawn,
	deleted,embargoed,spiked,killed,retracted,wip,on hold,in progress,in review,under review,needs review,
	pending review,editing,not published,not ready,unfinished`
		.split(',')
		.map((each) => each.trim());
/** Words that are about a text whatever they are said of. */
const SURELY_CLOSED = ['unpublished', 'embargoed', 'spiked', 'auto-draft', 'not published'];

/** Whether a group of Hugo's says that a page is not made, or in no list. */
const isNotBuilt = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	['render', 'list'].some((key) =>
		['never', 'false', 'link', 'local'].includes(said((value as Record<string, unknown>)[key])),
	);

/** How each key of other systems is read, in small letters without hyphens and underscores. */
const KEYS: Record<string, Reader> = {
	...Object.fromEntries(
		`published publish ispublished public ispublic veroffentlicht publie publicado publicada pubblicato
		gepubliceerd`
			.split(/\s+/)
			.map((key) => [key, flag(false)]),
	),
	...Object.fromEntries(
		`isdraft hidden private isprivate unpublished internal confidential secret wip workinprogress embargoed
		deleted trashed removed withdrawn retracted disabled headless onhold spiked withheld`
			.split(/\s+/)
			.map((key) => [key, flag(true)]),
	),
	...Object.fromEntries([...DRAFT_WORDS].map((key) => [key, flag(true)])),
	...Object.fromEntries(
		['status', 'poststatus', 'publishstatus', 'publicationstate', 'publicationstatus'].map(
			(key) => [key, word(OPEN, CLOSED)],
		),
	),
	// Of a place, a bill or a machine, unless it is a word of editors.
	...Object.fromEntries(
		['state', 'stage', 'phase', 'workflow', 'statuses'].map((key) => [key, word([], CLOSED, null)]),
	),
	visibility: word(['public', 'everyone', 'all'], ['private', 'hidden', 'draft', 'none']),
	access: word(['public', 'everyone', 'all', 'free'], ['private', 'hidden', 'none']),
	unlisted: impossible('a page that no list shows'),
	listed: (value) =>
		ON.has(said(value)) ? 'public' : impossible('a page that no list shows')(undefined),
	password: impossible('a password'),
	protected: impossible('a password'),
	membersonly: impossible('readers who sign in'),
	// Eleventy does not write a page that has no address.
	permalink: (value) => (value === false ? 'keptBack' : undefined),
	build: (value) => (isNotBuilt(value) ? impossible('a page that no list shows')(value) : 'public'),
	// Words with other meanings too: a show may be one on television.
	...Object.fromEntries(
		'visible isvisible show online active enabled approved ready islive discoverable'
			.split(' ')
			.map((key) => [key, flag(false, null)]),
	),
	...Object.fromEntries(
		'hide held offline inactive inprogress incomplete unfinished suppressed rejected blocked'
			.split(' ')
			.map((key) => [key, flag(true, null)]),
	),
	// Of a report from where something happens, of a series, of a bill.
	...Object.fromEntries(
		'live final finished complete completed done cleared signedoff'
			.split(' ')
			.map((key) => [key, (value: unknown) => (OFF.has(said(value)) ? UNCLEAR : undefined)]),
	),
	// How many a story tells of.
	killed: (value) => (value === true ? 'keptBack' : undefined),
	// Of pages, seconds and the like, if it is a number.
	hold: (value) => flag(true, Number.isNaN(Number(value)) ? UNCLEAR : null)(value),
	// What a page looks like, unless it is a word for drafts.
	...Object.fromEntries(
		['type', 'posttype', 'contenttype', 'layout', 'template', 'format'].map((key) => [
			key,
			(value: unknown) =>
				[value].flat().some((each) => isDraftWord(said(each))) ? 'keptBack' : undefined,
		]),
	),
};

/** Keys that say no themselves: `nopublish`, `dont_publish`, `not_ready`. */
const NEGATED =
	/^(?:is|to|please|should|must|do)*(?:not|no|dont|never|non|un)(?:to|be|for|yet|currently)*(?:publish|published|publication|public|live|release|released|approved|ready|visible|listed|show|shown|online|display|displayed)$/;
/** Keys that say yes where a story is out: `ready_to_publish`, `released`. */
const AFFIRMED =
	/^(?:is|ok|okay|ready|can|may|cleared|approved)*(?:to|for|be)*(?:publish|published|publishable|publication|public|release|released|golive|web)$/;

/** Keys of how far the work on a story is, and of how far anything is. */
const STATUS_OF_STORY =
	/^(?:wp|post|article|story|content|publish|publishing|publication|editorial|edit|review|page|entry|cms|workflow)+(?:status|state|stage|phase)$/;
const STATUS = /(?:status|state|stage|phase)$/;

/** Parts of a key that keep a story back, whatever else the key says. */
const TELLING =
	/draft|entwurf|brouillon|borrador|bozza|rascunho|hidden|private|embargo|unlisted|unpublish|not(?:for)?publi|legalhold|postpassword|paywall|excludefromcollections/;
/** Keys of publishing that say no, whatever comes before: `dg-publish: false`. */
const PUBLISHING = /(?:publish|published|render|output)$/;

/** Reads a key that says when a story is shown, or no more: a date, or yes and no. */
function datedReader(key: string): Reader | undefined {
	const field = dateField(key);
	if (field === undefined || field === 'pubDate') return undefined;
	const isClear = field === 'expiryDate' || /^embargo/.test(key);
	const read = named(field, isClear ? 'keptBack' : UNCLEAR);
	// Words that are about a date in any case; the others may be about much else.
	const isSure = /expir|embargo|unpublish|publish(?:until|till|at)/.test(key);
	const isSaid = (value: unknown) =>
		dateIn(value) !== undefined || ON.has(said(value)) || OFF.has(said(value));
	return (value) => (isSure || isSaid(value) ? read(value) : undefined);
}

function readerOf(key: string): Reader | undefined {
	if (Object.hasOwn(KEYS, key)) return KEYS[key];
	const dated = datedReader(key);
	if (dated) return dated;
	if (STATUS_OF_STORY.test(key)) return word(OPEN, CLOSED, null);
	if (NEGATED.test(key)) return flag(true);
	if (TELLING.test(key)) return (value) => (OFF.has(said(value)) ? 'public' : UNCLEAR);
	if (STATUS.test(key)) {
		const read = word([], SURELY_CLOSED, null);
		return (value) => (read(value) === 'keptBack' ? UNCLEAR : undefined);
	}
	if (AFFIRMED.test(key)) return flag(false, null);
	return PUBLISHING.test(key)
		? (value) => (OFF.has(said(value)) ? 'keptBack' : undefined)
		: undefined;
}

/** Whether a value is a group of fields. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups in which systems keep what they know of the story itself; others are about its parts. */
const OF_THE_STORY =
	/^(?:params|extra|cascade|meta|metadata|custom|options|settings|config|publish|publishing|publication|schedule|scheduling|wp|wordpress|ghost|hugo|jekyll|cms|post|story|article|page|entry|item|node|visibility|workflow|editorial|system|sys|fields|attributes|data|frontmatter|dates|timestamps)$/;
/** Keys that are about the story wherever they stand. */
const ALWAYS = /draft|entwurf|brouillon|borrador|publish/;

/** The groups that a key holds, if systems say in them what they say of the story itself. */
export const groupsOfStory = (key: string, value: unknown): Record<string, unknown>[] =>
	OF_THE_STORY.test(plainKey(key)) ? [value].flat().filter(isGroup) : [];

/** What of a value may say who is to read the story; undefined if it is no group. */
function tellingFields(key: string, value: unknown): Record<string, unknown> | undefined {
	const groups = groupsOfStory(key, value);
	if (groups.length > 0) return Object.assign({}, ...groups);
	if (!isGroup(value) || plainKey(key) === 'build') return undefined;
	const fields = Object.entries(value).filter(
		([name, each]) => isGroup(each) || ALWAYS.test(plainKey(name)),
	);
	return Object.fromEntries(fields);
}

/** A date where some systems have yes or no: when the story was published. */
const isDated = (key: string, value: unknown) =>
	['published', 'publish'].includes(plainKey(key)) && dateIn(value) !== undefined;

/** What front matter says of who may read a story, apart from the fields Broadsheet knows. */
export interface KeptBack {
	/** Whether readers are not to see it. */
	isKeptBack: boolean;
	/** Keys that have been understood, and need not be checked. */
	understood: string[];
	problems: FieldProblem[];
}

/**
 * Reads the keys by which other systems keep a story back.
 * @param known names of the fields that the schema has itself.
 */
export function keptBackBy(data: Record<string, unknown>, known: string[]): KeptBack {
	const answer: KeptBack = { isKeptBack: false, understood: [], problems: [] };
	for (const [key, value] of Object.entries(data)) {
		const fields = known.includes(key) ? undefined : tellingFields(key, value);
		if (fields) {
			const inner = keptBackBy(fields, []);
			answer.isKeptBack ||= inner.isKeptBack;
			// What is unclear in a group is mostly about something else: the state of a poll, of the weather.
			const clear = inner.problems.filter(({ message }) => message !== UNCLEAR.wrong);
			answer.problems.push(...clear.map((each) => ({ ...each, path: [key, ...each.path] })));
			continue;
		}
		const read = readerOf(plainWord(plainKey(key)));
		if (!read || isEmpty(value) || known.includes(key) || isDated(key, value)) continue;
		const meaning = read(value);
		if (meaning === undefined) continue;
		answer.understood.push(key);
		if (meaning === 'keptBack') answer.isKeptBack = true;
		else if (meaning !== 'public') {
			const { wrong, field } = meaning;
			const message =
				field && !isEmpty(data[field]) ? `is “${field}” here, which is there too; keep one` : wrong;
			answer.problems.push({ path: [key], message });
		}
	}
	return answer;
}
