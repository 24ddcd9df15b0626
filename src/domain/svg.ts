/** Parts of SVG that run code or show foreign pages when the file is opened by itself. */
const ACTIVE =
	/<\s*(?:[^\s<>:/]+:)?(script|foreignObject|iframe|embed|meta|object|handler|set|animate\w*)\b/i;
/** Control characters are a sign of UTF-16, or of an encoding with escapes, that hides markup. */
const HIDDEN = /[^\P{Cc}\t\n\r]/u;
const HANDLER = /\s(on[a-z]+)\s*=/i;
const ENTITY = /<!ENTITY|<\?xml-stylesheet/i;
const LINK = /\s(?:[^\s<>:/=]+:)?(?:href|src)\s*=\s*(["']?)\s*([^"'>\s]*)/gi;
const LOADED = /@import|url\((?!\s*["']?\s*#)/i;

/**
 * What keeps an SVG file from being served, as the end of a sentence: a drawing is shown as an
 * image, where nothing in it runs, but a reader may open its address too.
 */
export function wrongInSvg(source: string): string | undefined {
	if (HIDDEN.test(source)) return 'holds control characters; save it as plain UTF-8';
	const found = ACTIVE.exec(source)?.[1] ?? HANDLER.exec(source)?.[1];
	if (found) return `holds “${found}”, which can run code; save it as a plain drawing`;
	if (ENTITY.test(source)) return 'holds entities or a stylesheet link; save it as a plain drawing';
	for (const [, , address = ''] of source.matchAll(LINK)) {
		if (!/^(#|data:image\/(png|jpeg|webp);)/.test(address)) {
			return `refers to “${address}”; draw without references to other files`;
		}
	}
	return LOADED.test(source) ? 'loads other files by its styles; draw without them' : undefined;
}
