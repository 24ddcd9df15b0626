import sharp from 'sharp';
import { expect, test } from 'vitest';
import { problemLine } from '../../../src/domain/content/problem.ts';
import { readLook } from '../../../src/loader/look/read-look.ts';
import { siteFileIn } from '../../../src/loader/site-file.ts';
import { aContentFolder } from '../../helpers/content-folder.ts';
import { svg } from '../../helpers/svg.ts';

const FACTS = 'name: A\ndescription: B\nurl: https://a.example\n';
const square = svg('<rect width="9" height="9"/>', ' viewBox="0 0 64 64"');
const png = (width: number, height = width) =>
	sharp({ create: { width, height, channels: 3, background: '#888' } })
		.png()
		.toBuffer();

async function read(facts: string, files: Record<string, string | Uint8Array> = {}) {
	const folder = aContentFolder({ ...files, 'site.yaml': FACTS + facts });
	const { site } = siteFileIn(folder);
	if (!site) throw new Error('The facts are wrong.');
	const { problems, ...found } = await readLook(folder, site, '');
	return {
		...found,
		told: problems.map((each) => problemLine(each).replaceAll(`${folder}/`, '')),
	};
}

test('a newspaper that names no pictures has none', async () => {
	const { look, files, told } = await read('');
	expect(JSON.stringify({ look, files, told })).toBe('{"look":{},"files":[],"told":[]}');
});

test('a logo is a picture as those of stories are', async () => {
	const facts = 'logo: logo.svg\nlogoDark: dark.png\n';
	const { look, told } = await read(facts, { 'logo.svg': square, 'dark.png': await png(600, 200) });
	expect(told).toEqual([]);
	expect(look.logo).toMatchObject({ url: '/media/logo.svg', width: 64, height: 64 });
	expect(look.logoDark).toMatchObject({ width: 600, variants: [{ width: 240 }, { width: 480 }] });
});

test('an icon is served under names that change with it', async () => {
	const { look, files, told } = await read('icon: icon.svg\n', { 'icon.svg': square });
	expect(told).toEqual([]);
	expect(look.icon).toEqual({
		drawing: expect.stringMatching(/^\/_astro\/icon\.\w{12}\.svg$/),
		small: expect.stringMatching(/^\/_astro\/icon\.\w{12}\.png$/),
		touch: expect.stringMatching(/^\/_astro\/touch\.\w{12}\.png$/),
	});
	expect(files.map(({ url }) => url).sort()).toEqual(Object.values(look.icon ?? {}).sort());
	const pixels = await read('icon: icon.png\n', { 'icon.png': await png(512) });
	expect([pixels.told, pixels.look.icon?.drawing]).toEqual([[], undefined]);
});

test.each([
	['logo: gone.svg', {}, '4 logo: there is no picture “gone.svg”; put the file there'],
	[
		'logo: https://a.example/b.svg',
		{},
		'is no file of this folder; put the picture beside site.yaml',
	],
	['logo: /logo.svg', {}, 'is no file of this folder'],
	['logo: ../logo.svg', {}, 'is no file of this folder'],
	['logo: logo.txt', { 'logo.txt': 'x' }, '“logo.txt” is no picture that browsers show'],
	['logo: logo.png', { 'logo.png': 'x' }, 'picture “logo.png” cannot be read'],
	['logo: logo.svg', { 'logo.svg': svg('<script/>') }, '4 logo: picture “logo.svg” holds'],
	['logoDark: logo.svg', { 'logo.svg': square }, '4 logoDark: stands in the place of a logo'],
	[
		'icon: icon.svg',
		{ 'icon.svg': svg('', ' viewBox="0 0 9 8"') },
		'“icon.svg” is 9 × 8, and an icon',
	],
	[
		'icon: icon.webp',
		{
			'icon.webp': await sharp(await png(600))
				.webp()
				.toBuffer(),
		},
		'use .svg or .png',
	],
	['icon: icon.png', { 'icon.png': await png(511) }, '“icon.png” has 511 pixels on each side'],
] as const)('%s is told: %#', async (facts, files, told) => {
	const { told: all } = await read(`${facts}\n`, files);
	expect(all).toEqual([expect.stringContaining(told)]);
});
