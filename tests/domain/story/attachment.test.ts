import { expect, test } from 'vitest';
import {
	type Attachment,
	fileKind,
	fileLabel,
	sizeLabel,
} from '../../../src/domain/story/attachment.ts';

test.each([
	['minutes.pdf', { label: 'PDF' }],
	['2022/budget.XLSX', { label: 'XLSX' }],
	['a.b.csv', { label: 'CSV' }],
	['bells.mp3', { label: 'MP3' }],
	['regatta.webm', { label: 'WEBM' }],
	['regatta.vtt', { label: 'VTT' }],
])('%s is published as %j', (path, kind) => {
	expect(fileKind(path)).toEqual(kind);
});

test.each(['page.html', 'run.js', 'feed.xml', 'drawing.svg', 'tool.exe', 'pdf', 'a.pdf/b', 'a.'])(
	'%s is not published',
	(path) => {
		expect(fileKind(path)).toBeUndefined();
	},
);

test.each([
	[0, 'en', '1 kB'],
	[400, 'en', '1 kB'],
	[1499, 'en', '1 kB'],
	[48_600, 'en', '49 kB'],
	[999_000, 'en', '999 kB'],
	[1_000_000, 'en', '1 MB'],
	[1_250_000, 'de', '1,3 MB'],
	[12_000_000, 'fr', '12 Mo'],
])('a file of %i bytes is said to have, in “%s”, %s', (bytes, language, label) => {
	expect(sizeLabel(bytes, language).replace(/\s/g, ' ')).toBe(label);
});

const REPORT: Attachment = {
	label: 'PDF',
	path: 'a.pdf',
	url: '/media/a.pdf',
	size: 1_200_000,
	version: '1',
};

test.each([
	['the minutes', 'PDF, 1.2 MB'],
	['the minutes (PDF)', '1.2 MB'],
	['the minutes as pdf', '1.2 MB'],
	['the minutes, 2 MB', 'PDF'],
	['the minutes, 3MiB', 'PDF'],
	['the minutes (PDF, 1.2 MB)', ''],
	['all pdfs', 'PDF, 1.2 MB'],
	['12 members', 'PDF, 1.2 MB'],
])('after “%s” a link says “%s”', (words, label) => {
	expect(fileLabel(REPORT, words, 'en')).toBe(label);
});
