/** Styles that are written out in pages, without what only we read. */
export const compact = (styles: string): string =>
	styles
		.split('/*')
		.map((part, at) => (at === 0 ? part : part.slice(part.indexOf('*/') + 2)))
		.join('')
		.replace(/\s+/g, ' ');
