/** A script of another site that a newspaper has in its pages, such as one that counts readers. */
import { z } from 'astro/zod';
import { group, listOf, reference, text } from './fields.ts';

/** Hosts as they are spelled: a star would allow all below a domain. */
const HOST = /^[a-z\d.-]+$/;

/** The parts of an address with https that names one host and no user; undefined of all others. */
function secureUrl(value: string): URL | undefined {
	if (!/^https:\/\//i.test(value) || !URL.canParse(value)) return undefined;
	const url = new URL(value);
	return HOST.test(url.hostname) && url.username === '' && url.password === '' ? url : undefined;
}

const scriptAddress = reference.refine(
	(value) => secureUrl(value) !== undefined,
	'must be the address of a script, with https://, such as https://stats.example/count.js',
);

const origin = reference.refine((value) => {
	const url = secureUrl(value);
	return url !== undefined && url.href === `${url.origin}/`;
}, 'must be the address of a host alone, with https://, such as https://stats.example');

const attributes = z.record(
	z.string().regex(/^[a-z][a-z\d-]*$/, 'must be small letters, digits and hyphens: “domain” is data-domain'),
	z.union([z.string(), z.number(), z.boolean()], { error: 'must be a text' }).transform(String),
	{ error: 'must be a group of attributes, such as {domain: paper.example}' },
);

export const outsideScript = group({
	/** Where it is loaded from. */
	src: scriptAddress,
	/** What it does with what it learns of readers, for the privacy page. */
	purpose: text,
	/** Hosts that it may tell something; that which it comes from, unless others are named. */
	connect: listOf(origin).optional(),
	/** What its element says: `{domain: paper.example}` is `data-domain`. */
	data: attributes.optional(),
});

export type OutsideScript = z.output<typeof outsideScript>;

/** The origin that a script comes from. */
export const originOf = ({ src }: Pick<OutsideScript, 'src'>): string => new URL(src).origin;

/** The origins that a script may tell something. */
export const askedBy = ({ src, connect }: OutsideScript): string[] =>
	(connect ?? [src]).map((address) => new URL(address).origin);
