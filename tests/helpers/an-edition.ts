import type { Profiles } from '../../src/domain/content/profiles.ts';
import { arrangeEdition, type Edition } from '../../src/domain/edition.ts';
import type { PageSettings } from '../../src/domain/pages/site-page.ts';
import type { LoadedStory } from '../../src/domain/story/story.ts';

/** A site in British English, on London's clocks, whose lists are never too long. */
export const SETTINGS: PageSettings = {
	language: 'en-GB',
	timeZone: 'Europe/London',
	listLimit: 100,
	latestLimit: 20,
	nameLimit: 600,
	dayPages: true,
};

/** A content folder without profiles and standing pages. */
export const NO_PROFILES: Profiles = { authors: [], sections: [], topics: [], pages: [] };

/** A profile or standing page, in which nothing is written. */
export const aProfile = <Fields>(id: string, data: Fields) => ({
	id,
	data,
	html: '',
	pictures: [],
	attachments: [],
});

/** An edition of these stories and profiles. */
export const anEdition = (stories: LoadedStory[], profiles: Partial<Profiles> = {}): Edition =>
	arrangeEdition(stories, { ...NO_PROFILES, ...profiles }, SETTINGS);
