import './plain-errors.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { calendarKey } from '../domain/dates/partial-date.ts';
import { slugOf } from '../domain/text/slug.ts';
import { buildTime } from '../loader/build-time.ts';
import { contentDir } from '../paths.ts';
import { site } from '../site.ts';
import { argumentsOf, CONTENT_DIR, fail, SOURCE_DATE_EPOCH } from './usage.ts';

const words = argumentsOf({
	command: 'npm run new',
	takes: '"HEADLINE"',
	does: 'Makes a story file to start from, as a draft, dated today.',
	words: { HEADLINE: 'of the story; its file is named by it' },
	variables: { ...CONTENT_DIR, ...SOURCE_DATE_EPOCH },
	example: 'npm run new "Council votes to keep the ferry"',
});
const headline = words.join(' ').trim();
const slug = slugOf(headline);
if (!slug) {
	console.error('Say the headline: npm run new "Council votes to keep the ferry"');
	process.exit(1);
}
if (!existsSync(contentDir)) fail(`${contentDir} is no folder; make it, or set CONTENT_DIR.`);
const today = calendarKey(buildTime().toISOString(), site.timeZone);
const file = join(contentDir, 'articles', ...today.split('-'), `${slug}.md`);
const story = `---
title: ${JSON.stringify(headline)}
description:
pubDate: ${today}
section:
topics: []
authors: []
draft: true
---

`;
try {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, story, { flag: 'wx' });
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	console.error(`${relative('.', file)} is there already. Choose another headline, or edit it.`);
	process.exit(1);
}
console.log(
	`Write the story in ${relative('.', file)} and take out “draft: true” when it is ready.`,
);
console.log('npm run dev shows it as you write.');
