import { join } from 'node:path';
import { locale } from '../locale.ts';
import { memoryDir } from '../paths.ts';
import { site } from '../site.ts';
import { EditionStore } from './edition-store.ts';
import { fingerprint } from './fingerprint.ts';
import { CONFIG_FILE, givesPlugins } from './given-plugins.ts';
import type { Reading } from './reading.ts';

/** What decides what a content file becomes, beside the file. */
export const READING_CODE = [
	...['src/domain', 'src/loader', 'src/markdown', 'src/pictures', 'src/words'],
	'package-lock.json',
];

const { url, language, timeZone, typographicQuotes } = site;
/** The facts about the newspaper that decide it too. */
const READING_FACTS = JSON.stringify([
	...[url, language, timeZone, typographicQuotes],
	...[locale.language, locale.words.text],
]);

/** What may decide it too where texts pass through plugins, which may be anywhere in the code. */
const PLUGINS = ['src', CONFIG_FILE];

/** File of the store of this content folder. */
export const storeFile = join(memoryDir, 'edition.sqlite');
/** File of the store of the development server, which may run on with older code beside a build. */
export const previewFile = join(memoryDir, 'preview.sqlite');

/** A store of this content folder, for the code as it is. */
export const openStore = (
	file = storeFile,
	onDamage?: (file: string) => void,
): EditionStore<Reading> => {
	const code = givesPlugins() ? [...READING_CODE, ...PLUGINS] : READING_CODE;
	return EditionStore.open(file, fingerprint(code) + READING_FACTS, onDamage);
};
