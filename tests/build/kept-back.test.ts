import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { SITE_MARK } from '../../src/build/site-mark.ts';
import { filesWith } from '../helpers/all-words.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { runBuild } from '../helpers/run-build.ts';

/** A photograph that says in its metadata whose it is. */
const aSignedPhoto = (words: string): Promise<Buffer> =>
	sharp({ create: { width: 700, height: 100, channels: 3, background: '#888' } })
		.withExif({ IFD0: { Copyright: words, ImageDescription: words } })
		.jpeg()
		.toBuffer();

/** A made-up word for each place from which a story could leak, all with one stem. */
const PLACES =
	'title text topic author contributor section source photo exif caption series profile point'.split(
		' ',
	);
const wordsOf = (seed: string) => PLACES.map((place) => `${seed}${place}`);

/** Files of a story that has a word of its own in every place. */
async function aTellingStory(seed: string, path: string, front: string) {
	const [title, text, topic, author, contributor, section, source, photo, exif, caption, ...more] =
		wordsOf(seed);
	const [series, profile, point] = more;
	const fields = `title: The ${title} affair
topics: [${topic}, Common]
authors: [${author}]
contributors: [${contributor}]
section: ${section}
source: {name: ${source}}
series: {name: ${series}}
keyPoints: ["A ${point}."]
image: {src: ${photo}.jpg, alt: "${caption}", caption: ${caption}}
${front}`;
	const folder = path.split('/').slice(0, -1).join('/');
	return {
		[path]: storyFile(
			fields,
			`All of the ${text}.\n\n## The ${text} part\n\n![${caption}](${photo}.jpg)`,
		),
		[`${folder}/${photo}.jpg`]: await aSignedPhoto(String(exif)),
		[`authors/${author}.md`]: storyFile(`name: ${author} ${profile}`, `A ${profile}.`),
		[`topics/${topic}.md`]: storyFile(`title: ${topic} ${profile}`, `A ${profile}.`),
		[`sections/${section}.md`]: storyFile(`title: ${section} ${profile}`, ''),
	};
}

const KEPT_BACK: [seed: string, path: string, front: string][] = [
	['qadraft', 'articles/2022/qadraft/a.md', 'draft: true'],
	['qbjekyll', 'articles/2022/qbjekyll/a.md', 'published: false'],
	['qcstatus', 'articles/2022/qcstatus/index.md', 'status: pending'],
	['qdfuture', 'articles/2022/qdfuture/a.md', 'pubDate: 2999-01-01'],
	['qeembargo', 'articles/2022/qeembargo/a.md', 'publishDate: 2999-01-01\npubDate: 2020-01-01'],
	['qfexpired', 'articles/2022/qfexpired/a.md', 'expiryDate: 2020-01-01'],
	['qgfolder', 'articles/_drafts/qgfolder/a.md', ''],
];

test('no word of what is kept back is in any byte of the site, also when it was out before', async () => {
	const folder = aFolder();
	const [content, site] = [join(folder, 'content'), join(folder, 'site')];
	const variables = { CONTENT_DIR: content, OUT_DIR: site };
	writeFiles(content, {
		'articles/open.md': storyFile(
			'title: Open\ntopics: [Common]\nauthors: [Ann]\nrelated: [/2021/z/a/]',
			'Read [this](2021/z/a.md) and that.',
		),
		'authors/ann.md': storyFile('name: Ann Open', 'Writes.'),
		...(await aTellingStory('qzwithdrawn', 'articles/2021/z/a.md', '')),
	});
	for (const each of KEPT_BACK) writeFiles(content, await aTellingStory(...each));
	const seeds = KEPT_BACK.map(([seed]) => seed);

	const first = await runBuild(variables);
	expect(first.output).toContain('(4 drafts, 2 scheduled, 1 withdrawn left out); 2 story pages');
	expect(filesWith(site, seeds)).toEqual([]);
	expect(JSON.parse(readFileSync(join(site, SITE_MARK), 'utf8'))).toEqual({
		published: 2,
		pages: expect.any(Number),
	});
	// What a photograph notes is published of no story.
	const unseen = wordsOf('qzwithdrawn').filter((word) => filesWith(site, [word]).length === 0);
	expect(unseen).toEqual(['qzwithdrawnexif']);

	writeFiles(content, await aTellingStory('qzwithdrawn', 'articles/2021/z/a.md', 'draft: true'));
	writeFiles(content, {
		'articles/open.md': storyFile('title: Open\ntopics: [Common]\nauthors: [Ann]', 'Read that.'),
	});
	const second = await runBuild(variables);
	expect(second.output).toContain(
		'(5 drafts, 2 scheduled, 1 withdrawn left out); 1 story pages out',
	);
	expect(filesWith(site, [...seeds, 'qzwithdrawn'])).toEqual([]);
});
