import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PictureFiles } from '../../src/loader/picture-files.ts';
import {
	aContentFolder,
	problemsIn,
	problemsOf,
	readFolder,
	storyFile,
} from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

const image = (src: string) => storyFile(`title: A\nimage:\n  src: ${src}\n  alt: ""`);
const OUTSIDE = 'is outside the content folder; put it beside the story';

test.each([
	['a.png', 'there is no picture “a.png”; put the file there or mend the path'],
	['A.SVG', 'there is no picture “A.SVG”; put the file there or mend the path'],
	['../../../etc/hostname', `picture “../../../etc/hostname” ${OUTSIDE}`],
	['../../gone.png', `picture “../../gone.png” ${OUTSIDE}`],
	['./%2e%2e/../gone.png', `picture “./../../gone.png” ${OUTSIDE}`],
	[
		'https://a.example/a.png',
		'“https://a.example/a.png” is no file; copy the picture beside the story',
	],
	['/wp-content/a.png', '“/wp-content/a.png” is no file; copy the picture beside the story'],
	[
		'data:image/png;base64,x',
		'“data:image/png;base64,x” is no file; copy the picture beside the story',
	],
])('the picture %s is refused with its line and field', async (src, message) => {
	const files = { 'articles/a.md': image(src), 'articles/a.svg': DRAWING };
	expect(await problemsOf(files)).toEqual([`articles/a.md:4 image.src: ${message}`]);
});

test('a poster is looked for as a picture is', async () => {
	const files = { 'articles/a.md': storyFile('title: A\nvideo: {poster: p.png}') };
	expect(await problemsOf(files)).toEqual([
		'articles/a.md:3 video.poster: there is no picture “p.png”; put the file there or mend the path',
	]);
});

test('a picture that a link takes outside the content folder is refused', async () => {
	const elsewhere = aContentFolder({ 'secret.svg': DRAWING });
	const folder = aContentFolder({
		'articles/a.md': image('a.svg'),
		'articles/b.md': storyFile('title: B', '![x](dir/secret.svg)'),
	});
	symlinkSync(join(elsewhere, 'secret.svg'), join(folder, 'articles/a.svg'));
	expect(await problemsIn(folder)).toContain(
		`articles/a.md:4 image.src: picture “a.svg” ${OUTSIDE}`,
	);
	symlinkSync(elsewhere, join(folder, 'articles/dir'));
	writeFileSync(join(folder, 'articles/a.md'), storyFile());
	const { warnings } = await readFolder(folder);
	expect(warnings[0]?.lines).toEqual([`${folder}/articles/b.md:5  “dir/secret.svg”`]);
	expect((await readFolder(folder)).bodyOf('b').html).toBe(
		'<figure><figcaption><strong>Picture</strong> x</figcaption></figure>',
	);
});

test('a link to a picture inside the content folder is served as what it leads to', async () => {
	const folder = aContentFolder({ 'shared/a.svg': DRAWING, 'articles/a.md': image('b.svg') });
	symlinkSync('../shared/a.svg', join(folder, 'articles/b.svg'));
	const found = await new PictureFiles(folder).find('b.svg', join(folder, 'articles/a.md'));
	expect(found).toEqual({
		picture: {
			path: 'shared/a.svg',
			url: '/media/shared/a.svg',
			width: 300,
			height: 200,
			variants: [],
			version: expect.stringMatching(/^\d+-\d/),
		},
	});
});

test('a content folder that is a link itself holds its pictures', async () => {
	const folder = aContentFolder({ 'articles/a.md': image('a.svg'), 'articles/a.svg': DRAWING });
	const link = join(aContentFolder({}), 'content');
	symlinkSync(folder, link);
	expect(await problemsIn(link)).toEqual([]);
});

test.each([
	[
		'<script>alert(1)</script>',
		'holds “script” on line 1, which can run code; save it as a plain drawing',
	],
	[
		'\n<rect onclick="x"/>',
		'holds “onclick” on line 2, which can run code; save it as a plain drawing',
	],
	[
		'<image href="https://a.example/a.png"/>',
		'holds “https://a.example/a.png” on line 1, which leads out of the file; draw without references to other files',
	],
	[
		'<style>@import "a.css"</style>',
		'holds “@import” on line 1, which can load other files; draw without it',
	],
])('a drawing with %s is refused, in front matter and in the text', async (part, message) => {
	const files = {
		'articles/a.md': `${image('a.svg')}\n![x](a.svg)`,
		'articles/a.svg': DRAWING.replace('></svg>', `>${part}</svg>`),
	};
	expect(await problemsOf(files)).toEqual([
		`articles/a.md:10 picture “a.svg” ${message}`,
		`articles/a.md:4 image.src: picture “a.svg” ${message}`,
	]);
});

test.each([
	['a.png', '', 'picture “a.png” cannot be read as a picture; it is empty or broken'],
	['a.jpg', '<html>', 'picture “a.jpg” cannot be read as a picture; it is empty or broken'],
	[
		'a.svg',
		'words',
		'picture “a.svg” is no XML: Root element is missing or invalid (line 1); mend it, or save it anew',
	],
	[
		'a.pdf',
		'%PDF',
		'“a.pdf” is no picture that browsers show; use .avif .gif .jpeg .jpg .png .svg .webp',
	],
	[
		'a.md',
		storyFile(),
		'“a.md” is no picture that browsers show; use .avif .gif .jpeg .jpg .png .svg .webp',
	],
	[
		'a.png/b.txt',
		'',
		'“a.png” is no picture that browsers show; use .avif .gif .jpeg .jpg .png .svg .webp',
	],
])('the file %s is no picture', async (path, content, message) => {
	const src = path.split('/')[0] ?? '';
	const files = { 'articles/x.md': image(src), [`articles/${path}`]: content };
	const problems = await problemsOf(files);
	expect(problems.filter((problem) => problem.startsWith('articles/x.md'))).toEqual([
		`articles/x.md:4 image.src: ${message}`,
	]);
});

