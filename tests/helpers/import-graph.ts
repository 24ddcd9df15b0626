import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import ts from 'typescript';
import type { Room } from '../rooms/rooms.ts';

/** Source texts by their paths below a folder, with slashes. */
export type Sources = Record<string, string>;

/** An import, of types too: the file it stands in, and a file of the same folder or what it names. */
export interface Import {
	from: string;
	to: string;
	isFile: boolean;
}

/** Files that import others. */
const CODE = /\.(ts|cjs|astro|css)$/;

/** All code below a folder. */
export function sourcesIn(folder: string): Sources {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		CODE.test(path),
	);
	return Object.fromEntries(
		paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
	);
}

/** The parts of an Astro component that are code: above the first fold, and its scripts. */
const codeOf = (source: string) =>
	[/^---\n([\s\S]*?)\n---/, /<script[^>]*>([\s\S]*?)<\/script>/g]
		.flatMap((part) => Array.from(source.matchAll(new RegExp(part, 'g')), ([, code]) => code))
		.join('\n');

/** Modules and style sheets that a file names, as it spells them. */
function namesIn(path: string, source: string): string[] {
	const sheets = Array.from(source.matchAll(/@import\s+['"]([^'"]+)/g), ([, name]) => name ?? '');
	if (path.endsWith('.css')) return sheets;
	const code = path.endsWith('.astro') ? codeOf(source) : source;
	const modules = ts.preProcessFile(code, true, true).importedFiles;
	const threads = code.matchAll(/new URL\(\s*'(\.[^']+)',\s*import\.meta\.url/g);
	return [
		...[...modules.map(({ fileName }) => fileName), ...sheets],
		...Array.from(threads, ([, name]) => name ?? ''),
	];
}

/** All imports of these files. */
export const importsOf = (sources: Sources): Import[] =>
	Object.entries(sources).flatMap(([from, source]) =>
		namesIn(from, source).map((name) => {
			const isFile = name.startsWith('.');
			const path = name.replace(/\?.*$/, '');
			return { from, isFile, to: isFile ? posix.join(posix.dirname(from), path) : path };
		}),
	);

/** All that is reached from files by imports, these among it: files, and what is no file by its name. */
export function reachedFrom(starts: string[], imports: Import[]): Pick<Import, 'to' | 'isFile'>[] {
	const next = Map.groupBy(imports, ({ from }) => from);
	const reached = new Map<string, Pick<Import, 'to' | 'isFile'>>();
	const visit = (each: Pick<Import, 'to' | 'isFile'>): void => {
		if (reached.has(each.to)) return;
		reached.set(each.to, each);
		for (const { to, isFile } of next.get(each.to) ?? []) visit({ to, isFile });
	};
	for (const start of starts) visit({ to: start, isFile: true });
	return [...reached.values()];
}

/** The room of a file; a file beside `src` stands for itself. */
export const roomOf = (path: string) =>
	path.startsWith('../') ? path : (path.split('/')[0] as string);

/** What of a rule an import breaks, as a sentence; undefined if nothing. */
function broken({ from, to, isFile }: Import, rooms: Record<string, Room>): string | undefined {
	const own = roomOf(from);
	const room = rooms[own];
	if (!room) return `${from} is in no room`;
	const other = roomOf(to);
	if (isFile && (other === own || room.rooms?.includes(other))) return undefined;
	if (!isFile && isBuiltin(to) && room.node?.includes(to.replace(/^node:/, ''))) return undefined;
	if (!isFile && room.packages?.includes(to)) return undefined;
	return `${own} may not import ${isFile ? other : to}: ${from}`;
}

/** All that breaks the rule. */
export const brokenRules = (imports: Import[], rooms: Record<string, Room>): string[] =>
	imports.flatMap((each) => broken(each, rooms) ?? []);

/** Files that import each other in a circle, each circle once. */
export function circles(imports: Import[]): string[][] {
	const next = Map.groupBy(
		imports.filter(({ isFile }) => isFile),
		({ from }) => from,
	);
	const found: string[][] = [];
	const done = new Set<string>();
	const visit = (file: string, way: string[]): void => {
		if (way.includes(file)) found.push(way.slice(way.indexOf(file)));
		if (way.includes(file) || done.has(file)) return;
		for (const { to } of next.get(file) ?? []) visit(to, [...way, file]);
		done.add(file);
	};
	for (const file of next.keys()) visit(file, []);
	return found;
}
