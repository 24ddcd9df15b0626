import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import type { Picture } from '../domain/story.ts';
import { rehypeDepthLimit } from './rehype-depth-limit.ts';
import { rehypeEmbedsToLinks } from './rehype-embeds-to-links.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypePlainText } from './rehype-plain-text.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskTicks } from './rehype-task-ticks.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import type { StoryNotes } from './story-file.ts';

export interface RenderedStory {
	/** Safe HTML of the text. */
	html: string;
	/** The text without markup. */
	text: string;
	pictures: Picture[];
	/** Errors in the text, each a sentence's end that says what to do. */
	wrong: string[];
	/** Addresses of pictures that an old site has left behind. */
	lost: string[];
	/** Addresses of links that lead nowhere. */
	lostLinks: string[];
}

/** Turns Markdown into a story; throws what remark throws on text it cannot read. */
export type RenderStory = (
	markdown: string,
	story: Pick<StoryNotes, 'path' | 'stories' | 'findPicture'>,
) => Promise<RenderedStory>;

/**
 * The Markdown pipeline: CommonMark with GitHub's tables, footnotes and strikethrough, raw HTML
 * read as HTML, our transforms, and the sanitiser last, so that nothing escapes it.
 */
export async function createStoryRenderer(): Promise<RenderStory> {
	const processor = await createMarkdownProcessor({
		// Colours are inline styles, which the sanitiser takes out.
		syntaxHighlight: false,
		// Quotations stay as they were published.
		smartypants: false,
		remarkRehype: { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {} },
		rehypePlugins: [
			rehypeRaw,
			rehypeDepthLimit,
			rehypeEmbedsToLinks,
			rehypeTaskTicks,
			rehypePictures,
			rehypeHeadings,
			rehypeTables,
			rehypePlainText,
			rehypeLinks,
			[rehypeSanitize, sanitizeSchema],
		],
	});
	return async (markdown, { path, stories, findPicture }) => {
		const left = { pictures: [], text: '', wrong: [], lost: [], lostLinks: [] };
		const notes: StoryNotes = { path, stories, findPicture, ...left };
		const { code } = await processor.render(markdown, {
			frontmatter: notes as unknown as Record<string, unknown>,
		});
		const { text, pictures, wrong, lost, lostLinks } = notes;
		return { html: code, text, pictures, wrong, lost, lostLinks };
	};
}
