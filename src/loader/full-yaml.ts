import {
	type Document,
	isAlias,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import { misreadValues } from './misread-values.ts';
import { placeWithoutSpace, yamlAdvice } from './yaml-advice.ts';
import { type CutText, yamlCuts } from './yaml-cuts.ts';

export interface SyntaxProblem {
	line: number;
	field?: string | undefined;
	message: string;
}

/** What YAML says, and where. */
export interface YamlFields {
	/** Fields as plain data. */
	data: unknown;
	/** Line of the field a path leads to, or of the nearest field around it that exists. */
	lineOf: (path: PropertyKey[]) => number;
	/** What YAML takes out of texts without quotes. */
	cut: CutText[];
}

/** A line that ends front matter for YAML, and for nobody else. */
const END_OF_DOCUMENT = /^(?:\.\.\.|---)(?:\s|$)/;

/** A source, and its lines as the file counts them. */
interface Source {
	source: string;
	lines: string[];
	/** Line of the file that the source stands below. */
	above: number;
	/** Line of the file at an offset of the source. */
	lineAt: (offset: number) => number;
}

/** What YAML says of an error. */
type Complaint = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** What an error of YAML's means to who wrote the line. */
function asProblem(
	{ code, message, pos }: Complaint,
	{ source, lines, above, lineAt }: Source,
): SyntaxProblem {
	const line = lineAt(pos[0]);
	if (code === 'DUPLICATE_KEY') {
		const field = /^[^:\n]*/.exec(source.slice(pos[0]))?.[0];
		return { line, message: `has the field “${field}” twice; keep one of them` };
	}
	if (code === 'MULTIPLE_DOCS') {
		const end = lines.findIndex((each) => END_OF_DOCUMENT.test(each));
		return {
			line: above + 1 + end,
			message: `has a line “${lines[end]?.trim()}” within its front matter; remove it`,
		};
	}
	const { at, field, advice } = yamlAdvice(lines, line - above - 1, { code, message });
	return { line: above + 1 + at, field, message: `is not YAML: ${advice}` };
}

/** References to texts that were named before, where there are none: a text that begins with “*”. */
function unknownAliases(document: Document): Complaint[] {
	const named = new Set<string>();
	const unknown: Complaint[] = [];
	visit(document, {
		Node(_, node) {
			if (!isAlias(node)) {
				if (node.anchor) named.add(node.anchor);
			} else if (!named.has(node.source)) {
				const [start = 0, end = 0] = node.range ?? [];
				const message = 'has a text that begins with *; put it in quotes';
				unknown.push({ code: 'BAD_ALIAS', message, pos: [start, end] });
			}
		},
	});
	return unknown;
}

/** Fields that a group has twice. */
function doubleFields(document: Document): Complaint[] {
	const double: Complaint[] = [];
	visit(document, {
		Map(_, { items }) {
			const met = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				const [start = 0, end = 0] = key.range ?? [];
				if (met.has(key.value)) {
					const message = 'Map keys must be unique';
					double.push({ code: 'DUPLICATE_KEY', message, pos: [start, end] });
				}
				met.add(key.value);
			}
		},
	});
	return double;
}

/** Lines that are told of front matter that is not YAML: one mistake makes others. */
const MOST_LINES = 20;

/** The first of things for each line. */
const firstOfLines = <Each>(all: Each[], lineOf: (each: Each) => number): Each[] =>
	[...Map.groupBy(all, lineOf).values()].flatMap((same) => same.slice(0, 1));

/** What keeps a document from being read, one problem a line. */
function syntaxProblems(document: Document, source: Source): SyntaxProblem[] {
	const wrong = [...document.errors, ...doubleFields(document)].sort(
		(one, other) => one.pos[0] - other.pos[0],
	);
	const isYaml = wrong.length === 0;
	const errors: Complaint[] = isYaml ? unknownAliases(document) : wrong;
	const problems = firstOfLines(errors, ({ pos }) => source.lineAt(pos[0]))
		.slice(0, MOST_LINES)
		.map((error) => asProblem(error, source));
	if (isYaml) problems.push(...misreadValues(document, source.source, source.lineAt));
	return firstOfLines(problems, ({ line }) => line);
}

/**
 * Reads front matter as YAML 1.2, or says what is wrong with it.
 * @param above line of the file that the front matter stands below, from 1.
 */
export function readFullYaml(
	source: string,
	above: number,
): YamlFields | { problems: SyntaxProblem[] } {
	const counter = new LineCounter();
	// The core schema leaves dates as the text that was written.
	const document = parseDocument(source, {
		lineCounter: counter,
		prettyErrors: false,
		// It compares each field with all others; see `doubleFields`.
		uniqueKeys: false,
	});
	const lineAt = (offset: number) => counter.linePos(offset).line + above;
	const lines = source.split('\n');
	const problems = syntaxProblems(document, { source, lines, above, lineAt });
	if (problems.length > 0) return { problems };
	const lineOf = (path: PropertyKey[]): number => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lineAt(node.range[0]);
		}
		return above;
	};
	try {
		const data: unknown = document.toJS() ?? {};
		if (typeof data === 'object' && !Array.isArray(data)) {
			return { data, lineOf, cut: yamlCuts(document, source, lineAt) };
		}
		const at = placeWithoutSpace(lines);
		const message =
			at === -1
				? 'has front matter without fields; write one a line, such as “title: …”'
				: `is not YAML: ${yamlAdvice(lines, at, { code: 'NO_FIELDS', message: '' }).advice}`;
		return { problems: [{ line: above + 1 + Math.max(0, at), message }] };
	} catch (error) {
		const reason = (error as Error).message;
		const message = `is not usable YAML: ${reason}; write texts out where they are used, without & and *`;
		return { problems: [{ line: above, message }] };
	}
}