/** A picture that is one colour all over. */
const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#888' } });

/** A photograph of which every part says something: no end of it can be left out unnoticed. */
const noise = () =>
	sharp({
		create: {
			width: 300,
			height: 200,
			channels: 3,
			background: '#888',
			noise: { type: 'gaussian', mean: 128, sigma: 60 },
		},
	});

test.each<[string, () => Promise<Buffer>]>([
	['a.png', () => noise().png().toBuffer()],
	['a.jpg', () => noise().jpeg().toBuffer()],
	['a.webp', () => noise().webp().toBuffer()],
	['a.gif', () => noise().gif().toBuffer()],
	['a.avif', () => noise().avif().toBuffer()],
])('a picture %s of which the second half is missing is refused', async (name, whole) => {
	const bytes = await whole();
	const folder = aContentFolder({
		'articles/a.md': image(name),
		[`articles/${name}`]: bytes.subarray(0, bytes.length / 2),
		'articles/b.md': storyFile('title: B', `![x](${name})`),
		'articles/c.md': storyFile('title: C', `![x](whole-${name})`),
		[`articles/whole-${name}`]: bytes,
	});
	const message = `picture “${name}” cannot be read as a picture; it is empty or broken`;
	expect(await problemsIn(folder)).toEqual([
		`articles/a.md:4 image.src: ${message}`,
		`articles/b.md:5 ${message}`,
	]);
});

test.each([
	['a.jpg', () => plain(9, 9).tiff().toBuffer(), 'TIFF'],
	['a.png', () => Buffer.from(DRAWING), 'SVG'],
	['a.svg', () => plain(9, 9).png().toBuffer(), 'PNG'],
])('a file %s that is another format inside is refused', async (name, content, format) => {
	const folder = aContentFolder({
		'articles/a.md': storyFile('title: A', `![A quay](${name})`),
		[`articles/${name}`]: await content(),
	});
	const problems = await problemsIn(folder);
	expect(problems).toEqual([
		name === 'a.svg'
			? expect.stringMatching(/^articles\/a\.md:\d+ picture “a.svg” /)
			: `articles/a.md:5 picture “${name}” is ${format} inside; save it as AVIF, GIF, JPEG, PNG or WebP`,
	]);
});

test('a photograph whose name ends as another photograph’s is one', async () => {
	const folder = aContentFolder({ 'articles/a.jpg': await plain(9, 9).webp().toBuffer() });
	const found = await new PictureFiles(folder).find('a.jpg', join(folder, 'articles/a.md'));
	expect(found).toMatchObject({ picture: { width: 9 } });
});

test('a picture has the size it is published in, and narrower renderings', async () => {
	const folder = aContentFolder({
		'articles/large.png': await plain(4800, 3000).png().toBuffer(),
		'articles/tall.png': await plain(600, 4800).png().toBuffer(),
	});
	const pictures = new PictureFiles(folder);
	const pictureOf = async (name: string) => {
		const found = await pictures.find(name, join(folder, 'articles/a.md'));
		if (!('picture' in found)) throw new Error(JSON.stringify(found));
		const { width, height, variants } = found.picture;
		return { width, height, widths: variants.map((each) => each.width) };
	};
	expect(await pictureOf('large.png')).toEqual({
		width: 2400,
		height: 1500,
		widths: [240, 480, 720, 960, 1440, 1920],
	});
	expect(await pictureOf('tall.png')).toEqual({ width: 300, height: 2400, widths: [240] });
});

test.each([
	[200, []],
	[250, [250]],
	[400, [240, 400]],
	[500, [240, 500]],
	[1000, [240, 480, 720, 1000]],
	[1200, [240, 480, 720, 960, 1200]],
	[2000, [240, 480, 720, 960, 1440, 1920]],
])('a JPEG of %i pixels has renderings of which one stands in its place', async (width, widths) => {
	const folder = aContentFolder({ 'articles/a.jpg': await plain(width, 9).jpeg().toBuffer() });
	const found = await new PictureFiles(folder).find('a.jpg', join(folder, 'articles/a.md'));
	const variants = widths.map((each) => ({
		url: `/media/${each}/articles/a.jpg.webp`,
		width: each,
	}));
	expect(found).toMatchObject({ picture: { variants } });
});

test('a picture that is not there is told of as each story spells it', async () => {
	const pictures = new PictureFiles(aContentFolder({ 'articles/a.md': storyFile() }));
	for (const src of ['gone.jpg', 'gone.jpg?w=3']) {
		expect(await pictures.find(src, '/nowhere/a.md')).toMatchObject({ lost: src });
	}
});

test('a photograph held upright has the size it is shown in', async () => {
	const blank = { width: 600, height: 100, channels: 3, background: '#888' } as const;
	const photo = await sharp({ create: blank }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const folder = aContentFolder({ 'articles/é.JPG': photo });
	const found = await new PictureFiles(folder).find('%C3%A9.JPG', join(folder, 'articles/a.md'));
	expect(found).toMatchObject({ picture: { width: 100, height: 600, variants: [] } });
});
