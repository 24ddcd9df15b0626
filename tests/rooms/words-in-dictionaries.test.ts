import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names that are the same in all languages: of citation styles, and the letters of a button. */
const NAMES = ['APA', 'Chicago', 'BibTeX', 'Aa'];
/** Attributes that readers see or hear. */
const SAID = /\b(?:aria-label|title|label|alt|placeholder|description|note|heading)="([^"]*)"/g;
const TEXT = />([^<>{}]*)[<{]/g;
/** Signs of code between two elements. */
const CODE = /[()&?=]/;

/** The markup of a component, without its code, styles, scripts and comments. */
const markupOf = (file: string) =>
	readFileSync(file, 'utf8')
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/<(style|script)\b.*?<\/\1>/gs, '')
		.replace(/\{\/\*.*?\*\/\}/gs, '')
		.replaceAll('=>', '⇒');

test('no component, layout or page has a word for readers in itself: all are in src/words/', () => {
	const files = globSync('src/{components,layouts,pages}/**/*.astro');
	const found = files.flatMap((file) => {
		const markup = markupOf(file);
		const texts = [...markup.matchAll(TEXT)].filter(([, text = '']) => !CODE.test(text));
		return [...texts, ...markup.matchAll(SAID)]
			.map(([, text = '']) => text.trim())
			.filter((text) => /\p{L}{2}/u.test(text) && !NAMES.includes(text))
			.map((text) => `${file}: ${text}`);
	});
	expect(found).toEqual([]);
	expect(files.length).toBeGreaterThan(90);
});
