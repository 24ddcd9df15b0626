import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXCUSES } from './excused-mutants.ts';
import { mutantsOf } from './mutant.ts';

test('every change that is excused is one that can still be made, and says why in a sentence', () => {
	const stale = EXCUSES.filter(
		({ path, what }) =>
			!mutantsOf(path, readFileSync(path, 'utf8')).some((mutant) => mutant.what === what),
	);
	expect(stale).toEqual([]);
	expect(EXCUSES.filter(({ why }) => !/^[A-Z].+\.$/.test(why))).toEqual([]);
});
