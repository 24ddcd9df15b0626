import { expect, test } from 'vitest';
import { seriesWords } from '../../../src/domain/related/series-title.ts';

test.each([
	['Kernel Watch #3: Files', 'Kernel Watch #4: Locks', ['kernel', 'watch']],
	['Weekly News 53', 'Weekly News 54', ['news', 'weekly']],
	['Files – Kernel Watch', 'Locks – Kernel Watch', ['kernel', 'watch']],
	['Ukraine ships grain', 'Ukraine sows grain', []],
	['Kernel Watch: Files', 'Locks: a study', []],
])('the series of “%s” and “%s”', (a, b, words) => {
	expect([...seriesWords(a, b)].sort()).toEqual(words);
});
