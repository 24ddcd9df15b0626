import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { synonymsIn } from '../../src/loader/read-synonyms.ts';
import { aFolder } from '../helpers/content-folder.ts';

function folderWith(name: string, text: string) {
	const folder = aFolder();
	writeFileSync(join(folder, name), text);
	return folder;
}

test('a content folder may say which words mean the same', () => {
	expect(synonymsIn(folderWith('synonyms.txt', 'flu = influenza'))).toEqual({
		groups: [['flu', 'influenza']],
		problems: [],
	});
	expect(synonymsIn(aFolder())).toEqual({ groups: [], problems: [] });
});

test('what is wrong in its list is told by file and line', () => {
	const { problems } = synonymsIn(folderWith('synonyms.txt', '\nflu'));
	expect(problems).toEqual([
		{
			file: expect.stringMatching(/synonyms\.txt$/),
			line: 2,
			message: expect.stringMatching(/needs “=”/),
		},
	]);
});

test.each(['synonym.txt', 'Synonyms.txt', 'synonyms.yaml', 'synonyms.md'])(
	'a list named %s is not passed over in silence',
	(name) => {
		expect(synonymsIn(folderWith(name, 'flu = influenza')).problems).toEqual([
			{
				file: expect.stringContaining(name),
				message: expect.stringMatching(/rename it to synonyms\.txt/),
			},
		]);
	},
);

test('a list that is no text, or a folder, is told as any other file', () => {
	const latin = aFolder();
	writeFileSync(join(latin, 'synonyms.txt'), Buffer.from('M\xfcller = Mueller', 'latin1'));
	expect(synonymsIn(latin).problems).toEqual([
		{ file: expect.stringMatching(/synonyms/), message: expect.stringMatching(/is not UTF-8/) },
	]);
	const folder = aFolder();
	mkdirSync(join(folder, 'synonyms.txt'));
	expect(synonymsIn(folder).problems).toEqual([
		{ file: expect.stringMatching(/synonyms/), message: expect.stringMatching(/is a folder/) },
	]);
});

test('a list may come from any editor', () => {
	expect(synonymsIn(folderWith('synonyms.txt', '\ufeffflu = influenza\r\n')).groups).toEqual([
		['flu', 'influenza'],
	]);
});
