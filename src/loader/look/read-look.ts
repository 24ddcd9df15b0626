import type { Problem } from '../../domain/content/problem.ts';
import type { PlacedRemark } from '../../domain/content/remarks.ts';
import type { Site } from '../../domain/content/site-file.ts';
import type { Look } from '../../domain/look/look.ts';
import { PAPERS } from '../../domain/reader/settings.ts';
import { siteFileIn } from '../site-file.ts';
import type { LookFile } from './look-file.ts';
import { sitePicturesIn } from './site-pictures.ts';
import { themeFolder, themeIn } from './theme-file.ts';

/** How a newspaper looks, as its content folder says. */
export interface ReadLook {
	look: Look;
	/** Files that its pages load for it. */
	files: LookFile[];
	problems: Problem[];
	remarks: PlacedRemark[];
}

/** @param base path that the site stands below, without a slash at its end. */
export async function readLook(
	contentDir: string,
	site: Pick<Site, 'logo' | 'logoDark' | 'icon' | 'language' | 'languages'>,
	base: string,
): Promise<ReadLook> {
	const { theme, remarks, ...ofTheme } = await themeIn(themeFolder(contentDir, site), base);
	const paper = (theme?.papers ?? PAPERS).light;
	const { files, problems, ...pictures } = await sitePicturesIn(
		contentDir,
		site,
		siteFileIn(contentDir),
		paper,
	);
	return {
		look: { theme, ...pictures },
		files: [...ofTheme.files, ...files],
		problems: [...ofTheme.problems, ...problems],
		remarks,
	};
}
