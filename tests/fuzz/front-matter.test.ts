import fc from 'fast-check';
import { expect } from 'vitest';
import { parseDocument } from 'yaml';
import { parseFile } from '../../src/loader/front-matter.ts';
import { readFrontMatter } from '../../src/loader/read-front-matter.ts';
import { readSimpleYaml } from '../../src/loader/simple-yaml.ts';
import { NOW } from '../helpers/content-folder.ts';
import { fuzz } from '../helpers/fuzzing.ts';

/** Fields that a file may have, and fields that mean something to other systems or to JavaScript. */
const FIELDS =
	`title description pubDate updatedDate section topics authors contributors dateline kind
	source image video series keyPoints pullQuotes corrections related exclude lang draft name role email
	links order start published status expiryDate publishDate layout slug permalink tags __proto__
	constructor toString hasOwnProperty null true 1 "quoted" é`.split(/\s+/);

/** Values as they are written, whole and broken; `␣` is a space. */
const VALUES =
	String.raw`A␣headline|“Words”␣and␣more|it's␣so|"quoted:␣yes"|"open|'single'|'it''s'|a:␣b|a␣#␣b|#␣b|*a|&a␣b|!x␣y|@a|%a|${'`'}a
	-␣a|[a,␣b]|[a,␣[b]]|[a|a]|{a:␣b}|{name:␣A,␣url:␣"https://a.example/"}|{|}|'|"|\||>|>-|\|+|~|null|true|false|yes
	2022|2022-10|2022-10-24|2022-13-45|2022-10-24T18:30:00+01:00|0|007|1e3|0x1F|.5|-1|.inf|.nan|1_000|12:30:45
	article|opinion|en-GB|xx-|a.png|/2022/a/|https://a.example/|javascript:x|mailto:x|<b>a</b>|{{␣a␣}}|<%=␣a␣%>
	"\x00"|"\u0000"|"\uD800"|"\q"|<<|=|?␣a|---|...|,|:|␣|a␣|日本|🌕|a@b.example|1:51`
		.split(/[|\n]/)
		.map((each) => each.trim().replaceAll('␣', ' '))
		.concat('a\tb', '\u00A0', '\u2028', '\uFEFF', '\u0001', '|', '|-\n  words\n  more');

/** Values that our own reader knows, and what it must not take for one. */
const SIMPLE = [
	'A headline',
	'a: b',
	'a:b',
	'a #b',
	'a# b',
	'2022-10-24',
	'7',
	'true',
	"'a'",
	'"a b"',
	'[a, "b"]',
	'[]',
	'',
];

const value: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...VALUES) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
	{ weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
);
const field = fc.constantFrom(...FIELDS);
const below = fc.array(
	fc.oneof(
		fc.tuple(fc.constantFrom('  - ', '- ', '    - ', ' -'), value).map((parts) => parts.join('')),
		fc
			.tuple(fc.constantFrom('  ', '    ', '\t', ' '), field, fc.constantFrom(': ', ':'), value)
			.map((parts) => parts.join('')),
		fc.constantFrom('', '  # comment', '# comment', '---', '...', '  words', 'words', '\t'),
	),
	{ maxLength: 2, size: '-1' },
);
const wild = fc
	.tuple(field, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : ', ':\t', ''), value, below)
	.map(([name, colon, text, lines]) => [name + colon + text, ...lines].join('\n'));
/** Fields as people write them, often the same ones. */
const usual = fc
	.tuple(
		fc.constantFrom('title', 'topics', 'image', ...FIELDS),
		fc.oneof(
			fc.constantFrom(...SIMPLE),
			fc
				.array(fc.constantFrom(...SIMPLE), { minLength: 1, maxLength: 2 })
				.map((items) => items.map((item) => `\n  - ${item}`).join('')),
			fc
				.array(fc.constantFrom(...SIMPLE), { minLength: 1, maxLength: 2 })
				.map((values) => values.map((each, i) => `\n  ${i ? 'alt' : 'src'}: ${each}`).join('')),
		),
	)
	.map(([name, text]) => `${name}: ${text}`.replace(' \n', '\n'));
const written = fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: wild });
/** Front matter, from what people write to what no one would. */
const sources = fc
	.tuple(
		fc.array(written, { maxLength: 5 }),
		fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r', '\n\n'),
	)
	.map(([fields, end]) => fields.join('\n').replaceAll('\n', end));

fuzz('simple-yaml', 'what our reader of simple front matter reads, a whole parser reads the same', {
	inputs: sources,
	cases: 3000,
	holds: (source) => {
		const fields = readSimpleYaml(source);
		if (fields === undefined) return;
		const document = parseDocument(source, { prettyErrors: false });
		expect(document.errors).toEqual([]);
		expect(fields).toEqual(document.toJS() ?? {});
	},
});

const files = fc
	.tuple(
		fc.constantFrom(
			'---\n',
			'---\n',
			'---\n',
			'--- \n',
			'\n\n---\n',
			'+++\n',
			'---json\n',
			'',
			'\uFEFF---\n',
		),
		sources,
		fc.constantFrom(
			'\n---\n',
			'\n---\n',
			'\n---\n',
			'\n--- \n',
			'\n----\n',
			'\n---',
			'\n...\n',
			'',
		),
		fc.constantFrom('Words.\n', '', '---\ntitle: b\n---\n', '***', 'a\n---\nb'),
	)
	.map((parts) => parts.join(''));
const kinds = fc.constantFrom(
	'articles' as const,
	'authors' as const,
	'sections' as const,
	'topics' as const,
	'pages' as const,
);

fuzz(
	'front-matter',
	'a file is read, or each thing that is wrong with it has its line and what to do',
	{
		inputs: fc.tuple(files, kinds, fc.boolean()),
		cases: 1500,
		holds: ([text, kind, typography]) => {
			const file = { kind, path: 'a.md', absolute: '/content/a.md', shown: 'content/a.md' };
			const settings = { now: NOW, timeZone: 'Europe/London', typography };
			const { fields, problems, remarks } = readFrontMatter(text, file, settings);
			expect(fields === undefined).toBe(problems.length > 0);
			const lines = text.split('\n').length;
			for (const { line, message } of problems) {
				expect(message).toMatch(/[^\s;]/);
				if (line !== undefined) expect(line >= 1 && line <= lines).toBe(true);
			}
			for (const { line } of remarks) {
				if (line !== undefined) expect(line >= 1 && line <= lines).toBe(true);
			}
			const parsed = parseFile(text);
			if ('body' in parsed) expect(text.endsWith(parsed.body)).toBe(true);
			// Nothing of a file reaches what all objects have.
			expect(Object.keys(Object.prototype)).toEqual([]);
		},
	},
);
