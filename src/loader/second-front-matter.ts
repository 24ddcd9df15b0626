/**
 * Fields that show that lines between two rules are front matter, and not facts in the text (“Date:
 * Monday”): one name that only systems have, or two names as systems write them.
 */
const SURE_FIELDS = [
	/^(?:pub_?date|layout|slug|permalink)\s*[:=]/i,
	/^(?:title|tags|topics|categories|draft)\s*[:=]/,
];
const LIKELY_FIELDS = /^(?:date|url|authors?|description|image|section)\s*[:=]/;

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
	if (!inside.every((line) => LINE.test(line))) return false;
	const isSure = inside.some((line) => SURE_FIELDS.some((form) => form.test(line)));
	return isSure || inside.filter((line) => LIKELY_FIELDS.test(line)).length > 1;
}
