import { type Change, changesOf } from './mutators.ts';

/** A file of the code with one change. */
export interface Mutant extends Change {
	/** Path of the file in the project. */
	path: string;
	/** The text of the file without the change. */
	source: string;
	/** Number of the line, from 1. */
	line: number;
	/** The change in words: `a < b → a <= b`. */
	what: string;
}

/** Characters of code that are shown of a change. */
const LONGEST = 70;

/** All mutants of a file. */
export const mutantsOf = (path: string, source: string): Mutant[] =>
	changesOf(path, source).map((change) => ({
		...change,
		path,
		source,
		line: source.slice(0, change.start).split('\n').length,
		what: whatChanges(source, change),
	}));

/** The text of a mutant. */
export const mutated = ({ source, start, end, code }: Mutant): string =>
	source.slice(0, start) + code + source.slice(end);

/** The code that is changed, with what stands around a change that is short, and what it becomes. */
function whatChanges(source: string, { start, end, code }: Change): string {
	const isShort = end - start < 6;
	const before = isShort ? (/[^\n]{0,25}$/.exec(source.slice(0, start))?.[0] ?? '') : '';
	const after = isShort ? (/^[^\n]{0,25}/.exec(source.slice(end))?.[0] ?? '') : '';
	const shown = (text: string) => {
		const line = text.replace(/\s+/g, ' ').trim();
		return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
	};
	const becomes = shown(before + code + after) || 'nothing';
	return `${shown(before + source.slice(start, end) + after)} → ${becomes}`;
}
