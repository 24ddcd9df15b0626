/** Names that other systems have for fields (Hugo, Jekyll, Ghost, WordPress exports, Eleventy). */

import { dateIn } from '../dates/partial-date.ts';
import { plainKey } from '../text/nearest-name.ts';
import { dateField } from './date-keys.ts';

/** Each of our fields, what else it is called, and how it is written here if that is another way. */
const NAMES: Record<string, { names: string; form?: string }> = {
	title: { names: 'headline' },
	pubDate: {
		names:
			'date datepublished publishedat publishedon publisheddate published publish postdate posted created createdat createdon timestamp datetime',
	},
	updatedDate: {
		names: 'lastmod updated updatedat lastmodified modified modifiedat datemodified lastupdated',
	},
	topics: { names: 'tags tag' },
	section: {
		names: 'categories category',
		form: 'one name; write the others under “topics”',
	},
	authors: { names: 'author byline writer writers creator postauthor' },
	description: {
		names: 'summary excerpt abstract standfirst dek deck teaser intro subtitle subheading lead',
	},
	image: {
		names:
			'cover coverimage featuredimage featureimage thumbnail banner hero heroimage leadimage photo picture',
		form: 'a group of “src” and “alt”',
	},
	lang: { names: 'language locale' },
	aliases: { names: 'alias redirectfrom redirects oldurl oldurls' },
	'source.url': { names: 'canonical canonicalurl sourceurl originalurl' },
};

/** Fields that give a story an address, which here its path does. */
const ADDRESSES = 'slug permalink url';

const MEANT = new Map(
	Object.entries(NAMES).flatMap(([field, { names, form }]) =>
		names.split(' ').map((name) => [name, { field, form }] as const),
	),
);
const ADDRESS_NAMES = new Set(ADDRESSES.split(' '));

/** A field of ours that another system calls otherwise, and how it is written here. */
export interface MeantField {
	field: string;
	form?: string | undefined;
}

/** The field that a key of another system stands for, if it does; of some its value must be a date. */
export function meantField(key: string, value: unknown): MeantField | undefined {
	const meant = MEANT.get(plainKey(key));
	if (meant) return meant;
	const isDate = dateField(key) === 'pubDate' && dateIn(value) !== undefined;
	return isDate ? { field: 'pubDate' } : undefined;
}

/** Whether a key is another system's way to give a story its address. */
export const givesAddress = (key: string): boolean => ADDRESS_NAMES.has(plainKey(key));
