import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { aGif, NOTED } from '../helpers/noted-photos.ts';
import { byTag, filesIn, readPage } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

async function build(content: string, site: string): Promise<string> {
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
	if (status !== 0) throw new Error(output);
	return output;
}

/** The pictures and other files of a site, each with what it holds. */
const mediaOf = (site: string) =>
	new Map(
		filesIn(join(site, 'media'))
			.sort()
			.map((file) => [file, readFileSync(join(site, 'media', file))]),
	);

const noted = (format: string, width: number, height: number) =>
	(NOTED[format] as (typeof NOTED)[string])({ width, height });

const DRAWING = `<!-- SECRET --><svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><a href="https://secret.example"><rect width="9" height="9"/></a></svg>`;

/** A content folder with pictures in every place a story has for them. */
async function pictures(content: string): Promise<void> {
	const front = [
		...['title: Pictures', 'image: {src: large.jpg, alt: A}'],
		'video: {title: A film, url: https://video.example/, poster: poster.webp}',
	];
	const body =
		'![a](small.png) ![b](moving.gif) ![c](drawing.svg) [d](linked.png) [e](linked.svg) [f](data.csv)';
	writeFiles(content, {
		'articles/2024/pictures.md': storyFile(front.join('\n'), body),
		'articles/2024/large.jpg': await noted('jpg', 3000, 1500),
		'articles/2024/poster.webp': await noted('webp', 600, 400),
		'articles/2024/small.png': await noted('png', 500, 300),
		'articles/2024/linked.png': await noted('png', 50, 30),
		'articles/2024/moving.gif': await aGif({ frames: 2 }),
		'articles/2024/drawing.svg': DRAWING,
		'articles/2024/linked.svg': DRAWING,
		'articles/2024/data.csv': 'a,b',
	});
}

test('pictures of a site tell nothing, are as large as pages say, and the same however they are built', async () => {
	const folder = aFolder();
	const [content, site] = [join(folder, 'content'), join(folder, 'site')];
	await pictures(content);
	await build(content, site);
	const media = mediaOf(site);
	expect([...media.keys()]).toEqual([
		...['1440/articles/2024/large.jpg.webp', '1920/articles/2024/large.jpg.webp'],
		...[240, 480].flatMap((width) =>
			['large.jpg', 'poster.webp', 'small.png'].map(
				(file) => `${width}/articles/2024/${file}.webp`,
			),
		),
		...['720/articles/2024/large.jpg.webp', '960/articles/2024/large.jpg.webp'],
		...['articles/2024/data.csv', 'articles/2024/drawing.svg', 'articles/2024/large.jpg'],
		...['articles/2024/linked.png', 'articles/2024/linked.svg', 'articles/2024/moving.gif'],
		...['articles/2024/poster.webp', 'articles/2024/small.png'],
	]);
	for (const [file, bytes] of media) {
		expect({ file, isSecret: /SECRET/i.test(bytes.toString('latin1')) }).toEqual({
			file,
			isSecret: false,
		});
	}
	expect(String(media.get('articles/2024/data.csv'))).toBe('a,b');

	const images = byTag(readPage(site, '/2024/pictures/').tree, 'img');
	expect(images.length).toBeGreaterThanOrEqual(4);
	for (const { properties } of images) {
		const { src, width, height } = properties;
		const bytes = media.get(String(src).replace('/media/', '')) as Buffer;
		const { autoOrient } = await sharp(bytes).metadata();
		expect({ src, width, height }).toEqual({
			src,
			width: autoOrient.width,
			height: autoOrient.height,
		});
	}

	// Another picture in the place of one: built on, and built from nothing.
	writeFileSync(join(content, 'articles/2024/large.jpg'), await noted('jpg', 2600, 2600));
	await build(content, site);
	const elsewhere = join(folder, 'elsewhere');
	cpSync(content, join(elsewhere, 'content'), { recursive: true, preserveTimestamps: true });
	await build(join(elsewhere, 'content'), join(elsewhere, 'site'));
	for (const each of [site, join(elsewhere, 'site')]) {
		const large = await sharp(join(each, 'media/articles/2024/large.jpg')).metadata();
		expect([large.width, large.height]).toEqual([2400, 2400]);
	}
	expect(filesIn(site).sort()).toEqual(filesIn(join(elsewhere, 'site')).sort());
	const differing = filesIn(site).filter(
		(file) => !readFileSync(join(site, file)).equals(readFileSync(join(elsewhere, 'site', file))),
	);
	expect(differing).toEqual([]);
});
