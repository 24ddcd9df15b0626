import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wrongInFont } from '../../src/look/font-file.ts';

const FOLDER = 'src/fonts/files';

test('every font of the engine’s own is one', () => {
	const wrong = readdirSync(FOLDER).filter((name) =>
		wrongInFont(readFileSync(`${FOLDER}/${name}`)),
	);
	expect(wrong).toEqual([]);
});

test.each([
	['nothing', Buffer.alloc(0)],
	['another format', Buffer.from('wOFF and more')],
	['a signature alone', Buffer.from('wOF2')],
])('%s is no font', (_, bytes) => expect(wrongInFont(bytes)).toMatch(/^is (?:no WOFF2|cut off)/));
