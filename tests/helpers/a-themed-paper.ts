import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, storyFile, writeFiles } from './content-folder.ts';

const FACTS = `name: The Harbour Times
description: News of a harbour.
url: https://harbour.example
language: en-GB
`;

/** A theme with a face of its own, whose colours can all be read. */
export const THEME = `@font-face {
	font-family: 'Our Sans';
	src: url('fonts/our-sans.woff2');
	font-weight: 200 800;
}
:root {
	--paper: light-dark(#ffffff, #000000);
	--serif-display: 'Our Sans', sans-serif;
}
`;

/** Some font that the engine has. */
export const FONT = readFileSync('src/fonts/files/atkinson-basic.woff2');

/**
 * The content folder of a newspaper of one story with these files.
 * @param folder that it is made in; one that goes when the test ends, unless another is given.
 */
export function aPaper(
	files: Record<string, string | Uint8Array> = {},
	facts = '',
	folder = aFolder(),
): string {
	const content = join(folder, 'content');
	writeFiles(content, {
		'site.yaml': FACTS + facts,
		'articles/a.md': storyFile('title: A\npubDate: 2020-05-01\nsection: News', 'A story.'),
		...files,
	});
	return content;
}

/** The files of a newspaper with {@link THEME}. */
export const THEMED = { 'theme.css': THEME, 'fonts/our-sans.woff2': FONT };
