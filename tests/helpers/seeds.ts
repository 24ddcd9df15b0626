/**
 * Seeds of what is made up by lot: few in the tests, so that they are done in minutes, and many in
 * `npm run test:deep`.
 */
export const seeds = (few: number, many: number): number[] =>
	Array.from({ length: process.env.DEEP ? many : few }, (_, i) => i + 1);
