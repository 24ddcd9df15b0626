/** Headers for the files that a pattern fits. */
export interface HeaderRule {
	pattern: RegExp;
	headers: [name: string, value: string][];
}

const escaped = (text: string) => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');

/** `/search-index/:folder/*`: a name after a colon is one folder, a star any text. */
const patternOf = (glob: string) =>
	new RegExp(`^${escaped(glob).replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);

/** The rules of a file `_headers`: addresses, and indented below each its headers. */
export function headerRules(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: patternOf(line.trim()), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(colon, 0)).trim();
		if (name) rules.at(-1)?.headers.push([name, line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** What rules say of an address; as hosts do, the values of several are joined. */
export function headersAt(rules: readonly HeaderRule[], address: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const { pattern, headers } of rules) {
		if (!pattern.test(address)) continue;
		for (const [name, value] of headers) {
			const other = found.get(name);
			found.set(name, other ? `${other}, ${value}` : value);
		}
	}
	return found;
}
