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
	const definitions = definitionsIn(tree);
	const edits = definitions.flatMap(({ definition, isUsed, isAddress, isComment }, i) => {
		const at = definition.position?.start.offset ?? 0;
		const before = definitions[i - 1];
		const isWords = !isUsed && !isAddress && !isComment;
		if (isWords) return [{ at, text: '\\' }];
		if (before === undefined) return [];
		// A definition is none in the line after words.
		const line = source.lastIndexOf('\n', at - 1) + 1;
		const isNext =
			before.definition.position?.end.line === Number(definition.position?.start.line) - 1;
		return isNext ? [{ at: line, text: `${source.slice(line, at).trimEnd()}\n` }] : [];
	});
	let from = 0;
	const parts = edits.map(({ at, text }) => {
		const part = source.slice(from, at) + text;
		from = at;
		return part;
	});
	return edits.some(({ text }) => text === '\\') ? parts.join('') + source.slice(from) : source;
}
