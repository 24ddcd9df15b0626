import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readLedger, writeLedger } from '../../src/loader/story-ledger.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

const LEDGER = { counts: { files: 2, drafts: 1, scheduled: 0, published: 1 }, ids: ['1969/été'] };

test('what the loader tells is what the last check reads', () => {
	const cache = pathToFileURL(`${aFolder()}/`);
	writeLedger(cache, LEDGER);
	expect(readLedger(cache)).toEqual(LEDGER);
});

test('without a ledger, or with a broken one, a build knows no stories and says so', () => {
	const folder = aFolder();
	const cache = pathToFileURL(`${folder}/`);
	const message = 'The stories were not read, so this build knows none. Run it again.';
	expect(() => readLedger(cache)).toThrow(message);
	writeFiles(folder, { 'story-ledger.json': '{"counts":' });
	expect(() => readLedger(cache)).toThrow(message);
});
