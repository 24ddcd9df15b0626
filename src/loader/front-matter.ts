import { isNode, LineCounter, parseDocument } from 'yaml';

/** A content file taken apart. */
export interface ParsedFile {
	/** Front matter as plain data. */
	data: unknown;
	/** Markdown below the front matter. */
	body: string;
	/** Line of the file at which the body starts, from 1. */
	bodyLine: number;
	/** Line of the field a path leads to, or of the nearest field around it that exists. */
	lineOf: (path: PropertyKey[]) => number;
}

export interface SyntaxProblem {
	line: number;
	message: string;
}

const FENCE = /^---[ \t]*$/;
const HOW = 'begin the file with a line “---”, then “title: …”, then a line “---”';

/** Splits a content file into front matter and body and reads the former as YAML 1.2. */
export function parseFile(text: string): ParsedFile | { problems: SyntaxProblem[] } {
	const lines = text.split('\n');
	const start = lines.findIndex((line) => line.trim() !== '');
	if (start === -1) return { problems: [{ line: 1, message: `is empty; ${HOW}` }] };
	if (!FENCE.test(lines[start] ?? '')) {
		return { problems: [{ line: start + 1, message: `has no front matter; ${HOW}` }] };
	}
	const end = lines.findIndex((line, i) => i > start && FENCE.test(line));
	if (end === -1) {
		const message = 'has front matter that never ends; add a line “---” below the last field';
		return { problems: [{ line: start + 1, message }] };
	}
	const counter = new LineCounter();
	const source = lines.slice(start + 1, end).join('\n');
	// The core schema leaves dates as the text that was written.
	const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
	const lineAt = (offset: number) => counter.linePos(offset).line + start + 1;
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
		return start + 1;
	};
	try {
		const data: unknown = document.toJS() ?? {};
		if (typeof data !== 'object' || Array.isArray(data)) {
			const message = 'has front matter without fields; write one a line, such as “title: …”';
			return { problems: [{ line: start + 2, message }] };
		}
		const body = lines.slice(end + 1).join('\n');
		return { data, body, bodyLine: end + 2, lineOf };
	} catch (error) {
		const reason = (error as Error).message;
		const message = `is not usable YAML: ${reason}. Put text that begins with * or & in quotes`;
		return { problems: [{ line: start + 1, message }] };
	}
}
