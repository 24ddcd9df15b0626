import { askedYears, type IsAsked } from '../domain/pages/years.ts';
import { buildYears } from '../paths.ts';
import type { Program } from './program.ts';

/** Whoever runs a build. */
export interface Builder {
	/** Says a line of progress. */
	say: (line: string) => void;
	warn: (line: string) => void;
	/** The program for the code that the key stands for. */
	programFor: (key: string) => Program | Promise<Program>;
}

/** The parts of the site that are asked for. @throws if BUILD_YEARS is written in no form that is known. */
export const askedParts = (): IsAsked =>
	buildYears === undefined ? () => true : askedYears(buildYears);

/** “16,406”. */
export const formatted = (count: number) => count.toLocaleString('en');
