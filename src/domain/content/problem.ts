import { countLabel } from '../text/labels.ts';
import { inOneLine } from '../text/terminal-text.ts';

/** Something wrong with one content file, in words for the person who can put it right. */
export interface Problem {
	/** Path of the file, as a person would type it. */
	file: string;
	/** Line in that file, counted from 1, where it can be known. */
	line?: number | undefined;
	/** Front-matter field, such as `image.alt`. */
	field?: string | undefined;
	/** What is wrong and what to do, as the end of a sentence. */
	message: string;
}

/** `content/articles/a.md:4`. */
export const placeOf = ({ file, line }: Pick<Problem, 'file' | 'line'>): string =>
	inOneLine(`${file}${line ? `:${line}` : ''}`);

/** One problem in one line: `content/articles/a.md:4 pubDate: “2023-02-30” is not in the calendar…`. */
export function problemLine(problem: Problem): string {
	const { field, message } = problem;
	return inOneLine(`${placeOf(problem)} ${field ? `${field}: ` : ''}${message}`);
}

/** What a problem is about: a value that its message begins with, and a place in a list, may differ. */
const adviceOf = ({ field = '', message }: Problem) =>
	`${field.replace(/\[\d+\]/g, '[]')}\0${message.replace(/^“[^”]*”/, '')}`;

/** Files that the same problem may have and still be told one by one. */
const FEW = 3;
/** Places that are named of a problem that more files have. */
const MOST_PLACES = 8;

/** The same problem of many files in one line, others in one each. */
function problemLines(same: Problem[]): string[] {
	const [first, ...others] = same;
	if (!first || same.length <= FEW) return same.map(problemLine);
	const named = others.slice(0, MOST_PLACES).map(placeOf).join(', ');
	const more = others.length - MOST_PLACES;
	const rest = more > 0 ? ` and ${countLabel(more, 'place', 'places')} more` : '';
	return [`${problemLine(first)} (the same at ${named}${rest})`];
}

/** All problems of a build as one message, by file and line. */
export function problemReport(problems: Problem[]): string {
	const inOrder = problems.toSorted((a, b) =>
		a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
	);
	const same = Map.groupBy(inOrder, adviceOf);
	const lines = [...same.values()].flatMap(problemLines).map((line) => `  ${line}`);
	const files = new Set(problems.map(({ file }) => file)).size;
	const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
	return `${count} in ${files} content ${files === 1 ? 'file' : 'files'}; nothing was published.\n${lines.join('\n')}`;
}
