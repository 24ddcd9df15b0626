import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';

export interface SyntaxProblem {
	line: number;
	message: string;
}

/** What YAML says, and where. */
export interface YamlFields {
	/** Fields as plain data. */
	data: unknown;
	/** Line of the field a path leads to, or of the nearest field around it that exists. */
	lineOf: (path: PropertyKey[]) => number;
	/** What YAML takes out of a text without quotes: a comment after “ #”, an anchor, a tag. */
	cut: { line: number; text: string }[];
}

/** The comments that stand behind texts without quotes. */
function cutTexts(document: Document, lineAt: (offset: number) => number): YamlFields['cut'] {
	const cut: YamlFields['cut'] = [];
	visit(document, {
		Scalar(key, { type, value, comment, range, anchor, tag }) {
			if (key !== 'key' && range && (anchor || tag?.startsWith('!'))) {
				cut.push({ line: lineAt(range[0]), text: anchor ? `&${anchor}` : String(tag) });
			}
			const isText = typeof value === 'string' && !/^\d{4}(?:-\d\d)*(?:$|[T ])/.test(value);
			if (key === 'key' || type !== 'PLAIN' || !isText || !comment || !range) return;
			cut.push({ line: lineAt(range[0]), text: `#${comment}` });
		},
	});
	return cut;
}

/**
 * Reads front matter as YAML 1.2, or says what is wrong with it.
 * @param line line of the file that the front matter stands below, from 1.
 */
export function readFullYaml(
	source: string,
	line: number,
): YamlFields | { problems: SyntaxProblem[] } {
	const counter = new LineCounter();
	// The core schema leaves dates as the text that was written.
	const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
	const lineAt = (offset: number) => counter.linePos(offset).line + line;
	if (document.errors.length > 0) {
		const problems = document.errors.map(({ code, message, pos }) => ({
			line: lineAt(pos[0]),
			message:
				code === 'DUPLICATE_KEY'
					? `has the field “${/^[^:\n]*/.exec(source.slice(pos[0]))?.[0]}” twice; keep one of them`
					: `is not YAML: ${message.trim()}. Put text that holds a colon, quote or # in quotes`,
		}));
		return { problems };
	}
	const lineOf = (path: PropertyKey[]): number => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lineAt(node.range[0]);
		}
		return line;
	};
	try {
		const data: unknown = document.toJS() ?? {};
		if (typeof data !== 'object' || Array.isArray(data)) {
			const message = 'has front matter without fields; write one a line, such as “title: …”';
			return { problems: [{ line: line + 1, message }] };
		}
		return { data, lineOf, cut: cutTexts(document, lineAt) };
	} catch (error) {
		const reason = (error as Error).message;
		const message = `is not usable YAML: ${reason}. Put text that begins with * or & in quotes`;
		return { problems: [{ line, message }] };
	}
}
