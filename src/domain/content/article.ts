import { z } from 'astro/zod';
import { duration } from '../dates/duration.ts';
import { alias } from '../redirects/alias.ts';
import { slugOf } from '../text/slug.ts';
import { widthOf } from '../text/width.ts';
import {
	group,
	languageTag,
	listOf,
	name,
	partialDate,
	picture,
	reference,
	text,
	webAddress,
} from './fields.ts';
import { focus } from './focus.ts';

/** Names that make the same address are one: the first spelling stays. */
const distinct = (names: string[]) =>
	[...Map.groupBy(names, slugOf).values()].flatMap((spellings) => spellings.slice(0, 1));

/** Of a line that is not set large, what could be. */
const SET_LARGE =
	'to be set large; quote 45 to 140 characters, of which Chinese, Japanese and Korean ones count for two';

/** What sort of work a story can be. */
const KINDS = ['article', 'brief', 'analysis', 'opinion', 'explainer', 'review', 'photo-essay'] as const;

/** How wide a picture can be: as the text, wider than it, or as the page. */
const WIDTHS = ['text', 'wide', 'full'] as const;

/**
 * What is said of a picture; `src` is a file, relative to the story's. `alt` may be empty if it only
 * decorates. `focus` stays where it is cropped, as on cards.
 */
const ofPicture = {
	src: picture,
	alt: z.string({ error: 'is missing; describe the picture, or write "" if it only decorates' }),
	caption: text.meta({ searched: 'afterText' }).optional(),
	credit: text.optional(),
	focus: focus.optional(),
};

/** A picture that stands by itself, so that it can be wider than the text. */
const describedPicture = group({
	...ofPicture,
	width: z
		.enum(WIDTHS, { error: ({ input }) => `“${input}” is none of ${WIDTHS.join(', ')}` })
		.optional(),
});

/** Front matter of a story: what a writer may put above its text. */
export const articleSchema = z.strictObject({
	/** The headline. */
	title: text,
	/** The standfirst. Without one, cards and `<meta>` use the first sentences of the text. */
	description: text.meta({ searched: 'beforeText' }).optional(),
	/** When the story was published, as precise as is known. Without one it is undated. */
	pubDate: partialDate.optional(),
	/** When it last changed in substance. */
	updatedDate: partialDate.optional(),
	/** The section of the paper it stands in. */
	section: name.optional(),
	/** What it is about. */
	topics: listOf(name).transform(distinct).default([]),
	/** Its byline: names, or slugs of profiles in `authors/`. */
	authors: listOf(name).transform(distinct).default([]),
	/** Names for the line “X contributed”. */
	contributors: listOf(text).default([]),
	/** What sort of work it is. A brief may be one sentence. */
	kind: z
		.enum(KINDS, { error: ({ input }) => `“${input}” is none of ${KINDS.join(', ')}` })
		.default('article'),
	/** Where a syndicated story was first published. */
	source: group({ name: text, url: webAddress.optional(), license: text.optional() }).optional(),
	/** The main picture. */
	image: describedPicture.optional(),
	/** Pictures to be looked at one after the other, each once. */
	gallery: listOf(group(ofPicture))
		.superRefine((pictures, context) => {
			const first = new Map<string, number>();
			pictures.forEach(({ src }, at) => {
				const before = first.get(src);
				if (before === undefined) first.set(src, at);
				else {
					const message = `“${src}” is picture ${before + 1} already; remove one of them`;
					context.addIssue({ code: 'custom', path: [at, 'src'], message });
				}
			});
		})
		.optional(),
	/** A recording that belongs to the story; `url` is the page it plays at, `poster` a picture file. */
	video: group({
		title: text.meta({ searched: 'afterText' }).optional(),
		date: partialDate.optional(),
		duration: duration.optional(),
		url: webAddress.optional(),
		poster: picture.optional(),
	}).optional(),
	/** The story in a few points, written by an editor. */
	keyPoints: listOf(text.meta({ searched: 'beforeText' }))
		.max(5, 'has more than five points; keep the five that matter')
		.default([]),
	/** The place it was reported from, as printed before the first sentence. */
	dateline: text.meta({ searched: 'beforeText' }).optional(),
	/** Lines of the text to be set large beside it, word for word, each with who says so. */
	pullQuotes: listOf(
		group({
			text: text
				.refine((line) => widthOf(line) >= 45, `is too short ${SET_LARGE}`)
				.refine((line) => widthOf(line) <= 140, `is too long ${SET_LARGE}`),
			by: text.optional(),
		}),
	).default([]),
	/** Stories an editor relates to this one: addresses or file paths, in order. */
	related: listOf(reference).default([]),
	/** Stories never to be shown as related here. */
	exclude: listOf(reference).default([]),
	/** The series it is a part of. Parts stand in their order, else by date. */
	series: group({
		name: name,
		part: z.int({ error: 'must be a whole number' }).positive('starts at 1').optional(),
	}).optional(),
	/**
	 * What was wrong in it, and when that was put right. What is `material` changes what the story
	 * says, and stands above it; the rest stands below.
	 */
	corrections: listOf(
		group({
			date: partialDate,
			text: text,
			material: z.boolean({ error: 'must be true or false' }).default(false),
		}),
	).default([]),
	/** Language of the story, if it is not the site's. */
	lang: languageTag.optional(),
	/** The story that it is a translation of: an address or a file path. */
	translationOf: reference.optional(),
	/** Addresses of this site at which it stood before; each leads on to it. */
	aliases: listOf(alias).optional(),
	/** When it may be shown, where that is later than its date. */
	publishDate: partialDate.optional(),
	/** When it is taken back: from then on it is left out. */
	expiryDate: partialDate.optional(),
	/** Not yet to be published. */
	draft: z.boolean({ error: 'must be true or false' }).default(false),
});

export type Article = z.infer<typeof articleSchema>;
