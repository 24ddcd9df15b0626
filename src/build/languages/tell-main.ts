import type { FromEdition } from './messages.ts';

/** Tells the build of the main edition what becomes of this one; resolves once it is on its way. */
export const tellMain = (message: FromEdition): Promise<void> =>
	new Promise((resolve) => process.send?.(message, () => resolve()));
