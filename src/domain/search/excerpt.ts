/** A stretch of an excerpt, marked if it matched. */
export interface ExcerptPart {
	text: string;
	marked: boolean;
}

/**
 * Takes Pagefind's excerpt apart: its only markup is `<mark>`, and of the text it escapes angle
 * brackets alone. The parts are plain text, to be shown as such.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((part) => part !== '')
		.map((part) => {
			const text = part
				.replace(/^<mark>|<\/mark>$/g, '')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>');
			return { text, marked: part.startsWith('<mark>') };
		});
}
