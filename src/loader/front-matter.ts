import { readFullYaml, type SyntaxProblem, type YamlFields } from './full-yaml.ts';
import { hasFrontMatter } from './second-front-matter.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** A content file taken apart: its front matter, and what is below it. */
export interface ParsedFile extends YamlFields {
	/** Markdown below the front matter. */
	body: string;
	/** Line of the file at which the body starts, from 1. */
	bodyLine: number;
}

const FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /\n---[ \t]*(?=\n|$)/g;
const HOW = 'begin the file with a line “---”, then “title: …”, then a line “---”';

/** How front matter in other languages begins, as Hugo and gray-matter read it. */
const FOREIGN_FENCES = [
	{ language: 'TOML', sign: /^\+\+\+\s*$|^---\s*toml\s*$/i },
	{ language: 'JSON', sign: /^\{|^;;;\s*$|^---\s*json\s*$/i },
];
const lineEndsIn = (text: string) => text.split('\n').length - 1;

/** Front matter as data; where its fields stand is looked up only when it is asked for. */
function readYaml(source: string, line: number): YamlFields | { problems: SyntaxProblem[] } {
	const data = readSimpleYaml(source);
	if (data === undefined) return readFullYaml(source, line);
	let full: ReturnType<typeof readFullYaml> | undefined;
	const lineOf = (path: PropertyKey[]) => {
		const [field] = path;
		const top =
			path.length === 1
				? source.split('\n').findIndex((each) => each.startsWith(`${String(field)}:`))
				: -1;
		if (top !== -1) return line + 1 + top;
		full ??= readFullYaml(source, line);
		return 'lineOf' in full ? full.lineOf(path) : line;
	};
	return { data, lineOf, cut: [] };
}

/** Splits a content file into front matter and body and reads the former as YAML 1.2. */
export function parseFile(text: string): ParsedFile | { problems: SyntaxProblem[] } {
	const first = text.search(/\S/);
	if (first === -1) return { problems: [{ line: 1, message: `is empty; ${HOW}` }] };
	const start = text.lastIndexOf('\n', first) + 1;
	const line = lineEndsIn(text.slice(0, start)) + 1;
	const [fence = ''] = text.slice(start).split('\n', 1);
	const foreign = FOREIGN_FENCES.find(({ sign }) => sign.test(fence));
	if (foreign) {
		const message = `has front matter in ${foreign.language}; write it in YAML: ${HOW}`;
		return { problems: [{ line, message }] };
	}
	if (!FENCE.test(fence)) {
		return { problems: [{ line, message: `has no front matter; ${HOW}` }] };
	}
	CLOSING_FENCE.lastIndex = start + fence.length;
	const closing = CLOSING_FENCE.exec(text);
	if (!closing) {
		const message = 'has front matter that never ends; add a line “---” below the last field';
		return { problems: [{ line, message }] };
	}
	const fenced = text.slice(start + fence.length, closing.index);
	const yaml = readYaml(fenced.slice(1), line);
	if ('problems' in yaml) return yaml;
	const body = text.slice(closing.index + closing[0].length + 1);
	const bodyLine = line + lineEndsIn(fenced) + 2;
	if (hasFrontMatter(body)) {
		const message = 'has front matter a second time; make one of the two';
		return {
			problems: [{ line: bodyLine + lineEndsIn(body.slice(0, body.search(/\S/))), message }],
		};
	}
	return { ...yaml, body, bodyLine };
}
