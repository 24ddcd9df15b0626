import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readSimpleYaml } from '../../src/loader/simple-yaml.ts';
import { drawing } from '../helpers/made-up-archive.ts';

test('fields of text, numbers and lists, and groups of them, are read', () => {
	const source = [
		'title: “Words” – it\'s a title, with "signs" - and (more) / $5#1:2',
		'quoted: "Words: quoted"',
		"single: 'Words # quoted'",
		'date: 2022-10-24',
		'moment: 2022-10-24T18:30:00+01:00',
		'year: 2022',
		'draft: true',
		'topics: [One, "Two: three", \'four\']',
		'authors:',
		'  - Ærø 日本',
		'  - "A, B"',
		'related:',
		'- /2022/10/24/letter/',
		'image:',
		'  src: a.png',
		'  alt: ""',
		'empty:',
		'none: []',
	];
	expect(readSimpleYaml(source.join('\n'))).toEqual({
		title: '“Words” – it\'s a title, with "signs" - and (more) / $5#1:2',
		quoted: 'Words: quoted',
		single: 'Words # quoted',
		date: '2022-10-24',
		moment: '2022-10-24T18:30:00+01:00',
		year: 2022,
		draft: true,
		topics: ['One', 'Two: three', 'four'],
		authors: ['Ærø 日本', 'A, B'],
		related: ['/2022/10/24/letter/'],
		image: { src: 'a.png', alt: '' },
		empty: null,
		none: [],
	});
});

test.each([
	'',
	'# comment',
	'title: a # comment',
	'title: a: b',
	'title: "a\\n"',
	"title: 'it''s'",
	'title: a\ntitle: b',
	'title: a\n  b',
	'title: |\n  a',
	'title: *a',
	'title: &a b',
	'title: !!str a',
	'title: {a: b}',
	'title: [a, [b]]',
	'title: ["a, b"]',
	'title: [a,]',
	'title: 1.5',
	'title: 007',
	'title: Null',
	'title: True',
	'title: ~',
	'title: a ',
	'title:a',
	'"title": a',
	'null: a',
	'constructor: a',
	'topics:\n  - a\n - b',
	'topics:\n  - a: b',
	'image:\n  src: a\n alt: b',
	'image:\n\tsrc: a',
	' title: a',
	'- a',
	'...',
	'words',
])('%j is left to a whole parser', (source) => {
	expect(readSimpleYaml(source)).toBeUndefined();
});

/** Pieces of which front matter is made, and what could be taken for them. */
const PIECES = String.raw`
	title a b-c true null “q” it's " ' "a_b" '_c' [ ] { } , ,_ : :_ _: # _# #_ - -_ \n \n \n \n- \n__-_ \n__a:_
	\n___k:_v \ | > &a *a ~ 0 7 007 1.5 1e5 0x1F 2022-10-24 2022 2022-10-24T10:00:00Z .5 é 日本 (x) ? % @ $1
	/a/b/ "a" yes a:_b \ntitle:_ \nb:_ \nc: \nd:_[ \ne:_" \n__x:_1 \n__y:_z \n____z:_q image:\n__src:_a _ __ ...
`
	.trim()
	.split(/\s+/)
	.map((piece) => piece.replaceAll('_', ' ').replaceAll('\\n', '\n'))
	.concat('\t', '\r', '\u00A0', '\u2028', '\uFEFF', '\u0001');

test('what is read of 30,000 sources put together by lot is what a whole parser reads', () => {
	const draw = drawing(1);
	const source = () => {
		const count = 1 + Math.floor(draw() * 10);
		const parts = Array.from({ length: count }, () => PIECES[Math.floor(draw() * PIECES.length)]);
		return `title: ${parts.join('')}`;
	};
	const read = Array.from({ length: 30_000 }, source).flatMap((each) => {
		const fields = readSimpleYaml(each);
		return fields ? [{ source: each, fields }] : [];
	});
	expect(read.length).toBeGreaterThan(2000);
	for (const { source, fields } of read) {
		const document = parseDocument(source, { prettyErrors: false });
		const whole: unknown = document.errors.length > 0 ? document.errors[0] : document.toJS();
		expect({ source, fields }).toEqual({ source, fields: whole });
	}
});
