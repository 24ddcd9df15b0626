import type { Program } from './program.ts';

/** Whoever runs a build. */
export interface Builder {
	/** Says a line of progress. */
	say: (line: string) => void;
	warn: (line: string) => void;
	/** The program for the code that the key stands for. */
	programFor: (key: string) => Program | Promise<Program>;
}

/** “16,406”. */
export const formatted = (count: number) => count.toLocaleString('en');
