import { expect, test } from 'vitest';
import { isFile } from '../../src/markdown/rehype-files.ts';
import { besideLetter, DRAWING, elementsOf, render } from '../helpers/render.ts';

const FILES = besideLetter({
	'minutes.pdf': 'x'.repeat(4_200),
	'tide table.csv': 'hour,metres\n',
	'quay.svg': DRAWING,
	'run.exe': 'x',
	'past/log.txt': 'x',
});
const renderBeside = (markdown: string) => render(markdown, { files: FILES });
const MEDIA = '/media/articles/2022/10/24';

test.each(['a.pdf', './a.csv', '../data/b.json', 'a.b.zip', 'a.pdf?v=2', 'a.pdf#page=3'])(
	'%s may be a file beside the story',
	(address) => {
		expect(isFile(address)).toBe(true);
	},
);

test.each([
	'/a.pdf',
	'https://a.example/a.pdf',
	'//a.example/a.pdf',
	'mailto:desk@a.example',
	'#a.pdf',
	'?file=a.pdf',
	'other.md',
	'other.md#part',
	'page.html',
	'page.PHP',
	'page.aspx?id=7',
	'folder/',
	'a',
])('%s is no file beside the story', (address) => {
	expect(isFile(address)).toBe(false);
});

test.each([
	['[the minutes](minutes.pdf)', `${MEDIA}/minutes.pdf`, 'the minutes (PDF, 4 kB)'],
	['[the minutes](./minutes.pdf#page=2)', `${MEDIA}/minutes.pdf#page=2`, 'the minutes (PDF, 4 kB)'],
	['[minutes (PDF)](minutes.pdf)', `${MEDIA}/minutes.pdf`, 'minutes (PDF) (4 kB)'],
	['[minutes (PDF, 4 kB)](minutes.pdf)', `${MEDIA}/minutes.pdf`, 'minutes (PDF, 4 kB)'],
	['[tides](tide%20table.csv)', `${MEDIA}/tide%20table.csv`, 'tides (CSV, 1 kB)'],
	['<a href="past/log.txt">log</a>', `${MEDIA}/past/log.txt`, 'log (TXT, 1 kB)'],
])('%s leads to where the file is served, and says what it is', async (markdown, href, words) => {
	const { html, attachments, wrong } = await renderBeside(markdown);
	expect(elementsOf(html, 'a').map(({ properties }) => properties)).toEqual([{ href }]);
	expect(
		html
			.replace(/<[^>]+>/g, '')
			.replaceAll('\u00A0', ' ')
			.trim(),
	).toBe(words);
	expect(attachments.map(({ url }) => url)).toEqual([href.replace(/#.*$/, '')]);
	expect(wrong).toEqual([]);
});

test('type and size of a file are no words of the story', async () => {
	expect((await renderBeside('See [the minutes](minutes.pdf).')).text).toBe('See the minutes.');
});

test('a picture linked to itself is shown, and the link leads to where it is served', async () => {
	const { html, pictures, remarks } = await renderBeside('[![The quay](quay.svg)](quay.svg)');
	expect(elementsOf(html, 'a')[0]?.properties.href).toBe(`${MEDIA}/quay.svg`);
	expect(elementsOf(html, 'img')[0]?.properties.src).toBe(`${MEDIA}/quay.svg`);
	expect(new Set(pictures.map(({ path }) => path))).toEqual(
		new Set(['articles/2022/10/24/quay.svg']),
	);
	expect(remarks).toEqual([]);
});

test('a link to a picture that is only linked publishes the picture', async () => {
	const { pictures } = await renderBeside('See [the quay](quay.svg).');
	expect(pictures.map(({ url }) => url)).toEqual([`${MEDIA}/quay.svg`]);
});

test('a link to a picture that is not there becomes words and is told of', async () => {
	const { html, remarks } = await renderBeside('See [the pier](pier.jpg).');
	expect(html).toContain('See the pier.');
	expect(remarks).toEqual([{ sort: 'lostPicture', found: 'pier.jpg' }]);
});

test.each([['[x](run.exe)', 'the file “run.exe” is of no kind that is published; use pdf csv']])(
	'%s is an error',
	async (markdown, message) => {
		const { wrong, attachments } = await renderBeside(markdown);
		expect(wrong).toEqual([expect.stringContaining(message)]);
		expect(attachments).toEqual([]);
	},
);

test('a link to a file that is not there becomes words and is told of', async () => {
	const files = besideLetter({ 'other.md': '' });
	const { html, remarks, wrong } = await render('See [the minutes](minutes.pdf).', { files });
	expect(html).toContain('See the minutes.');
	expect(remarks).toEqual([{ sort: 'lostFile', found: 'minutes.pdf' }]);
	expect(wrong).toEqual([]);
});

test('type and size of a file keep their order in a text from right to left', async () => {
	const { html } = await render('[הפרוטוקול](minutes.pdf)', { files: FILES, language: 'he' });
	expect(html).toMatch(/<small dir="ltr">\(PDF,/);
});
