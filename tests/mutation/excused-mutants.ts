import type { Mutant } from './mutant.ts';

/** Changes that nobody can notice, since the code does the same with them. */
interface Excuse {
	path: string;
	/** The change, as it is printed. */
	what: string;
	/** Why it makes no difference. */
	why: string;
}

export const EXCUSES: Excuse[] = [];

/** Why a mutant need not be noticed, undefined if it must be. */
export const excuseOf = (mutant: Mutant): string | undefined =>
	EXCUSES.find(({ path, what }) => path === mutant.path && what === mutant.what)?.why;
