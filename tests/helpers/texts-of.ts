/** A dictionary, or a part of one. */
type Entry = string | { readonly [key: string]: Entry };

/** Whether a group is the plural forms of one text. */
const isCounted = (entry: Entry): entry is Record<string, string> =>
	typeof entry !== 'string' && typeof entry.other === 'string';

/** A text with its key, such as `story.related`, in each plural form that there is. */
export interface KeyedText {
	key: string;
	forms: Record<string, string>;
	/** Whether a number decides which of them is said. */
	isCounted: boolean;
}

/** All texts of a dictionary. */
export function textsOf(entry: Entry, key = ''): KeyedText[] {
	if (typeof entry === 'string') return [{ key, forms: { other: entry }, isCounted: false }];
	if (isCounted(entry)) return [{ key, forms: entry, isCounted: true }];
	return Object.entries(entry).flatMap(([name, each]) =>
		textsOf(each, key ? `${key}.${name}` : name),
	);
}

/** A dictionary with every text changed. */
export function withTexts(entry: Entry, change: (text: string) => string): Entry {
	if (typeof entry === 'string') return change(entry);
	return Object.fromEntries(
		Object.entries(entry).map(([name, each]) => [name, withTexts(each, change)]),
	);
}
