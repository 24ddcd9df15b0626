/** The first so many characters of a text, none of them in half. */
export const beginning = (text: string, most: number): string =>
	Array.from(text.slice(0, 2 * most))
		.slice(0, most)
		.join('');
