import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { beginning } from '../domain/beginning.ts';
import { decoded } from '../domain/decoded.ts';
import type { Picture } from '../domain/story.ts';
import { wrongInSvg } from '../domain/svg.ts';
import { isTemplateLeftover } from '../domain/template.ts';
import { variantUrl } from '../domain/urls.ts';
import type { FoundPicture } from '../markdown/story-file.ts';
import { fileBeside } from './file-beside.ts';
import { type PathOnDisk, pathFinder } from './path-on-disk.ts';

// Else a picture that is changed while the development server runs would stay as it was.
sharp.cache(false);

/** Formats that every browser of the last years shows. */
const FORMATS = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp']);
/** Formats made smaller for small screens; a drawing scales by itself, an animation would stop. */
const SHRINKABLE = new Set(['.avif', '.jpeg', '.jpg', '.png', '.webp']);
/** Widths of the smaller renderings, in pixels: a phone, and the text column at double density. */
const WIDTHS = [480, 960, 1440];
/** WebP, in which they are, is at most so high. */
const MOST_PIXELS_HIGH = 16_383;

/** What sharp calls the formats of photographs; browsers look inside, whatever the name ends in. */
const INSIDE = new Set(['gif', 'heif', 'jpeg', 'png', 'webp']);

/** Longest address that is told of: a picture may be written into it. */
const MOST_FOUND = 80;

/** Stands for what a picture file holds, without reading it: it may be large, and is rarely changed. */
export const versionOf = ({ size, mtimeMs }: Stats): string => `${size}-${mtimeMs}`;

/** Finds and measures the pictures of an edition; every file is looked at once. */
export class PictureFiles {
	readonly #contentDir: string;
	readonly #pathOnDisk: PathOnDisk;
	readonly #known = new Map<string, Promise<FoundPicture>>();

	constructor(contentDir: string, pathOnDisk: PathOnDisk = pathFinder()) {
		this.#contentDir = contentDir;
		this.#pathOnDisk = pathOnDisk;
	}

	/** The picture that `src` means in the file `absolute`. */
	find(src: string, absolute: string): Promise<FoundPicture> {
		if (/^(https?:)?\/\//i.test(src)) {
			const remote = src.replace(/^\/\//, 'https://');
			return Promise.resolve(URL.canParse(remote) ? { remote } : lost(src));
		}
		if (src === '' || /^[a-z][a-z0-9+.-]*:|^\//i.test(src) || isTemplateLeftover(src)) {
			return Promise.resolve(lost(src));
		}
		const key = join(dirname(absolute), src);
		const known = this.#known.get(key) ?? this.#look(src, absolute);
		this.#known.set(key, known);
		return known;
	}

	async #look(address: string, absolute: string): Promise<FoundPicture> {
		const src = decoded(address);
		const beside = await fileBeside(this.#contentDir, address, absolute, this.#pathOnDisk);
		if ('outside' in beside) {
			return lost(src, `picture “${src}” is outside the content folder; put it beside the story`);
		}
		if ('missing' in beside) {
			const message = `there is no picture “${src}”; put the file there or mend the path`;
			return { lost: src, message, missing: beside.missing };
		}
		if ('sign' in beside) {
			return { wrong: `picture “${src}” has “${beside.sign}” in its name; rename the file` };
		}
		const { file } = beside;
		const format = extname(file).toLowerCase();
		if (!FORMATS.has(format) || !(await stat(file)).isFile()) {
			return { wrong: `“${src}” is no picture that browsers show; use ${[...FORMATS].join(' ')}` };
		}
		if (format === '.svg') {
			const wrong = wrongInSvg(await readFile(file, 'utf8'));
			if (wrong) return { wrong: `picture “${src}” ${wrong}` };
		}
		return measure(beside, format).catch(() => ({
			wrong: `picture “${src}” cannot be read as a picture; it is empty or broken`,
		}));
	}
}

async function measure(
	{ file, path, url }: { file: string; path: string; url: string },
	format: string,
): Promise<FoundPicture> {
	const image = sharp(file, { failOn: 'truncated' });
	const { autoOrient, format: inside } = await image.metadata();
	if (format === '.svg' ? inside !== 'svg' : !INSIDE.has(inside)) {
		const kinds = [...FORMATS].join(' ');
		return { wrong: `picture “${basename(file)}” is ${inside.toUpperCase()} inside; use ${kinds}` };
	}
	// Only decoding tells whether the file is all there; a drawing is no row of pixels.
	if (format !== '.svg') await image.stats();
	const { width, height } = autoOrient;
	const fits = (each: number) =>
		each < width && Math.round((height * each) / width) <= MOST_PIXELS_HIGH;
	const widths = SHRINKABLE.has(format) ? WIDTHS.filter(fits) : [];
	const variants = widths.map((each) => ({
		url: variantUrl(path.normalize('NFC'), each),
		width: each,
	}));
	const version = versionOf(await stat(file));
	const picture: Picture = { path, url, width, height, variants, version };
	return { picture };
}

/** A picture that is not there. */
const lost = (
	src: string,
	message = `“${beginning(src, MOST_FOUND)}” is no file; copy the picture beside the story`,
): FoundPicture => ({ lost: src, message });
