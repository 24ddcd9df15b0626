import type { Root } from 'mdast';
import { type Extension as FromMarkdownExtension, fromMarkdown } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { linkAddresses } from './bare-addresses.ts';
import { extensionsFor, extensionsWithAddressesFor } from './gfm-parts.ts';
import { refuseDeepLines } from './marks-limit.ts';
import { mendedSource } from './mended-source.ts';
import { plainTree, putPlainParagraphsBack, withoutPlainParagraphs } from './plain-paragraphs.ts';

/** Reads a source with as little of GitHub's Markdown as it needs. */
function parse(written: string): Root {
	const source = mendedSource(written);
	const tree = fromMarkdown(source, extensionsFor(source));
	const isWhole = linkAddresses(tree, source);
	return isWhole ? tree : fromMarkdown(source, extensionsWithAddressesFor(source));
}

/**
 * Reads CommonMark with GitHub's additions. The tree is the one that remark-parse with remark-gfm
 * makes, but for the positions of its nodes; work is done only where a source needs it.
 */
export function parseMarkdown(markdown: string): Root {
	refuseDeepLines(markdown);
	const shortened = withoutPlainParagraphs(markdown);
	const plain = plainTree(shortened);
	if (plain) return plain;
	const tree = parse(shortened.source);
	putPlainParagraphsBack(tree, shortened.runs);
	return tree;
}

/** What plugins add to the syntax of Markdown, where remark-parse looks for it too. */
interface AddedSyntax {
	micromarkExtensions?: Extension[];
	fromMarkdownExtensions?: FromMarkdownExtension[];
}

/** Reads CommonMark with GitHub's additions and those of plugins, and leaves no node without its position. */
function parseWithPlugins(markdown: string, added: AddedSyntax): Root {
	refuseDeepLines(markdown);
	const source = mendedSource(markdown);
	const { extensions, mdastExtensions } = extensionsWithAddressesFor(source);
	return fromMarkdown(source, {
		extensions: [...extensions, ...(added.micromarkExtensions ?? [])],
		mdastExtensions: [...mdastExtensions, ...(added.fromMarkdownExtensions ?? [])],
	});
}

/** @property hasPlugins whether others may work on the tree, or have added to the syntax. */
export interface ParseOptions {
	hasPlugins: boolean;
}

/** Lets a processor read Markdown. */
export function remarkParseMarkdown(this: Processor, { hasPlugins }: ParseOptions) {
	this.parser = hasPlugins
		? (markdown) => parseWithPlugins(markdown, this.data() as AddedSyntax)
		: parseMarkdown;
}
