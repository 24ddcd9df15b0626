import { relative } from 'node:path';

/** What is told of a file of what builds remember that is not as it was written. */
export const damageLine = (file: string): string =>
	`${relative('.', file)} was damaged; what it held is made anew`;
