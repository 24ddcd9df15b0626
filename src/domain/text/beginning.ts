/** The first so many characters of a text, none of them in half, and “…” if there are more. */
export function beginning(text: string, most: number): string {
	const signs = Array.from(text.slice(0, 2 * most + 2));
	return signs.length > most ? `${signs.slice(0, most).join('')}…` : text;
}
