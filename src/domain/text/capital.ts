/** A text as it stands at the beginning of a line: names of months begin small in many languages. */
export const withCapital = (text: string, language: string): string =>
	text.replace(/^./u, (first) => first.toLocaleUpperCase(language));
