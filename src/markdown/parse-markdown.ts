import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
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

/** Lets a processor read with {@link parseMarkdown}. */
export function remarkParseMarkdown(this: Processor) {
	this.parser = parseMarkdown;
}
