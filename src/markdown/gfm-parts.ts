import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { marksLimitFor } from './marks-limit.ts';
import { cutBesideAddresses, wideEndedAddresses } from './wide-addresses.ts';

/**
 * What may be of Chinese, Japanese or Korean writing, and much that is not: signs of scripts, their
 * punctuation and variation selectors, and halves of signs that take two code units.
 */
const WIDE = String.raw`[\u1100-\u11FF\u20A9\u2329\u232A\u2E80-\uFFFF]`;

/**
 * The parts of GitHub's Markdown but for bare addresses, each with what a source must have that
 * uses it. Each makes the reading of every source slower, used or not.
 */
const PARTS = [
	{ sign: /\[\^/, syntax: gfmFootnote() },
	// One tilde stands between numbers: “5~10 degrees”.
	{ sign: /~/, syntax: gfmStrikethroughCjkFriendly({ singleTilde: false }) },
	// CommonMark takes the end of “**……。**……” for no end, where words follow without a space:
	// https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
	{ sign: new RegExp(`${WIDE}[*_]|[*_]${WIDE}`), syntax: cjkFriendlyExtension() },
	{ sign: /\||:-|-:/, syntax: gfmTable() },
	{ sign: /\[[\sx]/i, syntax: gfmTaskListItem() },
];

const bareAddresses = [gfmAutolinkLiteral(), wideEndedAddresses];

/** What each part becomes in the tree; of them all, bare addresses alone transform the whole of it. */
const inTreeBut = gfmFromMarkdown().filter(({ transforms }) => !transforms);
const inTree = [{ transforms: [cutBesideAddresses] }, ...gfmFromMarkdown()];

/** Links the addresses in the texts of a tree. */
export const addressTransforms = inTree.flatMap(({ transforms }) => transforms ?? []);

/** What a source without bare addresses must be read with. */
export const extensionsFor = (source: string) => ({
	extensions: [
		...PARTS.filter(({ sign }) => sign.test(source)).map(({ syntax }) => syntax),
		...marksLimitFor(source),
	],
	mdastExtensions: inTreeBut,
});

/**
 * What a source with bare addresses must be read with: several times slower. They come last, to be
 * asked first: an underscore may begin an e-mail address before it is emphasis.
 */
export const extensionsWithAddressesFor = (source: string) => ({
	extensions: [...extensionsFor(source).extensions, ...bareAddresses],
	mdastExtensions: inTree,
});
