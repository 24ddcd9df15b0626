/** Fields by which front matter is told from words between two rules. */
const FIELDS =
	/^(?:title|date|pub_?date|layout|slug|permalink|url|authors?|tags|categories|description|draft|image|topics|section)\s*[:=]/i;

/** Lines that front matter may have: fields, and what belongs to them. */
const LINE = /^(?:[A-Za-z_][\w-]*\s*[:=](?:\s|$)|[ \t]|- |\[|#)/;

/** Longest block that is looked through, in lines. */
const MOST_LINES = 100;

/** Whether a text begins with a block of front matter, in YAML or TOML. */
export function hasFrontMatter(text: string): boolean {
	const lines = text.trimStart().split('\n', MOST_LINES);
	const [fence = ''] = lines.map((line) => line.trimEnd());
	if (fence !== '---' && fence !== '+++') return false;
	const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === fence);
	const inside = lines.slice(1, Math.max(1, end));
	return inside.every((line) => LINE.test(line)) && inside.some((line) => FIELDS.test(line));
}
