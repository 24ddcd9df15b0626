/** `content/site.yaml`: the facts about a newspaper, which hold for all its stories. */
import { z } from 'astro/zod';
import { HOSTS } from '../hosting/hosts.ts';
import { languageTag, linkTarget, listOf, reference, text, webAddress } from './fields.ts';
import { outsideScript } from './outside-script.ts';
import { siteAddress } from './site-address.ts';
import { timeZone } from './time-zone.ts';

const yesOrNo = z.boolean({ error: 'must be true or false' });

/** Longest lists that a page can hold and a phone can still show. */
const MOST_ON_A_PAGE = 5_000;

const wholeNumber = (least: number, most: number) => {
	const error = `must be a whole number from ${least} to ${most}`;
	return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

/** A link that stands on every page. */
const siteLink = z.strictObject(
	{
		/** What it is called. */
		title: text,
		/** Where it leads. */
		to: linkTarget,
	},
	{
		error: ({ code }) =>
			code === 'invalid_type' ? 'must be a link: {title: About us, to: /about/}' : undefined,
	},
);

/** What answers searches: an index that is part of the site, or a Typesense server that its owner runs. */
const search = z.discriminatedUnion(
	'engine',
	[
		z.strictObject({ engine: z.literal('static') }),
		z.strictObject({
			engine: z.literal('typesense'),
			/** Where the server answers readers, such as `https://search.example.org`. */
			url: webAddress,
			/** A key that can search this collection and nothing else; every reader can see it. */
			apiKey: reference,
			/** Name of the collection that `npm run search:export` was imported into. */
			collection: reference,
		}),
	],
	{
		error: ({ input }) => {
			if (typeof input !== 'object' || input === null)
				return 'must be a group of fields, such as {engine: static}';
			const { engine } = input as { engine?: unknown };
			if (engine === undefined) return 'needs an engine; write static or typesense';
			return `“${engine}” is no engine; write static or typesense`;
		},
	},
);

const notAHost = ({ input }: { input?: unknown }) =>
	`“${input}” is none of the hosts that a build writes files for; write ${HOSTS.join(', ')}, or nothing for another one`;

/** The descriptions are what editors show, and what stands above each field in a new `site.yaml`. */
export const siteSchema = z.strictObject({
	name: text.describe('Name of the newspaper, as in the masthead and in page titles.'),
	description: text.describe('One sentence for search engines, feeds and the foot of each page.'),
	url: siteAddress.describe(
		'Address the site is published at, such as https://paper.example; canonical addresses begin with it.',
	),
	language: languageTag
		.default('en')
		.describe('BCP 47 tag of what surrounds a story, and of every story that names no other.'),
	languages: listOf(languageTag)
		.default([])
		.describe(
			'Languages that the newspaper is published in, such as [de, fr]: that of “language” at the root, each other from a folder of that name beside this file, such as fr/, with articles/ of its own, published below /fr/.',
		),
	timeZone: timeZone
		.default('UTC')
		.describe('IANA zone in which every date and time is shown and filed, such as Europe/London.'),
	hosts: listOf(z.enum(HOSTS, { error: notAHost }))
		.default([])
		.describe(
			`Where the site is published, a list of ${HOSTS.join(', ')}: a build then writes what each of them wants, and nothing for others. Where none is named, it writes what changes nothing on other hosts.`,
		),
	navigation: listOf(siteLink)
		.default([])
		.describe('Links in the masthead, behind the sections: a list of {title: About us, to: /about/}.'),
	footer: listOf(siteLink)
		.default([])
		.describe('Links at the foot of each page, behind those to the standing pages.'),
	logo: reference
		.optional()
		.describe(
			'Picture with the name of the newspaper, shown in the masthead in its place: logo.svg, a file beside this one.',
		),
	logoDark: reference
		.optional()
		.describe(
			'The same for dark paper, such as logo-dark.svg; without it the logo keeps its light paper there.',
		),
	icon: reference
		.optional()
		.describe(
			'Picture for tabs and home screens: icon.svg, a square drawing beside this file, or a PNG of at least 512 × 512 pixels.',
		),
	rights: text
		.optional()
		.describe('Who owns the stories and what readers may do with them; at the foot of each page.'),
	typographicQuotes: yesOrNo
		.default(false)
		.describe(
			'Whether quotes, apostrophes and dashes typed on a keyboard (", \', --) are shown as printers set them.',
		),
	strict: yesOrNo
		.default(false)
		.describe('Whether what a build only warns of, such as a link that leads nowhere, fails it instead.'),
	pictureCredits: yesOrNo
		.default(false)
		.describe(
			'Whether the files of pictures go on saying who made them, how they are credited and who owns them. All else that cameras note in them, such as the place, is never published.',
		),
	listLimit: wholeNumber(1, MOST_ON_A_PAGE)
		.default(100)
		.describe('Longest list on one page; a longer one is split by year, then month, then day. The archive begins with all headlines while they are fewer than twice as many.'),
	latestLimit: wholeNumber(1, MOST_ON_A_PAGE)
		.default(20)
		.describe('Newest stories shown on top of a list that is split.'),
	nameLimit: wholeNumber(1, MOST_ON_A_PAGE)
		.default(600)
		.describe('Topics or authors on one A to Z page; more are split by letter.'),
	relatedLimit: wholeNumber(1, 20)
		.default(4)
		.describe('Stories under “You may also like”, wherever so many others exist.'),
	dayPages: yesOrNo
		.default(true)
		.describe(
			'Whether each day with stories has a page of its own in the archive. Otherwise its stories are on the page of its month, to which its address leads, unless the month is too long for one page.',
		),
	styles: z
		.enum(['page', 'file'], { error: 'must be page or file' })
		.default('page')
		.describe(
			'Where the styles of pages are: in each page, which then is readable once it is there, or in a file for each kind of page, which browsers keep: one more request at the first visit, and an archive of half the size.',
		),
	savedStories: yesOrNo
		.default(true)
		.describe(
			'Whether readers can save stories on their device and read them offline. Taking it back also rids those who have saved some of what it left in their browsers.',
		),
	scripts: listOf(outsideScript)
		.default([])
		.describe(
			'Scripts of other sites in the pages, such as one that counts readers: a list of {src: https://stats.example/count.js, purpose: counts how often pages are read}; also connect: [hosts that it reports to, unless its own] and data: {name: value} for data-name. Readers are told of them at the end of pages/privacy.md, and the search page has none.',
		),
	search: search
		.default({ engine: 'static' })
		.describe(
			'What answers searches: files of this site, {engine: static}, or a Typesense server for an archive that has outgrown them: {engine: typesense, url: https://search.example.org, apiKey: …, collection: stories}. Every reader can see the key, so it must be one that can only search.',
		),
});

export type Site = z.output<typeof siteSchema>;

export type SearchSettings = Site['search'];
export type TypesenseSettings = Extract<SearchSettings, { engine: 'typesense' }>;

/** What a newspaper is called as long as nobody has said it. */
export const UNNAMED: Site = siteSchema.parse({
	name: 'My newspaper',
	description: 'A newspaper that has no name yet.',
	url: 'https://newspaper.example',
});

/** Names of fields in the settings of other systems, in small letters without separators, and ours. */
export const OTHER_NAMES: Readonly<Record<string, keyof Site>> = {
	title: 'name',
	sitename: 'name',
	sitetitle: 'name',
	tagline: 'description',
	baseurl: 'url',
	base: 'url',
	siteurl: 'url',
	site: 'url',
	origin: 'url',
	lang: 'language',
	languagecode: 'language',
	locale: 'language',
	tz: 'timeZone',
	menu: 'navigation',
	nav: 'navigation',
	copyright: 'rights',
	favicon: 'icon',
	license: 'rights',
	analytics: 'scripts',
	script: 'scripts',
	licence: 'rights',
};

/** The same of the fields of a link. */
export const OTHER_NAMES_IN_LINKS: Readonly<Record<string, string>> = {
	url: 'to',
	href: 'to',
	link: 'to',
	address: 'to',
	path: 'to',
	name: 'title',
	label: 'title',
	text: 'title',
};

/** The same of the fields of a script from elsewhere. */
export const OTHER_NAMES_IN_SCRIPTS: Readonly<Record<string, string>> = {
	url: 'src',
	href: 'src',
	address: 'src',
	why: 'purpose',
	description: 'purpose',
	origins: 'connect',
	attributes: 'data',
};
