const FENCE = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})(.*)$/s;

/**
 * The line that begins a sample of code which never ends, so that all below it is code too
 * (CommonMark, 4.5); undefined if every sample has its end.
 */
export function openFence(markdown: string): string | undefined {
	let open: { line: string; signs: string } | undefined;
	for (const line of markdown.split('\n')) {
		const [, signs, rest = ''] = FENCE.exec(line) ?? [];
		if (signs === undefined) continue;
		if (!open) open = { line: line.trim(), signs };
		else if (signs.startsWith(open.signs) && rest.trim() === '') open = undefined;
	}
	return open?.line;
}
