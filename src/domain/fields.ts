/** Pieces that front-matter schemas share, each with a message that says what to do. */
import { z } from 'astro/zod';
import { DATE_EXAMPLES, type PartialDate, parsePartialDate } from './partial-date.ts';
import { slugOf } from './slug.ts';

const textMessage = (issue: { input?: unknown }) =>
	issue.input === undefined ? 'is missing; add it' : 'must be text; put it in quotes';

/** Longest slug that every common file system can hold, in UTF-8 bytes. */
const LONGEST_SLUG = 200;

/** What leads to a file or a story: its path or address. */
export const reference = z
	.string({ error: textMessage })
	.trim()
	.regex(/[^\s\p{Cc}\p{Cf}]/u, 'is empty; write it or remove the field');

/** Words that readers are shown, of at least one visible character. */
export const text = reference.meta({ areWords: true });

/** Text that names something with a page, so that an address can be made of it. */
export const name = text
	.refine((value) => slugOf(value) !== '', 'needs a letter or a digit')
	.refine(
		(value) => new TextEncoder().encode(slugOf(value)).length <= LONGEST_SLUG,
		`is too long for an address; use ${LONGEST_SLUG} letters at most`,
	)
	.meta({ areWords: true, makeAddress: true });

/** A web address; only http and https, so that no address can run code. */
export const webAddress = reference.refine(
	(value) => /^https?:\/\//i.test(value) && URL.canParse(value),
	'must be a web address that starts with https:// or http://',
);

/** BCP 47 language tag, in its canonical spelling. */
export const languageTag = reference.transform((value, context) => {
	try {
		return Intl.getCanonicalLocales(value)[0] ?? value;
	} catch {
		context.addIssue({
			code: 'custom',
			message: `“${value}” is no language tag; write en, pt-BR, ar …`,
		});
		return z.NEVER;
	}
});

/** A list whose message shows the form that is meant. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
	z.array(item, { error: 'must be a list; write [one, two], or one “- item” a line' });

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
