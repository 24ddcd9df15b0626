import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markupInFile } from '../../src/loader/attached-markup.ts';
import { aContentFolder, problemsOf, storyFile } from '../helpers/content-folder.ts';

const judged = (name: string, content: string | Buffer) =>
	markupInFile(join(aContentFolder({ [name]: content }), name));

const SCRIPT = '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>';

test.each([
	['report.docx', '<html><script>alert(1)</script>'],
	['report.docx', '\ufeff \n<!DOCTYPE html><title>x</title>'],
	['sound.flac', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
	['table.xls', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
	['film.m4v', '<!-- x --><script>alert(1)</script>'],
	['data.json', '\t<body onload=alert(1)>'],
])('a page that is called %s is not published: %s', (name, content) => {
	expect(judged(name, content)).toMatch(/^is HTML or XML inside/);
});

test.each([
	`<kml>${SCRIPT}</kml>`,
	'<kml xmlns:s="http://www.w3.org/2000/svg"><s:svg onload="alert(1)"/></kml>',
	`<kml xmlns:h = 'http://www.w3.org/1999/&#120;html'><h:script>alert(1)</h:script></kml>`,
	`<kml xmlns:${'h'.repeat(200)}="http://www.w3.org/1999/&#120;html"/>`,
	`<kml xmlns:h=${' '.repeat(200)}"http://www.w3.org/1999/&#120;html"/>`,
	`<kml xmlns:h${' '.repeat(200)}="http://www.w3.org/1999/&#120;html"/>`,
	'<kml xmlns:àb="http://www.w3.org/1999/xhtm&#108;"><àb:script>alert(1)</àb:script></kml>',
	'<kml xmlns:a\u3000b="http://www.w3.org/2000/sv&#103;"/>',
	'<!DOCTYPE kml [<!ENTITY x "http://www.w3">]><kml xmlns="&x;.org/1999/xhtml"/>',
	'<?xml-stylesheet href="x.xsl"?><kml/>',
	'<?xml version="1.0" encoding="iso-2022-jp"?><kml xmlns="http://www.w3.org/1999/xh\u001b(Btml"/>',
])('XML that a browser would run is not published as a map: %s', (content) => {
	for (const name of ['route.kml', 'route.GPX'])
		expect(judged(name, content)).toMatch(/^holds more/);
});

test('XML in an encoding that hides what it holds is not published', () => {
	expect(judged('route.kml', Buffer.from(`\ufeff<kml>${SCRIPT}</kml>`, 'utf16le'))).toMatch(
		/plain UTF-8$/,
	);
});

test.each([
	[
		'route.kml',
		'<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark/></kml>',
	],
	[
		'route.kml',
		'<kml><name>Äußere Àllee</name><description><![CDATA[<b>Bold & bright</b>]]></description></kml>',
	],
	['route.gpx', '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><trk/></gpx>'],
	['notes.txt', '<html> is how a page begins.'],
	['table.csv', 'a,b\n<1,2'],
	['report.pdf', '%PDF-1.7 <html>'],
	['empty.csv', ''],
])('what is what its name says is published: %s %s', (name, content) => {
	expect(judged(name, content)).toBeUndefined();
});

test('the story that links to such a file is named', async () => {
	const files = {
		'articles/a.md': storyFile('title: A', 'See [the report](report.docx).'),
		'articles/report.docx': '<html>',
	};
	expect(await problemsOf(files)).toEqual([
		'articles/a.md:5 the file “report.docx” is HTML or XML inside, which a browser could run; save it as what its name says',
	]);
});
