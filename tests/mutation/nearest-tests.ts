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

/**
 * Says of a file of the code which tests run it, by the imports alone: first those that import it, then
 * those that import what imports it, and of these the one of the same name first.
 */
export function nearestTests(): (path: string) => string[] {
	const from = importers();
	return (path) => {
		const seen = new Set([path]);
		const name = basename(path, '.ts');
		const tests: string[] = [];
		for (let files = [path]; files.length > 0;) {
			files = [...new Set(files.flatMap((file) => from.get(file) ?? []))].filter(
				(file) => !seen.has(file),
			);
			for (const file of files) seen.add(file);
			const found = files.filter((file) => file.endsWith('.test.ts')).sort();
			const own = found.filter((file) => basename(file, '.test.ts') === name);
			tests.push(...own, ...found.filter((file) => !own.includes(file)));
		}
		return tests;
	};
}
