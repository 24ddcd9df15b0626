import { hash } from 'node:crypto';
import { fingerprint } from '../../loader/fingerprint.ts';

/** The code that makes the parts of the index, among it the version of Pagefind. */
export const INDEX_CODE = ['src/domain', 'src/build/search'];

/** The key of a part: stands for what it is made of, and for what makes it. */
export type PartKeys = (...madeOf: unknown[]) => string;

export function partKeys(): PartKeys {
	const code = fingerprint(INDEX_CODE);
	return (...madeOf) => hash('sha256', JSON.stringify([code, ...madeOf])).slice(0, 12);
}
