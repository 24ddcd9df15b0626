/** Pieces that front-matter schemas share, each with a message that says what to do. */
import { z } from 'astro/zod';
import { DATE_EXAMPLES, type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { slugOf } from '../text/slug.ts';
import { isKnownLanguage, meantLanguage } from './known-language.ts';

/** The text somebody most likely meant who wrote a list of one, or a group that names something. */
function textWithin(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.length === 1 ? textWithin(value[0]) : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const { name, title, label, text: words } = value as Record<string, unknown>;
	return textWithin(name ?? title ?? label ?? words);
}

function textMessage({ input }: { input?: unknown }): string {
	if (input === undefined) return 'is missing; add it';
	if (input === null) return 'is empty; write it or remove it';
	if (typeof input !== 'object') return 'must be text; put it in quotes';
	const meant = textWithin(input);
	if (Array.isArray(input)) {
		return `is a list where one text belongs; write ${meant ? `“${meant}” alone` : 'one of them'}`;
	}
	return `is a group of fields where a text belongs; ${meant ? `write “${meant}” alone` : 'put a text with a colon in quotes'}`;
}

/** Longest slug that every common file system can hold, in UTF-8 bytes. */
const LONGEST_SLUG = 200;

/** What leads to a file or a story: its path or address. */
export const reference = z
	.string({ error: textMessage })
	.trim()
	.regex(/[^\s\p{Cc}\p{Cf}]/u, 'is empty; write it or remove the field');

/** A picture file beside the content file: pages get the picture it holds in its place. */
export const picture = reference.brand<'picture'>().meta({ isPicture: true });
export type PicturePath = z.output<typeof picture>;

/** Words that readers are shown, of at least one visible character. */
export const text = reference.meta({ areWords: true });

/** Text that names something with a page, so that an address can be made of it. */
export const name = text
	.refine((value) => slugOf(value) !== '', 'needs a letter or a digit')
	.refine(
		(value) => new TextEncoder().encode(slugOf(value)).length <= LONGEST_SLUG,
		`is too long for an address; use ${LONGEST_SLUG} letters at most`,
	)
	.meta({ areWords: true, makesAddress: true });

/** A web address; only http and https, so that no address can run code. */
export const webAddress = reference.refine(
	(value) => /^https?:\/\//i.test(value) && URL.canParse(value),
	'must be a web address that starts with https:// or http://',
);

/** An address of this site, or of another. */
export const linkTarget = reference.refine(
	(value) => /^\/(?![\\/])/.test(value) || webAddress.safeParse(value).success,
	'must be an address of this site, such as /about/, or one that starts with https:// or http://',
);

/** A language tag in its canonical spelling; undefined if it has not the form of one. */
function canonicalTag(value: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(value)[0];
	} catch {
		return undefined;
	}
}

/** BCP 47 language tag of a language there is, in its canonical spelling. */
export const languageTag = reference.transform((value, context) => {
	const hyphened = value.replaceAll('_', '-');
	const tag = canonicalTag(hyphened);
	const isKnown = tag !== undefined && isKnownLanguage(tag);
	if (isKnown && hyphened === value) return tag;
	const meant = isKnown ? tag : meantLanguage(value);
	const message = `“${value}” is no language tag; write ${meant ?? 'en, pt-BR, ar …'}`;
	context.addIssue({ code: 'custom', message });
	return z.NEVER;
});

/** Items of a list: each topic and author has a page, and no story that people wrote has a tenth as many. */
const MOST_ITEMS = 500;

/** A list whose message shows the form that is meant. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
	z
		.array(item, { error: 'must be a list; write [one, two], or one “- item” a line' })
		.max(MOST_ITEMS, { error: `has more than ${MOST_ITEMS} items; keep those that matter` });

/** A group of fields whose message names them. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'invalid_type'
				? `must be a group of fields: ${Object.keys(shape).join(', ')}`
				: undefined,
	});

/** Front-matter form of {@link PartialDate}; YAML reads a bare year as a number. */
export const partialDate = z
	.union([z.string(), z.number()], { error: `is not a date; write ${DATE_EXAMPLES}` })
	.transform((input, context): PartialDate => {
		const parsed = parsePartialDate(String(input));
		if ('date' in parsed) return parsed.date;
		context.addIssue({ code: 'custom', message: parsed.wrong });
		return z.NEVER;
	});
