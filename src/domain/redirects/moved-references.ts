/** What a text says where an address may stand: in brackets, in angles, behind a definition or an attribute. */
const IN_TEXT = /(\]\(\s*|<|\]:[ \t]+|(?:src|href|poster)=["']?)([^\s()<>"']+)/g;
/** Values in front matter that have a slash or an ending, and so may be addresses. */
const IN_FIELDS = /(^|[\s[,"'])([^\s[\],"']*[/.][^\s[\],"']*)/g;
/** Front matter, with the fences around it. */
const FRONT_MATTER = /^\s*---[ \t]*\n.*?\n---[ \t]*(?=\n|$)/s;

/** An address without what stands behind it, and that. */
function apart(reference: string): [path: string, rest: string] {
	const at = reference.search(/[?#]/);
	return at === -1 ? [reference, ''] : [reference.slice(0, at), reference.slice(at)];
}

/** Tells what is written in place of a reference; undefined where it stays. */
type OtherReference = (reference: string) => string | undefined;

/** The text of a content file in which some references have others in their place. */
export function withOtherReferences(text: string, changed: OtherReference): string {
	const fields = FRONT_MATTER.exec(text)?.[0] ?? '';
	const body = text.slice(fields.length).replace(IN_TEXT, replacer(changed));
	return withOtherValues(fields, changed) + body;
}

/** The same of YAML. */
export const withOtherValues = (text: string, changed: OtherReference): string =>
	text.replace(IN_FIELDS, replacer(changed));

const replacer = (changed: OtherReference) => (all: string, before: string, reference: string) => {
	const [path, rest] = apart(reference);
	const other = path === '' ? undefined : changed(path);
	return other === undefined ? all : before + other + rest;
};

/** An address as a value of YAML, where some signs mean more than a letter. */
const inYaml = (address: string) =>
	/^[\p{L}\p{N}/._~-]+$/u.test(address) ? address : JSON.stringify(address);

/** The text of a content file whose `aliases` have one more address. */
export function withAlias(text: string, address: string): string {
	const fields = FRONT_MATTER.exec(text)?.[0] ?? '';
	const alias = inYaml(address);
	const rest = text.slice(fields.length);
	const list = /\naliases:[ \t]*\[/.exec(fields);
	if (list) {
		const end = list.index + list[0].length;
		const isEmpty = /^\s*\]/.test(fields.slice(end));
		return `${fields.slice(0, end)}${alias}${isEmpty ? '' : ', '}${fields.slice(end)}${rest}`;
	}
	const block = /\naliases:[ \t]*\n([ \t]*)- /.exec(fields);
	if (block) {
		const at = block.index + '\naliases:'.length;
		const line = `\n${block[1]}- ${alias}`;
		return fields.slice(0, at) + line + fields.slice(at) + rest;
	}
	const one = /\naliases:[ \t]*(\S.*)/.exec(fields);
	if (one) {
		const both = `\naliases: [${one[1]}, ${alias}]`;
		return (
			fields.slice(0, one.index) + both + fields.slice(one.index + (one[0]?.length ?? 0)) + rest
		);
	}
	return `${fields.replace(/\n---[ \t]*$/, `\naliases: [${alias}]$&`)}${rest}`;
}
