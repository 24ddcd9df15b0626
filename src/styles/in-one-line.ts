/** Styles without what only we read. */
export const inOneLine = (styles: string): string =>
	styles.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
