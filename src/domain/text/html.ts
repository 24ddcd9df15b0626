/** Text as it stands in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The text of HTML that our own pipeline has written: without tags, characters for their references. */
export const textOf = (html: string) =>
	html
		.replace(/<[^>]*>?/g, '')
		.replace(/&#x([\da-f]+);/gi, (_, code: string) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		)
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (reference, name: string) => ENTITIES[name] ?? reference);
