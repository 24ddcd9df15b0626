import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import type { Remark } from '../domain/content/remarks.ts';
import type { Attachment } from '../domain/story/attachment.ts';
import type { Picture } from '../domain/story/picture.ts';
import { listItem } from './list-item.ts';
import { remarkParseMarkdown } from './parse-markdown.ts';
import { rehypeDepthLimit } from './rehype-depth-limit.ts';
import { rehypeEmbedsToLinks } from './rehype-embeds-to-links.ts';
import { rehypeFiles } from './rehype-files.ts';
import { numberOfReference, rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeHiddenText } from './rehype-hidden-text.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeLosses } from './rehype-losses.ts';
import { rehypeNamedAnchors } from './rehype-named-anchors.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypePlainElements } from './rehype-plain-elements.ts';
import { rehypePlainText } from './rehype-plain-text.ts';
import { rehypePlayers } from './rehype-players.ts';
import { rehypePrintable } from './rehype-printable.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeRepeatedHeadline } from './rehype-repeated-headline.ts';
import { rehypeStyledText } from './rehype-styled-text.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskTicks } from './rehype-task-ticks.ts';
import { remarkIndentedHtml } from './remark-indented-html.ts';
import { remarkInstructions } from './remark-instructions.ts';
import { remarkLimits } from './remark-limits.ts';
import { remarkLostDefinitions } from './remark-lost-definitions.ts';
import { remarkMarkdownInHtml } from './remark-markdown-in-html.ts';
import { remarkTablesInPlace } from './remark-tables-in-place.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkUnclosedHtml } from './remark-unclosed-html.ts';
import { remarkUnknownTags } from './remark-unknown-tags.ts';
import { remarkWholeRows } from './remark-whole-rows.ts';
import { remarkWordMarkup } from './remark-word-markup.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import type { SiteLink, StoryNotes } from './story-file.ts';

export interface RenderedStory {
	/** Safe HTML of the text. */
	html: string;
	/** The text without markup. */
	text: string;
	/** The same without captions, where there are any. */
	sentences?: string | undefined;
	pictures: Picture[];
	attachments: Attachment[];
	links: SiteLink[];
	/** Errors in the text, each a sentence's end that says what to do. */
	wrong: string[];
	/** What is worth knowing of the text, without lines. */
	remarks: Remark[];
}

/** What the pipeline must be given with a text. */
export type GivenNotes = Pick<
	StoryNotes,
	| 'path'
	| 'pageUrl'
	| 'base'
	| 'headline'
	| 'language'
	| 'words'
	| 'stories'
	| 'findPicture'
	| 'findFile'
>;

/** Turns Markdown into a story; throws what remark throws on text it cannot read. */
export type RenderStory = (markdown: string, story: GivenNotes) => Promise<RenderedStory>;

export interface RenderOptions {
	/** Whether straight quotes, hyphens and dots become typographic; if not, they stay as published. */
	typography?: boolean;
	/** Plugins of others, for the Markdown and for its HTML. */
	plugins?: Plugins;
}

/** Plugins as unified takes them, alone or each with its options. */
export interface Plugins {
	remark: PluggableList;
	rehype: PluggableList;
}

const NONE: Plugins = { remark: [], rehype: [] };

/**
 * The Markdown pipeline: CommonMark with GitHub's tables, footnotes and strikethrough, raw HTML
 * read as HTML, our transforms, and the sanitiser last, so that nothing escapes it. Plugins of others
 * have what was mended of the Markdown, and the HTML before any of our transforms sees it.
 */
export async function createStoryRenderer({
	typography = false,
	plugins = NONE,
}: RenderOptions = {}): Promise<RenderStory> {
	const processor = unified()
		.use(remarkParseMarkdown, { hasPlugins: plugins.remark.length > 0 })
		.use(remarkLimits)
		.use(remarkUnknownTags)
		.use(remarkUnclosedHtml)
		.use(remarkInstructions)
		.use(remarkIndentedHtml)
		.use(remarkMarkdownInHtml)
		.use(remarkTablesInPlace)
		.use(remarkWordMarkup)
		.use(remarkWholeRows)
		.use(remarkLostDefinitions)
		.use(typography ? [remarkTypography] : [])
		.use(plugins.remark)
		.use(remarkRehype, {
			allowDangerousHtml: true,
			handlers: { listItem },
			clobberPrefix: '',
			footnoteLabelProperties: {},
			footnoteBackLabel: numberOfReference,
		})
		.use(rehypeRawHtml)
		.use(rehypeDepthLimit)
		.use(plugins.rehype)
		.use(rehypePrintable)
		.use(rehypeHiddenText)
		.use(rehypeStyledText)
		.use(rehypeNamedAnchors)
		.use(rehypePlayers)
		.use(rehypeEmbedsToLinks)
		.use(rehypeTaskTicks)
		.use(rehypePictures)
		.use(rehypeRepeatedHeadline)
		.use(rehypeHeadings)
		.use(rehypeTables)
		.use(rehypeFootnotes)
		.use(rehypePlainText)
		.use(rehypeFiles)
		.use(rehypeLinks)
		.use(rehypeLosses)
		.use(rehypePlainElements)
		.use(rehypeSanitize, sanitizeSchema)
		.use(rehypeStringify)
		.freeze();
	return async (markdown, given) => {
		const left = { pictures: [], attachments: [], links: [], text: '', wrong: [], remarks: [] };
		const notes: StoryNotes = { ...given, ...left };
		const file = await processor.process({ value: markdown, path: given.path, data: { notes } });
		const { text, sentences, pictures, attachments, links, wrong, remarks } = notes;
		return {
			html: String(file),
			text,
			...(sentences && { sentences }),
			pictures,
			attachments,
			links,
			wrong,
			remarks,
		};
	};
}
