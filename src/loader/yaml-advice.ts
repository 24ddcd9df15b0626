/** What to do about front matter that YAML cannot read, told from the line it stumbles over. */

/** A line as it is written: its field, if it has one, and what stands beside that. */
interface WrittenLine {
	line: string;
	field?: string | undefined;
	value: string;
}

/** The whole of a line that is code of another system, as a template has it where a value belongs. */
const CODE = /\{\{[^\n]{0,200}?\}\}|\{%[^\n]{0,200}?%\}/;

/** A field whose value follows its colon at once; an address has slashes there. */
const WITHOUT_SPACE = /^[\w-]+:[^ \t:/]/;

const QUOTES = 'put the whole text in quotes';

/** Forms of lines that are not YAML, the surest first, and what to do about each. */
const FORMS: { form: RegExp; of: keyof WrittenLine; advice: (line: WrittenLine) => string }[] = [
	{
		form: /^ *\t/,
		of: 'line',
		advice: () => 'it begins with a tab; put spaces in its place',
	},
	{
		form: WITHOUT_SPACE,
		of: 'line',
		advice: ({ line }) => {
			const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(line) ?? [];
			return `it has no space after its colon; write “${name}: ${value.trim()}”`;
		},
	},
	{
		form: CODE,
		of: 'value',
		advice: ({ value }) =>
			`“${CODE.exec(value)?.[0]}” is code of another system; write the value in its place`,
	},
	{
		form: /^\[[^\]]*\]\s*[^\s#]/,
		of: 'value',
		advice: () => `its text begins with [, as a list does; ${QUOTES}`,
	},
	{
		form: /^(?:[^"'].*)?[\s,[]#/,
		of: 'value',
		advice: () => 'what stands behind its # is left out; put text that holds a # in quotes',
	},
	{
		form: /^\[/,
		of: 'value',
		advice: () => 'its list is not closed, or a text in it needs quotes; write [one, "two: three"]',
	},
	{
		form: /^\{/,
		of: 'value',
		advice: () =>
			`its group of fields is not closed, or has words behind it; write {name: value}, or ${QUOTES}`,
	},
	{
		form: /^[*&!%@`|>,\]}?]/,
		of: 'value',
		advice: ({ value }) =>
			`its text begins with “${value[0]}”, which means something of its own there; ${QUOTES}`,
	},
	{
		form: /^-(?:\s|$)/,
		of: 'value',
		advice: () =>
			`its text begins with a hyphen, as an item of a list does; ${QUOTES}, or begin a line with each item`,
	},
	{
		form: /^(?:"[^"]*|'[^']*)$/,
		of: 'value',
		advice: () => 'its quotation mark is not closed; add it at the end of the text',
	},
	{
		form: /^'/,
		of: 'value',
		advice: () =>
			"its text goes on behind an apostrophe that closes it; write that twice ('') or use double quotes around the text",
	},
	{
		form: /^"/,
		of: 'value',
		advice: () =>
			'its text goes on behind the quotation mark that closes it; use single quotes around the whole text',
	},
	{
		form: /:(?:\s|$)/,
		of: 'value',
		advice: () => `its text holds a colon; ${QUOTES}`,
	},
	{
		form: /^(?!.*:(?:\s|$))/,
		of: 'line',
		advice: () =>
			'it is no field and belongs to none; write “name: value”, or two spaces before a line that goes on the one above',
	},
];

/** What only YAML sees: the line may look right. */
const SURE: Record<string, string> = {
	BAD_DQ_ESCAPE:
		'a backslash within "" has a meaning of its own; write it twice, or use single quotes',
};
/** What YAML finds wrong where the line itself looks right, and what to do about it. */
const ELSE: Record<string, string> = {
	BLOCK_AS_IMPLICIT_KEY: `the text goes on below and holds a colon there; ${QUOTES}, or take the spaces before the next field away`,
	BAD_INDENT: 'it has not as many spaces before it as the lines it belongs to',
};

/** What begins on a line and ends on none: a text in quotes, a list, a group. */
const OPEN = /^(?:"[^"]*|'[^']*|\[[^\]]*|\{[^}]*)$/;
/** How YAML says that something has no end, which it finds out further down. */
const WITHOUT_END = /Missing closing|sufficiently indented and end with|between flow/;

/** A line, the field it begins with and what stands beside it. */
function written(line: string): WrittenLine {
	const [, item, named, beside] =
		/^(\s*-\s+)?(?:\s*([\w-]+)\s*:(?=\s|$))?\s*(.*)$/s.exec(line) ?? [];
	return { line, field: named, value: (beside ?? item ?? '').trim() };
}

/** What YAML has to say of a source. */
export interface YamlComplaint {
	code: string;
	message: string;
}

/**
 * What is wrong with front matter that is not YAML, and what to do.
 * @param at place of the line that YAML complains of.
 */
export function yamlAdvice(
	lines: string[],
	at: number,
	{ code, message }: YamlComplaint,
): { at: number; field?: string | undefined; advice: string } {
	const opened = WITHOUT_END.test(message)
		? lines.slice(0, at + 1).findLastIndex((line) => OPEN.test(written(line).value))
		: -1;
	const place = opened === -1 ? at : opened;
	const line = written(lines[place] ?? '');
	const form = FORMS.find((each) => each.form.test(line[each.of] ?? ''));
	const advice =
		SURE[code] ??
		form?.advice(line) ??
		ELSE[code] ??
		`${message.trim()}; look for a missing space, quotation mark or bracket`;
	return { at: place, field: line.field, advice };
}

/** A place in `lines` where a field has no space after its colon, if there is one. */
export const placeWithoutSpace = (lines: string[]): number =>
	lines.findIndex((line) => WITHOUT_SPACE.test(line));
