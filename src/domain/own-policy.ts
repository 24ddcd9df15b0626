/** A script or style written out in a page: its text. */
const WRITTEN_OUT = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * A page whose security policy allows of the scripts and styles of the site those that are written
 * out in it, rather than all there are anywhere: a shorter page, and less that could run in it.
 * @param html a page whose policy names the hashes of every script and style of the site.
 * @param hashOf source expression of a text, as policies name it: `sha256-…` (CSP 3, 2.3.1).
 */
export function withOwnPolicy(html: string, hashOf: (text: string) => string): string {
	return html.replace(POLICY, (meta) => {
		const own = new Set(
			[...html.matchAll(WRITTEN_OUT)].map(([, , text = '']) => `'${hashOf(text)}'`),
		);
		return meta.replace(/ '(?:sha256|sha384|sha512)-[^']+'/g, (source) =>
			own.has(source.trim()) ? source : '',
		);
	});
}
