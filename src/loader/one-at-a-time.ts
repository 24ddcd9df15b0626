/**
 * Lets `act` run once at a time, so that what an earlier run finds never replaces what a later one
 * has found.
 * @returns asks for a run that has not begun yet, and waits for its end. All who ask while one runs
 * share the next.
 */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> = Promise.resolve();
	let next: Promise<void> | undefined;
	const run = () => {
		next = undefined;
		return act();
	};
	return () => {
		next ??= running.then(run, run);
		running = next;
		return next;
	};
}
