import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, aFolder, storyFile } from '../helpers/content-folder.ts';
import { elements, readPage, wordsOf } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

/** Builds the site on a day; what its pages say of their age, and what the build says. */
async function buildOn(day: string, content: string, site: string) {
	const { output } = await runBuild({
		CONTENT_DIR: content,
		OUT_DIR: site,
		SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
	});
	const ageOf = (url: string) => {
		const { tree } = readPage(site, url);
		const [age] = elements(tree, ({ properties }) => 'dataSince' in properties);
		return age && !age.properties.hidden ? wordsOf(age) : undefined;
	};
	return {
		ages: [ageOf('/2024/harbour/'), ageOf('/2025/bridge/')],
		isUnchanged: output.includes('Nothing has changed'),
		written: /(\d+) written/.exec(output)?.[1],
	};
}

test('a story is told to be old from the day it is, by a build that changes nothing else', async () => {
	const content = aContentFolder({
		'articles/2024/harbour.md': storyFile('title: Harbour\npubDate: 2024-06-01'),
		'articles/2025/bridge.md': storyFile('title: Bridge\npubDate: 2025-06-15'),
	});
	const site = join(aFolder(), 'site');
	const built = (day: string) => buildOn(day, content, site);
	const old = 'This story is more than a year old';
	expect(await built('2026-05-31')).toMatchObject({ ages: [old, undefined] });
	expect(await built('2026-05-31')).toMatchObject({ isUnchanged: true });
	expect(await built('2026-06-01')).toEqual({
		ages: ['This story is more than 2 years old', undefined],
		isUnchanged: false,
		written: '1',
	});
	expect(await built('2026-06-15')).toMatchObject({
		ages: ['This story is more than 2 years old', old],
		written: '1',
	});
});
