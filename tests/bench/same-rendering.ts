/**
 * `node tests/bench/same-rendering.ts FOLDER`: renders every story of a content folder as a build
 * does and as Astro's processor does, run plainly, and names those of which they make different
 * HTML, words or notes.
 */
import { readFileSync } from 'node:fs';
import { listContent } from '../../src/loader/content-folder.ts';
import { parseFile } from '../../src/loader/front-matter.ts';
import { renderedOtherwise } from '../helpers/same-rendering.ts';

const { files } = await listContent(process.argv[2] ?? 'content');
const shownOf = new Map<string, string>();
for (const { absolute, shown } of files) {
	const parsed = parseFile(readFileSync(absolute, 'utf8').replace(/\r\n?/g, '\n'));
	if ('body' in parsed) shownOf.set(parsed.body, shown);
}
const different = await renderedOtherwise(shownOf.keys());
for (const text of different) console.log(`${shownOf.get(text)} is rendered otherwise`);
console.log(`${shownOf.size} texts, ${different.length} rendered otherwise`);
process.exitCode = different.length > 0 ? 1 : 0;
