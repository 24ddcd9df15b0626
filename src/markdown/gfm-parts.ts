import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/**
 * The parts of GitHub's Markdown but for bare addresses, each with what a source must have that
 * uses it. Each makes the reading of every source slower, used or not.
 */
const PARTS = [
	{ sign: /\[\^/, syntax: gfmFootnote() },
	// One tilde stands between numbers: “5~10 degrees”.
	{ sign: /~/, syntax: gfmStrikethrough({ singleTilde: false }) },
	{ sign: /\||:-|-:/, syntax: gfmTable() },
	{ sign: /\[[\sx]/i, syntax: gfmTaskListItem() },
];

const bareAddresses = gfmAutolinkLiteral();

/** What each part becomes in the tree; of them all, bare addresses alone transform the whole of it. */
const inTree = gfmFromMarkdown();
const inTreeBut = inTree.filter(({ transforms }) => !transforms);

/** Links the addresses in the texts of a tree. */
export const addressTransforms = inTree.flatMap(({ transforms }) => transforms ?? []);

/** What a source without bare addresses must be read with. */
export const extensionsFor = (source: string) => ({
	extensions: PARTS.filter(({ sign }) => sign.test(source)).map(({ syntax }) => syntax),
	mdastExtensions: inTreeBut,
});

/** What a source with bare addresses must be read with: several times slower. */
export const extensionsWithAddressesFor = (source: string) => ({
	extensions: [bareAddresses, ...extensionsFor(source).extensions],
	mdastExtensions: inTree,
});
