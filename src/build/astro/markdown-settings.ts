import { InputError } from '../../domain/text/input-error.ts';
import type { MarkdownSettings } from '../../loader/given-plugins.ts';
import type { Plugins } from '../../markdown/render-story.ts';

/** Settings of Astro's for Markdown that have a part in how stories are rendered. */
const HAVE_A_PART = ['processor', 'remarkPlugins', 'rehypePlugins'];

/** Whether a setting says nothing, or what holds for stories anyway. */
const isSo = (name: string, value: unknown) =>
	value === undefined ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0) ||
	(name === 'syntaxHighlight' && value === false);

/** The settings that are given and have no part in how stories are rendered. */
export function settingsWithoutPart(markdown: MarkdownSettings): string[] {
	const given = [...Object.entries(markdown), ...Object.entries(markdown.processor?.options ?? {})];
	return given
		.filter(([name, value]) => !HAVE_A_PART.includes(name) && !isSo(name, value))
		.map(([name]) => name);
}

/** How many plugins Astro has, once integrations have had their say. */
const countOf = ({ processor, ...lists }: MarkdownSettings): number => {
	const { remarkPlugins = [], rehypePlugins = [] } =
		processor?.name === 'unified' ? (processor.options ?? {}) : lists;
	return remarkPlugins.length + rehypePlugins.length;
};

/**
 * Refuses plugins that an integration gives, or a file that the configuration takes them from: stories
 * are read by threads, which know only what stands in the configuration itself.
 * @param markdown as Astro has it.
 * @param given the plugins that stories pass through.
 * @throws {InputError} if Astro has more of them.
 */
export function refuseOtherPlugins(markdown: MarkdownSettings, { remark, rehype }: Plugins): void {
	const others = countOf(markdown) - remark.length - rehype.length;
	if (others <= 0) return;
	throw new InputError(
		`${others} of the plugins for Markdown would not run, since an integration gives them or another file names them. Name them in astro.config.mjs itself: markdown.remarkPlugins or markdown.rehypePlugins.`,
	);
}
