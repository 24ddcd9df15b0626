import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { isTemplateLeftover } from '../domain/content/template-code.ts';
import type { Picture } from '../domain/story/picture.ts';
import { beginning } from '../domain/text/beginning.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { variantUrl } from '../domain/urls.ts';
import type { FoundPicture } from '../markdown/story-file.ts';
import { lookAtDrawing, lookAtPhoto, type PhotoFacts } from '../pictures/look-at-picture.ts';
import { UnfitPicture } from '../pictures/unfit-picture.ts';
import { fileBeside } from './file-beside.ts';
import { type PathOnDisk, pathFinder } from './path-on-disk.ts';

// Else a picture that is changed while the development server runs would stay as it was.
sharp.cache(false);

/** Formats that every browser of the last years shows. */
export const FORMATS: ReadonlySet<string> = new Set([
	'.avif',
	'.gif',
	'.jpeg',
	'.jpg',
	'.png',
	'.svg',
	'.webp',
]);
/**
 * Widths of the smaller renderings, in pixels: a phone; a wide picture; a phone and the text column, and
 * a wide picture, at double density or more.
 */
const WIDTHS = [240, 480, 720, 960, 1440, 1920];
/** A rendering is worth a file if it is so much narrower than the next. */
const NEAR = 0.85;

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
		const src = percentDecoded(address);
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
		try {
			return { picture: await look(beside, format === '.svg') };
		} catch (error) {
			if (!(error instanceof UnfitPicture)) throw error;
			return { wrong: `picture “${src}” ${error.message}` };
		}
	}
}

/** Widths of the renderings of a picture. */
function widthsOf({ size: { width }, isShrinkable, isJpeg }: PhotoFacts): number[] {
	if (!isShrinkable) return [];
	const [narrowest = 0, widest = width] = [WIDTHS[0], WIDTHS.at(-1)];
	// A JPEG itself is for those that know no WebP: a rendering as wide has half of its bytes.
	if (!isJpeg || width < narrowest || width > widest) return WIDTHS.filter((each) => each < width);
	return [...WIDTHS.filter((each) => each < width * NEAR), width];
}

/** @throws {UnfitPicture} if the picture must not be published. */
async function look(
	{ file, path, url }: { file: string; path: string; url: string },
	isDrawing: boolean,
): Promise<Picture> {
	const version = versionOf(await stat(file));
	const bytes = await readFile(file);
	if (isDrawing) {
		// It scales by itself.
		return { path, url, ...(await lookAtDrawing(bytes)), variants: [], version };
	}
	const facts = await lookAtPhoto(bytes);
	const variants = widthsOf(facts).map((width) => ({
		url: variantUrl(path.normalize('NFC'), width),
		width,
	}));
	const { size, tint } = facts;
	return { path, url, ...size, variants, ...(tint && { tint }), version };
}

/** A picture that is not there. */
const lost = (
	src: string,
	message = `“${beginning(src, MOST_FOUND)}” is no file; copy the picture beside the story`,
): FoundPicture => ({ lost: src, message });
