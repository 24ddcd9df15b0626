import type { Problem } from '../../domain/content/problem.ts';
import type { PlacedRemark } from '../../domain/content/remarks.ts';
import type { Look } from '../../domain/look/look.ts';
import type { LookFile } from './look-file.ts';
import { themeIn } from './theme-file.ts';

/** How a newspaper looks, as its content folder says. */
export interface ReadLook {
	look: Look;
	/** Files that its pages load for it. */
	files: LookFile[];
	problems: Problem[];
	remarks: PlacedRemark[];
}

/** @param base path that the site stands below, without a slash at its end. */
export async function readLook(contentDir: string, base: string): Promise<ReadLook> {
	const { theme, files, problems, remarks } = await themeIn(contentDir, base);
	return { look: { theme }, files, problems, remarks };
}
