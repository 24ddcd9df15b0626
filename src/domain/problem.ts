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

/** One problem in one line: `content/articles/a.md:4 pubDate: “2023-02-30” is not in the calendar…`. */
export function problemLine({ file, line, field, message }: Problem): string {
	return `${file}${line ? `:${line}` : ''} ${field ? `${field}: ` : ''}${message}`;
}

/** All problems of a build as one message, by file and line. */
export function problemReport(problems: Problem[]): string {
	const lines = [...problems]
		.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)))
		.map((problem) => `  ${problemLine(problem)}`);
	const files = new Set(problems.map(({ file }) => file)).size;
	const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
	return `${count} in ${files} content ${files === 1 ? 'file' : 'files'}; nothing was published.\n${lines.join('\n')}`;
}
