import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { extensionsFor } from './gfm-parts.ts';

const NAME = String.raw`[^\s<>"'=/]{1,60}`;
const VALUE = '(?:"[^"<>]{0,2000}"|\'[^\'<>]{0,2000}\'|[^\\s"\'<>=`]{1,2000})';
/** A tag with attributes, as pages written by hand have it. */
const TAG = new RegExp(
	String.raw`<[a-z][a-z\d-]{0,30}(?:\s+${NAME}(?:\s*=\s*${VALUE})?){1,20}\s*/?>`,
	'gi',
);
/** A value with a slash and without quotes, which micromark takes for the end of the tag. */
const UNQUOTED = /(=\s*)([^\s"'<>=`]*\/[^\s"'<>=`]*?)(?=\s|\/?>)/g;

/** Where samples of code stand in a source. */
const codeIn = (node: Nodes): [start: number, end: number][] =>
	node.type === 'code' || node.type === 'inlineCode'
		? [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]]
		: 'children' in node
			? node.children.flatMap(codeIn)
			: [];

/**
 * A source in which addresses in tags have quotes (`<a href=https://a.example/b>`): CommonMark lets
 * them go without, micromark does not. Samples of code stay as they are written.
 */
export function withQuotedAddresses(source: string): string {
	const tags = [...source.matchAll(TAG)].filter(([tag]) => tag.search(UNQUOTED) !== -1);
	if (tags.length === 0) return source;
	const samples = codeIn(fromMarkdown(source, extensionsFor(source)));
	const isCode = (at: number) => samples.some(([start, end]) => at >= start && at < end);
	return source.replace(TAG, (tag: string, at: number) =>
		isCode(at) ? tag : tag.replace(UNQUOTED, '$1"$2"'),
	);
}
