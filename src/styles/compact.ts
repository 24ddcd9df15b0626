/** Styles that are written out in pages, without what only we read. */
export const compact = (styles: string): string =>
	styles.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
