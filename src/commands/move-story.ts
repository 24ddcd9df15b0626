import './plain-errors.ts';
import { relative } from 'node:path';
import { idOfPath, wrongInId } from '../domain/content/address.ts';
import { problemReport } from '../domain/content/problem.ts';
import { StoryIndex } from '../domain/content/references.ts';
import { warningText } from '../domain/content/remarks.ts';
import { addressesIn } from '../loader/addresses-file.ts';
import { listContent } from '../loader/content-folder.ts';
import { moveStory } from '../loader/move-story.ts';
import { readSite } from '../loader/read-site.ts';
import { contentDir } from '../paths.ts';
import { argumentsOf, CONTENT_DIR, fail } from './usage.ts';

const [given, wanted, ...others] = argumentsOf({
	command: 'npm run move',
	takes: 'STORY NEW',
	does: `Moves a story or page to another address: its file, or the folder of an index.md. Readers who have the old
address are led on by an alias, and what refers to the story in other files refers to the new one.`,
	words: {
		STORY: 'its file, or its address on the site',
		NEW: 'the path it is to have, without an ending',
	},
	variables: CONTENT_DIR,
	example: 'npm run move -- content/articles/2022/10/24/letter.md 2022/10/24/letter-on-ukraine',
});
if (!given || !wanted || others.length > 0) {
	fail('Say which story, and where it is to go: npm run move -- STORY NEW');
}
const before = await readSite({ preview: true });
if (before.problems.length > 0) fail(problemReport(before.problems));
const { files } = await listContent(contentDir);
const movable = files.filter(({ kind }) => kind === 'articles' || kind === 'pages');
const named = relative(contentDir, given).startsWith('..') ? given : relative(contentDir, given);
const meant = new StoryIndex(movable.map(({ path }) => idOfPath(path))).find(named, '');
if ('wrong' in meant) fail(meant.wrong);
const file = movable.find(({ path }) => idOfPath(path) === meant.id);
if (!file) fail(`There is no file of ${given}.`);
const id = idOfPath(
	wanted.replace(/^\/|\/$/g, '').replace(/^(?:content\/)?(?:articles|pages)\//, ''),
);
const wrong = wrongInId(id);
if (wrong) fail(`${wanted} ${wrong}`);
const isOut = (await readSite({ preview: false })).articles.some((each) => each.id === meant.id);
const hasAlias =
	isOut || file.kind === 'pages' || addressesIn(contentDir).addresses.has(`/${meant.id}/`);
const moved = moveStory(contentDir, files, { file, id, hasAlias });
const after = await readSite({ preview: true });
if (after.problems.length > 0) {
	moved.undo();
	fail(
		`Everything is as it was: moved, the story would not fit.\n${problemReport(after.problems)}`,
	);
}
console.log(`${file.shown} is ${relative('.', moved.to)}, at /${id}/.`);
if (hasAlias) console.log(`/${meant.id}/ leads there.`);
if (moved.changed.length > 0) console.log(`Changed with it: ${moved.changed.join(', ')}`);
const known = new Set(before.warnings.flatMap(({ lines }) => lines));
for (const warning of after.warnings) {
	const lines = warning.lines.filter((line) => !known.has(line));
	if (lines.length > 0) console.warn(warningText({ ...warning, lines }));
}
