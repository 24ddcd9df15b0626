import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { definitionsIn } from './definitions.ts';
import { extensionsFor } from './gfm-parts.ts';

/** What a source must have that holds a definition. */
const SIGN = /^[\s>*+\d.)-]{0,40}\[[^^\n][^\n]{0,998}\]:/m;

/**
 * A source in which a line that begins with a name in brackets is words, where nothing refers to
 * it and no address follows: Markdown takes the answer in “[Smith]: Yes.” for the address of a link.
 */
export function withWordsInDefinitions(source: string): string {
	if (!SIGN.test(source)) return source;
	const tree: Nodes = fromMarkdown(source, extensionsFor(source));
	const places = definitionsIn(tree).flatMap(({ definition, isUsed, isAddress }) =>
		isUsed || isAddress ? [] : [definition.position?.start.offset ?? 0],
	);
	return [...places, source.length]
		.map((place, i) => source.slice(places[i - 1] ?? 0, place))
		.join('\\');
}
