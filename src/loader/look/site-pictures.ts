/** Pictures that stand for the newspaper itself, as its `site.yaml` names them. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { Site } from '../../domain/content/site-file.ts';
import type { ShownIcon } from '../../domain/look/look.ts';
import type { Picture } from '../../domain/story/picture.ts';
import { iconFiles, LEAST_ICON } from '../../pictures/icon.ts';
import { PictureFiles } from '../picture-files.ts';
import type { SiteFile } from '../site-file.ts';
import { type LookFile, lookFile } from './look-file.ts';

type Field = 'logo' | 'logoDark' | 'icon';

/** Formats of an icon: a browser shows a drawing in every size, and pixels of the others are made smaller. */
const ICONS = new Set(['.svg', '.png']);

/** The picture that a field names, or what is wrong with it, as the end of a sentence. */
async function pictureOf(
	contentDir: string,
	path: string,
): Promise<{ picture: Picture } | { wrong: string }> {
	const found = await new PictureFiles(contentDir).find(path, join(contentDir, 'site.yaml'));
	if ('picture' in found || 'wrong' in found) return found;
	if ('lost' in found && found.missing !== undefined) return { wrong: found.message };
	return { wrong: `“${path}” is no file of this folder; put the picture beside site.yaml` };
}

/** What keeps a picture from being an icon, as the end of a sentence; undefined if nothing does. */
function wrongInIcon({ path, width, height }: Picture): string | undefined {
	const ending = extname(path).toLowerCase();
	if (!ICONS.has(ending)) return `“${path}” is no icon; use ${[...ICONS].join(' or ')}`;
	if (width !== height)
		return `“${path}” is ${width} × ${height}, and an icon is square; cut it so`;
	if (ending === '.svg' || width >= LEAST_ICON) return undefined;
	return `“${path}” has ${width} pixels on each side; save it with ${LEAST_ICON} or more, or as a drawing (SVG)`;
}

export interface SitePictures {
	logo?: Picture | undefined;
	logoDark?: Picture | undefined;
	icon?: ShownIcon | undefined;
	files: LookFile[];
	problems: Problem[];
}

/** @param paper colour behind an icon that is see-through. */
export async function sitePicturesIn(
	contentDir: string,
	site: Pick<Site, Field>,
	{ file, lineOf }: Pick<SiteFile, 'file' | 'lineOf'>,
	paper: string,
): Promise<SitePictures> {
	const problems: Problem[] = [];
	const read = async (field: Field): Promise<Picture | undefined> => {
		const path = site[field];
		if (path === undefined) return undefined;
		const found = await pictureOf(contentDir, path);
		const wrong = 'wrong' in found ? found.wrong : field === 'icon' && wrongInIcon(found.picture);
		if (wrong) problems.push({ file, line: lineOf([field]), field, message: wrong });
		return 'picture' in found && !wrong ? found.picture : undefined;
	};
	const logos = { logo: await read('logo'), logoDark: await read('logoDark') };
	if (site.logoDark !== undefined && site.logo === undefined) {
		const message = 'stands in the place of a logo, and there is none; name the picture in logo';
		problems.push({ file, line: lineOf(['logoDark']), field: 'logoDark', message });
	}
	const picture = await read('icon');
	if (!picture) return { ...logos, files: [], problems };
	const bytes = readFileSync(join(contentDir, picture.path));
	const made = await iconFiles(bytes, picture.path, picture.width, paper);
	const drawing = made.drawing && lookFile('icon.svg', made.drawing);
	const [small, touch] = [lookFile('icon.png', made.small), lookFile('touch.png', made.touch)];
	return {
		...logos,
		icon: { drawing: drawing?.url, small: small.url, touch: touch.url },
		files: [...(drawing ? [drawing] : []), small, touch],
		problems,
	};
}
