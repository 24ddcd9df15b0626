import { expect } from 'vitest';

/** Milliseconds that a browser on a busy machine may take. */
const PATIENCE = 60_000;

/** Asks again until what is expected of the answer holds. */
export const eventually = <Answer>(ask: () => Answer | Promise<Answer>) =>
	expect.poll(ask, { timeout: PATIENCE });
