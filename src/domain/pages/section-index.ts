import type { Edition } from '../edition.ts';
import { type NameCount, nameCountOf } from '../names.ts';
import { sectionsUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

export interface SectionIndexView {
	sections: (NameCount & { description?: string | undefined })[];
}

/** The page that leads to all sections. */
export function sectionIndexPages(edition: Edition): SitePage<SectionIndexView>[] {
	const sections = edition.sections.map((section) => ({
		...nameCountOf(section),
		description: section.profile?.data.description,
	}));
	return [{ url: sectionsUrl, params: {}, view: { sections } }];
}
