/**
 * Keys and folders by which other systems keep a story from readers (Jekyll, Hugo, WordPress,
 * Ghost, Docusaurus, Pelican, Astro). None of them may be taken for a mere unknown field.
 */
import { type FieldProblem, isEmpty } from './front-matter.ts';

/** What a key and its value say about a story. */
type Meaning = 'public' | 'keptBack' | { wrong: string };

type Reader = (value: unknown) => Meaning;

const UNCLEAR = {
	wrong:
		'may keep the story back, in a way Broadsheet does not know; write “draft: true” to keep it back, or remove the field',
};

/** A key that is true where readers may see the story, or where they may not. */
const flag =
	(keepsBack: boolean): Reader =>
	(value) => {
		const said = String(value).toLowerCase();
		if (!['true', 'false', 'yes', 'no'].includes(said)) return UNCLEAR;
		return ['true', 'yes'].includes(said) === keepsBack ? 'keptBack' : 'public';
	};

/** A key with a word, of which some mean that readers may see the story and some that they may not. */
const word =
	(open: string[], closed: string[]): Reader =>
	(value) => {
		const said = String(value).toLowerCase();
		if (open.includes(said)) return 'public';
		return closed.includes(said) ? 'keptBack' : UNCLEAR;
	};

/** A key for which there is another here. */
const named =
	(field: string): Reader =>
	() => ({ wrong: `is “${field}” here; rename it` });

/** A key whose meaning a static site cannot have, unless it is switched off. */
const impossible =
	(what: string): Reader =>
	(value) =>
		value === false
			? 'public'
			: {
					wrong: `asks for ${what}, which Broadsheet does not have; write “draft: true” to keep the story back, or remove the field`,
				};

const STATUS = word(
	['publish', 'published', 'public', 'live', 'final', 'done', 'active', 'open'],
	'draft drafts pending private future trash hidden unpublished scheduled review inherit auto-draft withdrawn deleted'.split(
		' ',
	),
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
		['status', 'poststatus', 'workflow', 'workflowstate'].map((key) => [key, STATUS]),
	),
	visibility: word(['public', 'everyone', 'all'], ['private', 'hidden', 'draft', 'none']),
	access: word(['public', 'everyone', 'all', 'free'], ['private', 'hidden', 'none']),
	unlisted: impossible('a page that no list shows'),
	listed: (value) =>
		value === true ? 'public' : impossible('a page that no list shows')(undefined),
	password: impossible('a password'),
	protected: impossible('a password'),
	membersonly: impossible('readers who sign in'),
	...Object.fromEntries(
		'embargo embargodate embargoeduntil embargountil publishat publishon scheduled scheduledat scheduledfor availablefrom golive'
			.split(' ')
			.map((key) => [key, named('publishDate')]),
	),
	...Object.fromEntries(
		'expires expiresat expireat expiration expirationdate unpublishdate unpublishat unpublishon availableuntil'
			.split(' ')
			.map((key) => [key, named('expiryDate')]),
	),
	build: (value) =>
		typeof value === 'object' && /never|false|link|local/.test(JSON.stringify(value))
			? impossible('a page that no list shows')(value)
			: 'public',
	...Object.fromEntries(
		'visible isvisible show online active enabled approved ready islive'
			.split(' ')
			.map((key) => [key, (value: unknown) => (value === false ? 'keptBack' : 'public')]),
	),
};

/** Parts of a key that keep a story back, whatever else the key says. */
const TELLING = /draft|hidden|private|embargo|unlisted|unpublish/;

const plain = (key: string) => key.toLowerCase().replace(/[-_\s]/g, '');

const readerOf = (key: string): Reader | undefined =>
	Object.hasOwn(KEYS, key) ? KEYS[key] : TELLING.test(key) ? () => UNCLEAR : undefined;

/** A date where some systems have yes or no: when the story was published. */
const isDated = (key: string, value: unknown) =>
	['published', 'publish'].includes(plain(key)) && /^\d{4}/.test(String(value));

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
		const read = readerOf(plain(key));
		if (!read || isEmpty(value) || known.includes(key) || isDated(key, value)) continue;
		const meaning = read(value);
		answer.understood.push(key);
		if (meaning === 'keptBack') answer.isKeptBack = true;
		else if (meaning !== 'public') answer.problems.push({ path: [key], message: meaning.wrong });
	}
	return answer;
}

/** Folders whose name says “not public” without a doubt only to people. */
const DOUBTFUL = /^(?:drafts?|private|unpublished|hidden|trash|embargoed|withdrawn)$/i;

/**
 * What the path of a story says of who may read it. In Jekyll, Astro and Eleventy a name that
 * begins with an underscore is not published.
 * @param path below `articles/`.
 */
export function keptBackByPath(path: string): Meaning {
	const parts = path.split('/');
	const name = parts.at(-1);
	if (name === '_index.md') {
		return {
			wrong:
				'is a list page of Hugo’s; lists make themselves: put its text into sections/NAME.md or remove it',
		};
	}
	if (parts.includes('_posts')) {
		return { wrong: 'is in a folder “_posts”, whose name would keep it back; rename the folder' };
	}
	if (parts.some((part) => part.startsWith('_'))) return 'keptBack';
	const doubtful = parts.slice(0, -1).find((part) => DOUBTFUL.test(part));
	if (!doubtful) return 'public';
	return {
		wrong: `is in a folder “${doubtful}”; rename it to “_${doubtful}” to keep its stories back, or to something else to publish them`,
	};
}
