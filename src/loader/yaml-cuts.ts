import { type Document, visit } from 'yaml';
import { parsePartialDate } from '../domain/dates/partial-date.ts';
import { yamlPath } from './yaml-path.ts';

/** Text that YAML takes out of a value without quotes: a comment after “ #”, an anchor, a tag. */
export interface CutText {
	/** Line within the document, from 1. */
	line: number;
	/** The field it stood in. */
	path: PropertyKey[];
	text: string;
	/** Whether nothing is left of the value. */
	isAll: boolean;
}

/** Anchors that something refers to, which are no part of a text. */
function usedAnchors(document: Document): Set<string> {
	const used = new Set<string>();
	visit(document, {
		Alias(_, { source }) {
			used.add(source);
		},
	});
	return used;
}

/** A hashtag right behind a field: a comment has a space behind its sign. */
const HASHTAG = /^[^\S\n]*#[^\s#]/;

/**
 * What YAML takes out of texts.
 * @param lineAt line of an offset in `source`.
 */
export function yamlCuts(
	document: Document,
	source: string,
	lineAt: (offset: number) => number,
): CutText[] {
	const cut: CutText[] = [];
	const used = usedAnchors(document);
	visit(document, {
		Scalar(key, node, around) {
			const { type, value, comment, range, anchor, tag } = node;
			if (key === 'key' || !range) return;
			const tell = (text: string, isAll: boolean) =>
				cut.push({ line: lineAt(range[0]), path: yamlPath(node, around), text, isAll });
			const isAnchor = anchor !== undefined && !used.has(anchor);
			if (isAnchor || tag?.startsWith('!')) {
				tell(isAnchor ? `&${anchor}` : String(tag), value === null || value === '');
			}
			if (type !== 'PLAIN' || !comment) return;
			const isHashtag = value === null && HASHTAG.test(source.slice(range[0], range[2]));
			const isText = typeof value === 'string' && 'wrong' in parsePartialDate(value);
			if (isHashtag || isText) tell(`#${comment.split('\n', 1)[0]}`, isHashtag);
		},
	});
	return cut;
}
