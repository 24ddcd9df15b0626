/** Groups within groups; a value that holds itself has no end. */
const MOST_GROUPS = 20;

/**
 * Front matter with its texts changed, at any depth.
 * @throws if groups lie too deep in each other.
 */
export function withTexts(
	value: unknown,
	change: (text: string, path: PropertyKey[]) => string,
	path: PropertyKey[] = [],
): unknown {
	if (typeof value === 'string') return change(value, path);
	if (value === null || typeof value !== 'object') return value;
	if (path.length > MOST_GROUPS) throw new Error('its fields lie too deep in each other');
	if (Array.isArray(value)) return value.map((item, at) => withTexts(item, change, [...path, at]));
	const entries = Object.entries(value).map(([key, item]) => [
		key,
		withTexts(item, change, [...path, key]),
	]);
	return Object.fromEntries(entries);
}
