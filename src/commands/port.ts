/** @returns the port that a text names, undefined if it names none that can be served at. */
export function portOf(text: string): number | undefined {
	const port = Number(text);
	return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}
