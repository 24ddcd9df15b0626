import { askedYears, type IsAsked } from '../domain/pages/years.ts';
import { buildYears } from '../paths.ts';
import type { CompileOptions } from './astro/compile.ts';
import type { CompiledProgram } from './astro/run.ts';
import type { OtherEditions } from './languages/other-editions.ts';

/** Whoever runs a build. */
export interface Builder {
	/** Says a line of progress. */
	say: (line: string) => void;
	warn: (line: string) => void;
	/** Whether every published file is to be read, and put right if it is not as it was published. */
	isVerifying: boolean;
	/** Whether Astro is to render every page itself. */
	isPlain: boolean;
	/** The other editions of a newspaper in several languages. */
	otherEditions: (builder: Builder) => OtherEditions;
	/** The program for the code that the key stands for. */
	programFor: (key: string, options: CompileOptions) => Promise<CompiledProgram>;
}

/** The parts of the site that are asked for. @throws if BUILD_YEARS is written in no form that is known. */
export const askedParts = (): IsAsked =>
	buildYears === undefined ? () => true : askedYears(buildYears);

/** “16,406”. */
export const formatted = (count: number) => count.toLocaleString('en');
