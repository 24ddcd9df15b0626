/** Milliseconds between two lines of progress. */
const EVERY = 3000;

/** Says how far a stage has come, now and then. */
export function progress(say: (line: string) => void): (done: number, what: string) => void {
	let last = performance.now();
	return (done, what) => {
		if (performance.now() - last < EVERY) return;
		last = performance.now();
		say(`        ${done.toLocaleString('en')} ${what}`);
	};
}
