import { askedYears, type IsAsked } from '../domain/pages/years.ts';
import { buildYears } from '../paths.ts';
import type { Program } from './program.ts';

/** Whoever runs a build. */
export interface Builder {
	/** Says a line of progress. */
	say: (line: string) => void;
	warn: (line: string) => void;
	/** Whether every published file is to be read, and put right if it is not as it was published. */
	isVerifying: boolean;
	/** The program for the code that the key stands for; tells of one that was kept and is damaged. */
	programFor: (key: string, onDamage: (path: string) => void) => Program | Promise<Program>;
}

/** The parts of the site that are asked for. @throws if BUILD_YEARS is written in no form that is known. */
export const askedParts = (): IsAsked =>
	buildYears === undefined ? () => true : askedYears(buildYears);

/** “16,406”. */
export const formatted = (count: number) => count.toLocaleString('en');
