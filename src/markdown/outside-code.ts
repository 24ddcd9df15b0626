import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { extensionsFor } from './gfm-parts.ts';

/** Where samples of code stand in a source. */
const codeIn = (node: Nodes): [start: number, end: number][] =>
	node.type === 'code' || node.type === 'inlineCode'
		? [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]]
		: 'children' in node
			? node.children.flatMap(codeIn)
			: [];

/** Changes what a form finds in a source of Markdown, but in samples of code. */
export function changeOutsideCode(
	source: string,
	form: RegExp,
	change: (found: string, ...groups: (string | undefined)[]) => string,
): string {
	const changes = [...source.matchAll(form)].flatMap((match) => {
		const [found, ...groups] = match;
		const changed = change(found, ...groups);
		return changed === found ? [] : [{ at: match.index, found, changed }];
	});
	if (changes.length === 0) return source;
	const samples = codeIn(fromMarkdown(source, extensionsFor(source)));
	const kept: string[] = [];
	let end = 0;
	let sample = 0;
	for (const { at, found, changed } of changes) {
		while ((samples[sample]?.[1] ?? Number.POSITIVE_INFINITY) <= at) sample++;
		if ((samples[sample]?.[0] ?? Number.POSITIVE_INFINITY) <= at) continue;
		kept.push(source.slice(end, at), changed);
		end = at + found.length;
	}
	return kept.join('') + source.slice(end);
}
