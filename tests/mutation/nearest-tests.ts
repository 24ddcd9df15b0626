import { basename } from 'node:path';
import { importsOf, sourcesIn } from '../helpers/import-graph.ts';

/** How a test names a file of the code that a process of its own runs. */
const STARTED = /'(src\/[\w/.-]+\.ts)'/g;

/** Who imports each file, by their paths from the project's folder. */
function importers(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const sources = Object.fromEntries(
		['src', 'tests'].flatMap((folder) =>
			Object.entries(sourcesIn(folder)).map(([path, source]) => [`${folder}/${path}`, source]),
		),
	);
	const started = Object.entries(sources).flatMap(([from, source]) =>
		Array.from(source.matchAll(STARTED), ([, to = '']) => ({ from, to, isFile: true })),
	);
	for (const { from, to, isFile } of [...importsOf(sources), ...started]) {
		if (isFile) found.set(to, [...(found.get(to) ?? []), from]);
	}
	return found;
}

/** How many folders two paths share below `src` and `tests`. */
function shared(path: string, test: string): number {
	const [folders, others] = [path, test].map((each) => each.split('/').slice(1, -1));
	const end = folders?.findIndex((folder, at) => folder !== others?.[at]) ?? 0;
	return end < 0 ? (folders?.length ?? 0) : end;
}

/**
 * Says of a file of the code which tests run it, by the imports alone: first the tests of its name, then
 * those of its folder, of its room and of others, and of these first what imports it, then what imports
 * that.
 */
export function nearestTests(): (path: string) => string[] {
	const from = importers();
	return (path) => {
		const seen = new Set([path]);
		for (const file of seen) for (const other of from.get(file) ?? []) seen.add(other);
		const isOfItsName = (test: string) => basename(test, '.test.ts') === basename(path, '.ts');
		return [...seen]
			.filter((file) => file.endsWith('.test.ts'))
			.toSorted(
				(a, b) =>
					Number(isOfItsName(b)) - Number(isOfItsName(a)) || shared(path, b) - shared(path, a),
			);
	};
}
