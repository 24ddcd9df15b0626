/** What has a meaning of its own in YAML where text could stand, and numbers but for whole ones. */
const NOT_TEXT = /^(?:true|false|null)$|^\d[^ ]*$/i;

/** A date, with or without a time: text, though it begins like a number. */
const DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?$/;

/** Text without quotes: it begins as words do and has no sign that ends it. */
const PLAIN = /^[\p{L}\d“‘(/$](?:[^\t:#]|:(?! |$)|(?<! )#)*$/u;

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const FIELD = /^( *)([A-Za-z]\w*):(?: +(\S.*)?)?$/;
const ITEM = /^( *)- +(\S.*)$/;
const LIST = /^\[(.*)\]$/;

/** Text, a whole number, true or false; nothing if it may be anything else. */
function scalar(source: string): string | number | boolean | undefined {
	const quoted = QUOTED.exec(source);
	if (quoted) return quoted[1] ?? quoted[2];
	if (source === 'true' || source === 'false') return source === 'true';
	if (WHOLE_NUMBER.test(source)) return Number(source);
	if (!PLAIN.test(source) || source.endsWith(' ')) return undefined;
	return NOT_TEXT.test(source) && !DATE.test(source) ? undefined : source;
}

/** An item of a list on one line, in which more signs have a meaning. */
function flowItem(source: string) {
	if (/[^\S ]/.test(source)) return undefined;
	const item = source.trim();
	return QUOTED.test(item) || !/["'[\]{}:#]/.test(item) ? scalar(item) : undefined;
}

/** A list on one line. */
function flowList(source: string): unknown[] | undefined {
	const inner = LIST.exec(source)?.[1];
	if (inner === undefined) return undefined;
	const items = /^ *$/.test(inner) ? [] : inner.split(',').map(flowItem);
	return items.includes(undefined) ? undefined : items;
}

/** What was read, and the line after it. */
type Read<Value> = [value: Value, next: number] | undefined;

/** A list of an item a line, all with the same space before them. */
function listAt(lines: string[], start: number): Read<unknown[]> {
	const items: unknown[] = [];
	const indent = ITEM.exec(lines[start] ?? '')?.[1];
	for (let at = start; ; at++) {
		const [line, space, written = ''] = ITEM.exec(lines[at] ?? '') ?? [];
		if (line === undefined) return [items, at];
		const item = space === indent ? scalar(written) : undefined;
		if (item === undefined) return undefined;
		items.push(item);
	}
}

/** Fields that all have this space before them. */
function fieldsAt(lines: string[], start: number, indent: string): Read<Record<string, unknown>> {
	const fields: Record<string, unknown> = {};
	let at = start;
	while (at < lines.length) {
		const [, space = '', name, written] = FIELD.exec(lines[at] ?? '') ?? [];
		if (name === undefined || scalar(name) !== name) return undefined;
		if (space.length < indent.length) break;
		if (space !== indent || name in fields) return undefined;
		const read = written ? valueBeside(written, at + 1) : valueBelow(lines, at + 1, indent);
		if (read === undefined) return undefined;
		[fields[name], at] = read;
	}
	return [fields, at];
}

function valueBeside(written: string, next: number): Read<unknown> {
	const value = scalar(written) ?? flowList(written);
	return value === undefined ? undefined : [value, next];
}

/** The list or the group of fields below a field that has nothing beside it. */
function valueBelow(lines: string[], start: number, indent: string): Read<unknown> {
	const line = lines[start] ?? '';
	if (ITEM.test(line)) return line.startsWith(indent) ? listAt(lines, start) : undefined;
	const space = FIELD.exec(line)?.[1] ?? '';
	return space.length > indent.length ? fieldsAt(lines, start, space) : [null, start];
}

/**
 * Reads the YAML that front matter mostly is, a field a line with text, a number or a list of
 * them, and groups of such fields, many times faster than a whole parser does. What it reads, it
 * reads as YAML 1.2 with the core schema; it leaves alone what has, or might have, more to it:
 * nothing is returned.
 */
export function readSimpleYaml(source: string): Record<string, unknown> | undefined {
	return fieldsAt(source.split('\n'), 0, '')?.[0];
}
