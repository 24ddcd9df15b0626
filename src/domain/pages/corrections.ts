import type { Edition } from '../edition.ts';
import { allCorrections, type CorrectionEntry } from '../story/corrections.ts';
import { correctionsUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

export type CorrectionsView = ListView<CorrectionEntry>;

/** The pages of all corrections. */
export function* correctionsPages(
	{ stories }: Edition,
	settings: PageSettings,
): Generator<SitePage<CorrectionsView>> {
	const corrections = allCorrections(stories, settings.timeZone);
	for (const view of listViews(corrections, (correction) => correction, settings)) {
		const period = view.period.join('/') || undefined;
		yield { url: correctionsUrl(...view.period), params: { period }, view };
	}
}

export const corrections: PageKindOf<CorrectionsView> = {
	route: 'corrections/[...period].astro',
	pages: correctionsPages,
	isListed: () => true,
};
