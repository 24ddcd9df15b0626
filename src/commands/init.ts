import './plain-errors.ts';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageTag } from '../domain/content/fields.ts';
import { siteAddress } from '../domain/content/site-address.ts';
import { UNNAMED } from '../domain/content/site-file.ts';
import { firstFiles } from '../domain/newspaper/first-files.ts';
import { FORGES, type Forge } from '../domain/newspaper/forges/forges.ts';
import { STARTER_LANGUAGES } from '../domain/newspaper/starter-texts.ts';
import { buildTime } from '../loader/build-time.ts';
import { isOfRepository } from '../loader/content-folder.ts';
import { SITE_FILE } from '../loader/site-file.ts';
import { engineSource } from './engine-source.ts';
import { argumentsOf, fail, SOURCE_DATE_EPOCH } from './usage.ts';

const FORGE_NAMES = [...FORGES.keys()].join(', ');

const given = argumentsOf({
	command: 'npm run init',
	takes: 'FOLDER',
	does: 'Makes a new newspaper to start from: its facts, sections, a page about it and a first story.',
	words: {
		FOLDER: 'of the newspaper; made if it is not there',
		'--name NAME': 'of the newspaper (that of the folder)',
		'--url URL': `address it will be published at (${UNNAMED.url})`,
		'--forge NAME': `also writes the workflow that publishes it there: ${FORGE_NAMES}`,
		'--language TAG': `of the newspaper, as BCP 47 has it; there are first texts in ${STARTER_LANGUAGES.join(', ')} (en)`,
	},
	variables: SOURCE_DATE_EPOCH,
	example: 'npm run init -- ../harbour-times --language de',
});
const { values, positionals } = parseArgs({
	args: given,
	allowPositionals: true,
	options: {
		name: { type: 'string' },
		url: { type: 'string' },
		forge: { type: 'string' },
		language: { type: 'string' },
	},
});
/** What a new repository has, and no file of a newspaper is called. */
const mayBeThere = (name: string) => name.startsWith('.') || isOfRepository(name);
const [path, ...others] = positionals;
if (!path || others.length > 0) fail('Say one folder: npm run init -- ../harbour-times');
const folder = resolve(path);
const stat = statSync(folder, { throwIfNoEntry: false });
if (stat && !stat.isDirectory()) fail(`${path} is a file. Name a folder.`);
if (stat && readdirSync(folder).some((name) => !mayBeThere(name))) {
	fail(`${path} has files in it. Name a folder that is empty, or not there yet.`);
}

/** What an option says. */
function checked(field: typeof languageTag | typeof siteAddress, option: string, value: string) {
	const { data, error } = field.safeParse(value);
	return data ?? fail(`${option}: ${error?.issues[0]?.message}`);
}

/** `harbour-times` as a name. */
const fromFolder = basename(folder)
	.replace(/[-_.]+/g, ' ')
	.trim()
	.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
const name = values.name?.trim() || fromFolder || UNNAMED.name;
const language = checked(languageTag, '--language', values.language ?? 'en');
const url = checked(siteAddress, '--url', values.url ?? UNNAMED.url);
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const forge = FORGES.get(values.forge ?? '');
if (values.forge !== undefined && !forge) {
	fail(
		`--forge: “${values.forge}” is no forge that there is a workflow for; write ${FORGE_NAMES}.`,
	);
}
const source = engineSource();
const files = {
	...firstFiles({ name, url, language, timeZone }, buildTime()),
	...(forge && { [forge.file]: forge.workflow(source.engine) }),
};
const taken = Object.keys(files).filter((file) => existsSync(join(folder, file)));
if (taken.length > 0) {
	fail(
		`${path} has files in the place of new ones: ${taken.join(', ')}. Move them away, and begin again.`,
	);
}
for (const [file, text] of Object.entries(files)) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text, { flag: 'wx' });
}
/** What is still to do before the workflow of its forge can publish it. */
function toDo({ file }: Forge): string {
	const { engine, isPushed } = source;
	const workflow = join(path as string, file);
	if (!engine) {
		return `This engine has no repository that others can get it from: write the address and the commit of one
into ${workflow}, where it says FILL IN.`;
	}
	if (!isPushed) {
		return `${workflow} builds with commit ${engine.commit} of ${engine.repository},
which has it only once you have pushed it.`;
	}
	return `${workflow} builds with this version of the engine; its first lines say what the forge wants.`;
}

/** A path as it is typed in a shell. */
const inShell = (word: string) =>
	/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
const typed = inShell(path);
console.log(`${name} is in ${path}: begin with ${join(path, SITE_FILE)}, which says what the newspaper is.

To see it while you write:  CONTENT_DIR=${typed} npm run dev
To build and read it:       CONTENT_DIR=${typed} OUT_DIR=${inShell(`${path}-site`)} npm start${forge ? `\n\n${toDo(forge)}` : ''}`);
