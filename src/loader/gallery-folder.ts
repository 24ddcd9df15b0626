/** A gallery that is a folder of pictures, in which a file says what each of them shows. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { nearestName } from '../domain/text/nearest-name.ts';
import { FORMATS, versionOf } from './picture-files.ts';
import { readText } from './read-text.ts';
import type { LookedAt } from './reading.ts';
import { isBelow } from './special-files.ts';
import { readYamlFile } from './yaml-file.ts';

/** The file in the folder that has what is said of its pictures, by their names. */
const DESCRIPTIONS = 'gallery.yaml';
/** What is said of one that has no fields. */
const FORM = 'has no fields; write one picture a line, such as quay.jpg: {alt: The quay at dawn}';
/** How many pictures are named that lack the same. */
const MOST_NAMED = 3;

/** The pictures of a folder as front matter lists them, or why there are none. */
type PicturesOfFolder = { pictures: unknown[]; lookedAt: LookedAt[] } | { wrong: string };

/** The second picture comes before the tenth. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** A folder beside a file, or in a folder beside it. */
function folderBeside(name: string, absolute: string): string | undefined {
	const folder = join(dirname(absolute), name);
	const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const isBeside = isFolder && isBelow(realpathSync(dirname(absolute)), realpathSync(folder));
	return isBeside ? folder : undefined;
}

/** Names of pictures: “01.jpg”, “02.jpg”, “03.jpg” and 2 more. */
function named(names: string[]): string {
	const more = names.length - MOST_NAMED;
	const first = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
	return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What the descriptions in a folder say, by the names of pictures. */
function descriptionsIn(
	folder: string,
	file: string,
): { fields: Record<string, unknown> } | { wrong: string } {
	const path = join(folder, DESCRIPTIONS);
	if (!statSync(path, { throwIfNoEntry: false })) return { fields: {} };
	const read = readText(path);
	if ('wrong' in read) return { wrong: `${file} ${read.wrong}` };
	const yaml = readYamlFile(read.text, FORM);
	if (!('problems' in yaml)) return { fields: yaml.data as Record<string, unknown> };
	const [first] = yaml.problems;
	return { wrong: `${file}:${first?.line} ${first?.message}` };
}

/**
 * The pictures of a folder in the order of their names.
 * @param name of the folder, as the content file gives it.
 * @param absolute path of the content file.
 */
export function picturesOfFolder(name: string, absolute: string): PicturesOfFolder {
	const folder = folderBeside(name, absolute);
	if (folder === undefined) {
		return {
			wrong: `“${name}” is no folder beside the story; write its name, or a list of pictures`,
		};
	}
	const below = (each: string) => posix.join(name, each);
	const file = below(DESCRIPTIONS);
	const entries = readdirSync(folder);
	const names = entries.filter((each) => FORMATS.has(extname(each).toLowerCase())).sort(compare);
	if (names.length === 0) return { wrong: `“${name}” has no pictures; put them into the folder` };
	const descriptions = descriptionsIn(folder, file);
	if ('wrong' in descriptions) return descriptions;
	const { fields } = descriptions;
	const unknown = Object.keys(fields).find((each) => !names.includes(each));
	if (unknown !== undefined) {
		const nearest = nearestName(unknown, names);
		const hint = nearest ? `did you mean “${nearest}”?` : 'take it out, or put the picture there';
		return { wrong: `${file} speaks of “${unknown}”, which is not in the folder; ${hint}` };
	}
	const missing = names.filter((each) => !(each in fields));
	if (missing.length > 0) {
		return { wrong: `${file} has nothing of ${named(missing)}; describe each as “NAME: {alt: …}”` };
	}
	const pictures = names.map((each) => {
		const own = fields[each];
		return typeof own === 'object' ? { ...own, src: below(each) } : own;
	});
	const lookedAt = [folder, join(folder, DESCRIPTIONS)].map((path) => ({
		path,
		version: versionOf(statSync(path)),
	}));
	return { pictures, lookedAt };
}
