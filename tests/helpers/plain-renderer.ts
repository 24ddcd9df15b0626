import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Extension as InTree } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import type { Extension as Syntax } from 'micromark-util-types';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { mendedSource } from '../../src/markdown/mended-source.ts';
import { rehypeDepthLimit } from '../../src/markdown/rehype-depth-limit.ts';
import { rehypeEmbedsToLinks } from '../../src/markdown/rehype-embeds-to-links.ts';
import { rehypeFiles } from '../../src/markdown/rehype-files.ts';
import { rehypeHeadings } from '../../src/markdown/rehype-headings.ts';
import { rehypeHiddenText } from '../../src/markdown/rehype-hidden-text.ts';
import { rehypeLinks } from '../../src/markdown/rehype-links.ts';
import { rehypeLosses } from '../../src/markdown/rehype-losses.ts';
import { rehypeNamedAnchors } from '../../src/markdown/rehype-named-anchors.ts';
import { rehypePictures } from '../../src/markdown/rehype-pictures.ts';
import { rehypePlainElements } from '../../src/markdown/rehype-plain-elements.ts';
import { rehypePlainText } from '../../src/markdown/rehype-plain-text.ts';
import { rehypePlayers } from '../../src/markdown/rehype-players.ts';
import { rehypePrintable } from '../../src/markdown/rehype-printable.ts';
import { rehypeStyledText } from '../../src/markdown/rehype-styled-text.ts';
import { rehypeTables } from '../../src/markdown/rehype-tables.ts';
import { rehypeTaskTicks } from '../../src/markdown/rehype-task-ticks.ts';
import { remarkIndentedHtml } from '../../src/markdown/remark-indented-html.ts';
import { remarkInstructions } from '../../src/markdown/remark-instructions.ts';
import { remarkLimits } from '../../src/markdown/remark-limits.ts';
import { remarkLostDefinitions } from '../../src/markdown/remark-lost-definitions.ts';
import { remarkMarkdownInHtml } from '../../src/markdown/remark-markdown-in-html.ts';
import { remarkTablesInPlace } from '../../src/markdown/remark-tables-in-place.ts';
import { remarkUnclosedHtml } from '../../src/markdown/remark-unclosed-html.ts';
import { remarkUnknownTags } from '../../src/markdown/remark-unknown-tags.ts';
import { remarkWholeRows } from '../../src/markdown/remark-whole-rows.ts';
import { remarkWordMarkup } from '../../src/markdown/remark-word-markup.ts';
import type { RenderedStory, RenderStory } from '../../src/markdown/render-story.ts';
import { sanitizeSchema } from '../../src/markdown/sanitize-schema.ts';
import type { StoryFile, StoryNotes } from '../../src/markdown/story-file.ts';
import { cutBesideAddresses, wideEndedAddresses } from '../../src/markdown/wide-addresses.ts';

/** What remark-gfm gives remark-parse. */
interface ExtensionsOfGfm {
	micromarkExtensions: Syntax[];
	fromMarkdownExtensions: (InTree | InTree[])[];
}

/** Reads emphasis and addresses beside signs of Chinese, Japanese and Korean as their writers mean it. */
function remarkWideSigns(this: Processor) {
	const { micromarkExtensions, fromMarkdownExtensions } = this.data() as ExtensionsOfGfm;
	// The last is asked first: an underscore may begin an e-mail address before it is emphasis.
	micromarkExtensions.unshift(cjkFriendlyExtension());
	micromarkExtensions.push(gfmStrikethroughCjkFriendly({ singleTilde: false }), wideEndedAddresses);
	fromMarkdownExtensions.unshift({ transforms: [cutBesideAddresses] });
}

/** Puts what Astro's processor was given as front matter where our transforms look for it. */
const remarkNotes = () => (_tree: unknown, file: StoryFile) => {
	const { frontmatter } = file.data.astro as { frontmatter: StoryNotes };
	file.data.notes = frontmatter;
};

/** Something to read above a text: where nothing stands, a part of a table would begin one. */
const rehypeWordsAbove = () => (tree: Root) => {
	tree.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [] });
};
const rehypeNoWordsAbove = () => (tree: Root) => {
	tree.children.shift();
};

/**
 * A renderer that does every step for every story, as Astro's processor does: all of GitHub's
 * Markdown and of emphasis in every script, all HTML read again, every space looked at.
 */
export async function createPlainRenderer(): Promise<RenderStory> {
	const processor = await createMarkdownProcessor({
		syntaxHighlight: false,
		smartypants: false,
		gfm: false,
		remarkRehype: { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {} },
		remarkPlugins: [
			[remarkGfm, { singleTilde: false }],
			...[remarkWideSigns, remarkNotes, remarkLimits, remarkUnknownTags, remarkUnclosedHtml],
			...[remarkInstructions, remarkIndentedHtml, remarkMarkdownInHtml, remarkTablesInPlace],
			...[remarkWordMarkup, remarkWholeRows, remarkLostDefinitions],
		],
		rehypePlugins: [
			...[rehypeWordsAbove, rehypeRaw, rehypeNoWordsAbove],
			...[rehypeDepthLimit, rehypePrintable, rehypeHiddenText, rehypeStyledText],
			rehypeNamedAnchors,
			...[rehypePlayers, rehypeEmbedsToLinks, rehypeTaskTicks],
			...[
				rehypePictures,
				rehypeHeadings,
				rehypeTables,
				[rehypePlainText, (tree: Root) => toText(tree)],
				rehypeFiles,
				rehypeLinks,
			],
			...[rehypeLosses, rehypePlainElements, [rehypeSanitize, sanitizeSchema]],
		] as never[],
	});
	return async (markdown, story): Promise<RenderedStory> => {
		const left = { pictures: [], attachments: [], links: [], text: '', wrong: [], remarks: [] };
		const notes: StoryNotes = { ...story, ...left };
		const frontmatter = notes as unknown as Record<string, unknown>;
		const { code } = await processor.render(mendedSource(markdown), { frontmatter });
		const { text, sentences, pictures, attachments, links, wrong, remarks } = notes;
		return {
			html: code,
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
