/**
 * Keys by which other systems keep a story from readers (Jekyll, Hugo, WordPress,
 * Ghost, Docusaurus, Pelican, Astro). None of them may be taken for a mere unknown field.
 */
import { type FieldProblem, isEmpty } from './front-matter.ts';
import { plainKey } from './nearest-name.ts';

/** What a key and its value, or a path, say about a story. */
export type Meaning = 'public' | 'keptBack' | { wrong: string };

/** Reads a value; undefined if the key has another meaning here. */
type Reader = (value: unknown) => Meaning | undefined;

const UNCLEAR = {
	wrong:
		'may keep the story back, in a way Broadsheet does not know; write “draft: true” to keep it back, or remove the field',
};

const ON = new Set(['true', 'yes', 'on', '1']);
const OFF = new Set(['false', 'no', 'off', '0']);
const said = (value: unknown) => String(value).trim().toLowerCase();

/**
 * A key that is true where readers may see the story, or where they may not.
 * @param otherwise what it means if it is neither true nor false.
 */
const flag =
	(keepsBack: boolean, otherwise: Meaning | undefined = UNCLEAR): Reader =>
	(value) => {
		const word = said(value);
		if (!ON.has(word) && !OFF.has(word)) return otherwise;
		return ON.has(word) === keepsBack ? 'keptBack' : 'public';
	};

/** A key with a word, of which some mean that readers may see the story and some that they may not. */
const word =
	(open: string[], closed: string[], otherwise: Meaning | undefined = UNCLEAR): Reader =>
	(value) => {
		if (open.includes(said(value))) return 'public';
		return closed.includes(said(value)) ? 'keptBack' : otherwise;
	};

/** A key for which there is another here. */
const named =
	(field: string): Reader =>
	() => ({ wrong: `is “${field}” here; rename it` });

/** A key whose meaning a static site cannot have, unless it is switched off. */
const impossible =
	(what: string): Reader =>
	(value) =>
		OFF.has(said(value))
			? 'public'
			: {
					wrong: `asks for ${what}, which Broadsheet does not have; write “draft: true” to keep the story back, or remove the field`,
				};

const OPEN = ['publish', 'published', 'public', 'live', 'final', 'done', 'active', 'open'];
const CLOSED =
	'draft drafts pending private future trash hidden unpublished scheduled review inherit auto-draft withdrawn deleted embargoed'.split(
		' ',
	);

/** Whether a group of Hugo's says that a page is not made, or in no list. */
const isNotBuilt = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	['render', 'list'].some((key) =>
		['never', 'false', 'link', 'local'].includes(said((value as Record<string, unknown>)[key])),
	);

/** What is said by whom, by key without capitals, hyphens and underscores. */
const KEYS: Record<string, Reader> = {
	...Object.fromEntries(
		['published', 'publish', 'ispublished', 'public', 'ispublic'].map((key) => [key, flag(false)]),
	),
	...Object.fromEntries(
		`draft isdraft drafts hidden hide private isprivate unpublished internal confidential secret wip embargoed
		deleted trashed removed withdrawn disabled headless`
			.split(/\s+/)
			.map((key) => [key, flag(true)]),
	),
	...Object.fromEntries(
		['status', 'poststatus', 'publishstatus', 'publicationstate', 'publicationstatus'].map(
			(key) => [key, word(OPEN, CLOSED)],
		),
	),
	// Of a place, a bill or a machine, unless it is a word of editors.
	...Object.fromEntries(
		['state', 'stage', 'workflow', 'workflowstate', 'workflowstatus'].map((key) => [
			key,
			word([], CLOSED, undefined),
		]),
	),
	visibility: word(['public', 'everyone', 'all'], ['private', 'hidden', 'draft', 'none']),
	access: word(['public', 'everyone', 'all', 'free'], ['private', 'hidden', 'none']),
	unlisted: impossible('a page that no list shows'),
	listed: (value) =>
		ON.has(said(value)) ? 'public' : impossible('a page that no list shows')(undefined),
	password: impossible('a password'),
	protected: impossible('a password'),
	membersonly: impossible('readers who sign in'),
	...Object.fromEntries(
		'embargo embargodate embargoeduntil embargountil publishat publishon scheduled scheduledat scheduledfor availablefrom golive'
			.split(' ')
			.map((key) => [key, named('publishDate')]),
	),
	...Object.fromEntries(
		'expire expires expiry expiresat expireat expiration expirationdate unpublishdate unpublishat unpublishon availableuntil validuntil'
			.split(' ')
			.map((key) => [key, named('expiryDate')]),
	),
	build: (value) => (isNotBuilt(value) ? impossible('a page that no list shows')(value) : 'public'),
	// Words with other meanings too: a show may be one on television.
	...Object.fromEntries(
		'visible isvisible show online active enabled approved ready islive'
			.split(' ')
			.map((key) => [key, flag(false, undefined)]),
	),
};

/** Parts of a key that keep a story back, whatever else the key says. */
const TELLING =
	/draft|entwurf|brouillon|borrador|bozza|hidden|private|embargo|unlisted|unpublish|not(?:for)?publi|legalhold|postpassword|paywall|excludefromcollections/;
/** Keys of publishing that say no, whatever comes before: `dg-publish: false`. */
const PUBLISHING = /(?:publish|published|render|output)$/;

const readerOf = (key: string): Reader | undefined =>
	Object.hasOwn(KEYS, key)
		? KEYS[key]
		: TELLING.test(key)
			? (value) => (OFF.has(said(value)) ? 'public' : UNCLEAR)
			: PUBLISHING.test(key)
				? (value) => (OFF.has(said(value)) ? 'keptBack' : undefined)
				: undefined;

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A date where some systems have yes or no: when the story was published. */
const isDated = (key: string, value: unknown) =>
	['published', 'publish'].includes(plainKey(key)) && /^\d{4}/.test(String(value));

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
		if (isGroup(value) && !known.includes(key) && plainKey(key) !== 'build') {
			const inner = keptBackBy(value, []);
			answer.isKeptBack ||= inner.isKeptBack;
			// What is unclear in a group is mostly about something else: the state of a poll, of the weather.
			const clear = inner.problems.filter(({ message }) => message !== UNCLEAR.wrong);
			answer.problems.push(...clear.map((each) => ({ ...each, path: [key, ...each.path] })));
			continue;
		}
		const read = readerOf(plainKey(key));
		if (!read || isEmpty(value) || known.includes(key) || isDated(key, value)) continue;
		const meaning = read(value);
		if (meaning === undefined) continue;
		answer.understood.push(key);
		if (meaning === 'keptBack') answer.isKeptBack = true;
		else if (meaning !== 'public') answer.problems.push({ path: [key], message: meaning.wrong });
	}
	return answer;
}
