/** What `npm run test:deep` tries in many ways, and `npm test` in few, so that it is done in minutes. */

const isDeep = Boolean(process.env.DEEP);

/** Seeds of what is made up by lot. */
export const seeds = (few: number, many: number): number[] =>
	Array.from({ length: isDeep ? many : few }, (_, i) => i + 1);

/** Those of all cases that are unlike each other, or all. */
export const casesOf = <Case>(all: readonly Case[], unlike: readonly Case[]): readonly Case[] =>
	isDeep ? all : unlike;
