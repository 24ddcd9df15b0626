import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of our code. */
export interface Pattern {
	/** File and line, below `src/`. */
	place: string;
	source: string;
	flags: string;
}

const ROOT = join(import.meta.dirname, '../../src');

/** The code of a file: of an Astro component what stands between its fences and in its scripts. */
function codeOf(file: string): string {
	const text = readFileSync(join(ROOT, file), 'utf8');
	if (!file.endsWith('.astro')) return text;
	const scripts = [...text.matchAll(/^---\n([\s\S]*?)\n---$|<script[^>]*>([\s\S]*?)<\/script>/gm)];
	return scripts.map(([, fenced, script]) => fenced ?? script).join('\n');
}

/** All regular expressions that stand in our code as they are, and the files that put some together. */
export function patternsInCode(): { patterns: Pattern[]; building: string[] } {
	const patterns: Pattern[] = [];
	const building = new Set<string>();
	const files = readdirSync(ROOT, { recursive: true }).map(String);
	for (const file of files.filter((name) => /(?<!\.d)\.ts$|\.astro$/.test(name)).sort()) {
		const code = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
		const visit = (node: ts.Node) => {
			if (ts.isRegularExpressionLiteral(node)) {
				const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
				const { line } = code.getLineAndCharacterOfPosition(node.getStart());
				patterns.push({ place: `${file}:${line + 1}`, source, flags });
			}
			if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') building.add(file);
			ts.forEachChild(node, visit);
		};
		visit(code);
	}
	return { patterns, building: [...building] };
}

/** The regular expressions that modules put together as they are loaded. */
export async function patternsBuilt(files: string[]): Promise<Pattern[]> {
	const built = new Map<string, Pattern>();
	const { RegExp: Own } = globalThis;
	const noted = (made: RegExp, place: string): RegExp => {
		const { source, flags } = made;
		built.set(`${source}/${flags}`, { place, source, flags });
		return made;
	};
	for (const file of files) {
		globalThis.RegExp = new Proxy(Own, {
			construct: (Made, given) => noted(Reflect.construct(Made, given), file),
		});
		try {
			await import(join(ROOT, file));
		} finally {
			globalThis.RegExp = Own;
		}
	}
	return [...built.values()];
}
