/** Front matter of the files that describe authors, sections, topics and standing pages. */
import { z } from 'astro/zod';
import { alias } from '../redirects/alias.ts';
import type { Attachment } from '../story/attachment.ts';
import type { Picture } from '../story/picture.ts';
import { listOf, name, picture, reference, text, webAddress } from './fields.ts';
import type { WithPictures } from './pictures-in-fields.ts';

/** `authors/SLUG.md`; the body is the biography. */
export const authorSchema = z.strictObject({
	/** The name as in the byline. */
	name: name,
	/** What they do: “Political editor”. */
	role: text.optional(),
	/** What they look like: a picture file, relative to this one. */
	portrait: picture.optional(),
	/** An address that readers may write to. */
	email: z.email({ error: 'must be an e-mail address' }).optional(),
	/** Pages elsewhere that are theirs. */
	links: listOf(webAddress).default([]),
	/** Addresses of this site at which its page stood before; each leads on to it. */
	aliases: listOf(alias).optional(),
});

/** `sections/SLUG.md`; the body says what the section is. */
export const sectionSchema = z.strictObject({
	/** The section's name as printed; else as stories spell it. */
	title: name.optional(),
	/** Place in the navigation, lowest first; sections without one follow by name. */
	order: z.number({ error: 'must be a number' }).optional(),
	/** One line under the section's heading. */
	description: text.optional(),
	/** Addresses of this site at which its page stood before; each leads on to it. */
	aliases: listOf(alias).optional(),
});

/** `topics/SLUG.md`; the body says what the topic is. */
export const topicSchema = z.strictObject({
	/** The topic's name as printed; else as stories spell it. */
	title: name.optional(),
	/** Stories to start with: addresses or file paths, in order. */
	start: listOf(reference).default([]),
	/** Addresses of this site at which its page stood before; each leads on to it. */
	aliases: listOf(alias).optional(),
});

/** `pages/SLUG.md`: about, privacy and the like; the body is the page. */
export const pageSchema = z.strictObject({
	/** The heading. */
	title: text,
	/** One sentence for search engines. */
	description: text.optional(),
	/** Addresses of this site at which its page stood before; each leads on to it. */
	aliases: listOf(alias).optional(),
});

/** A content file as it goes into a collection: its front matter, and its text as safe HTML. */
export interface Entry<Fields> {
	id: string;
	data: Fields;
	html: string;
}

/** A file that describes an author, section, topic or page, with the files it shows. */
export interface Profile<Fields> extends Entry<Fields> {
	pictures: Picture[];
	attachments: Attachment[];
}

/** The front matter of all that is not a story, by the folder it stands in. */
export const PROFILE_SCHEMAS = {
	authors: authorSchema,
	sections: sectionSchema,
	topics: topicSchema,
	pages: pageSchema,
};

/** Everything of a content folder that is not a story. */
export type Profiles = {
	[Kind in keyof typeof PROFILE_SCHEMAS]: Profile<
		WithPictures<z.output<(typeof PROFILE_SCHEMAS)[Kind]>>
	>[];
};
