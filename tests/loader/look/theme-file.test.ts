import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemLine } from '../../../src/domain/content/problem.ts';
import { warningsOf } from '../../../src/domain/content/remarks.ts';
import { themeIn } from '../../../src/loader/look/theme-file.ts';
import { MOST_FONT_BYTES } from '../../../src/look/font-file.ts';
import { aContentFolder, aFolder } from '../../helpers/content-folder.ts';

const FONT = readFileSync('src/fonts/files/atkinson-basic.woff2');
const face = (file: string) => `@font-face { font-family: Ours; src: url('fonts/${file}') }\n`;

const read = async (files: Record<string, string | Uint8Array>) => {
	const folder = aContentFolder(files);
	const found = await themeIn(folder, '');
	return {
		...found,
		told: found.problems.map((each) => problemLine(each).replaceAll(`${folder}/`, '')),
	};
};

test('a newspaper without a theme has none', async () => {
	expect(await read({})).toEqual({ files: [], problems: [], told: [], remarks: [] });
});

test('a font is served under a name that changes with its bytes, and loaded first where it is used', async () => {
	const css = `${face('our.woff2')}:root { --serif: Ours, serif }`;
	const { theme, files, told } = await read({ 'theme.css': css, 'fonts/our.woff2': FONT });
	expect(told).toEqual([]);
	expect(files).toEqual([
		expect.objectContaining({ path: expect.stringMatching(/^_astro\/our\.[\da-f]{12}\.woff2$/) }),
	]);
	expect(theme?.css).toContain(`url(${files[0]?.url})`);
	expect(theme?.fonts).toEqual({ '--serif': [files[0]?.url] });
	const other = Buffer.from(FONT);
	other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
	const changed = await read({ 'theme.css': css, 'fonts/our.woff2': other });
	expect(changed.files[0]?.path).not.toBe(files[0]?.path);
});

test('the browser’s bars have the paper that holds with the theme', async () => {
	const { theme } = await read({ 'theme.css': ':root { --paper: light-dark(#fff, #000) }' });
	expect(theme?.papers).toEqual({ light: '#ffffff', dark: '#000000', sepia: '#f6ebd6' });
});

test('what is wrong with font files is told with the line that names them, all at once', async () => {
	const large = Buffer.alloc(MOST_FONT_BYTES + 1);
	FONT.copy(large);
	large.writeUInt32BE(large.length, 8);
	const names = ['gone', 'none', 'cut', 'large', 'Case'];
	const { told, theme } = await read({
		'theme.css': names.map((name) => face(`${name}.woff2`)).join(''),
		'fonts/none.woff2': 'no font',
		'fonts/cut.woff2': FONT.subarray(0, 5000),
		'fonts/large.woff2': large,
		'fonts/case.woff2': FONT,
	});
	expect(theme).toBeUndefined();
	expect(told).toEqual([
		'theme.css:1 “fonts/gone.woff2” is not there; put the file into fonts/ beside theme.css, or mend its name',
		expect.stringContaining('theme.css:2 “fonts/none.woff2” is no WOFF2 inside'),
		expect.stringContaining('theme.css:3 “fonts/cut.woff2” is cut off'),
		expect.stringContaining('theme.css:4 “fonts/large.woff2” has 501 KB, and a font may have 500'),
		expect.stringContaining('theme.css:5 “fonts/Case.woff2” is not there'),
	]);
});

test('the theme that README begins with is one whose colours can be read', async () => {
	const [, css = ''] = /```css\n([^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
	const { told, remarks, theme } = await read({ 'theme.css': css, 'fonts/our-serif.woff2': FONT });
	expect([told, remarks]).toEqual([[], []]);
	expect(theme?.css).toContain('--accent:light-dark(#00505c,#8fdbe8)');
});

test('a font that is a link out of the folder is not read', async () => {
	const folder = aContentFolder({ 'theme.css': face('a.woff2'), 'fonts/b.txt': '' });
	symlinkSync(join(aFolder(), '..'), join(folder, 'fonts/a.woff2'));
	const { problems } = await themeIn(folder, '');
	expect(problems[0]?.message).toContain('leads out of the content folder');
});

test('a name that is nearly the theme’s is told of', async () => {
	expect((await read({ 'style.css': '' })).told).toEqual([
		'style.css would be passed over; rename it to theme.css',
	]);
});

test('colours that cannot be read are told of one by one, each with what was measured', async () => {
	const { remarks, told } = await read({
		'theme.css': ':root {\n\t--ink-2: light-dark(#666, #ccc);\n}\n',
	});
	expect(told).toEqual([]);
	const [warning] = warningsOf(remarks);
	expect(warning?.heading).toContain('do not stand out from each other: 4 in 1 file');
	expect(warning?.lines).toEqual([
		expect.stringMatching(
			/theme\.css:2 {2}“--ink-2 on --paper in light: 5\.6\d:1, and 7:1 is needed”$/,
		),
		...['--wash', '--tint', '--mark'].map((back) => expect.stringContaining(`on ${back} in light`)),
	]);
});
