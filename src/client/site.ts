/** What the page says of the site, for what scripts write into it. */
export const site = {
	/** BCP 47 tag of what surrounds stories: the masthead has its own where a page is in another language. */
	get language(): string {
		const masthead = document.querySelector<HTMLElement>('body > header');
		return masthead?.lang || document.documentElement.lang;
	},
	/** Whether each day has a page of its own in the archive, as the search page says. */
	get hasDayPages(): boolean {
		return document.querySelector('[data-has-no-day-pages]') === null;
	},
	/** IANA zone in which dates and times are shown, as the search page says. */
	get timeZone(): string {
		return document.querySelector<HTMLElement>('[data-time-zone]')?.dataset.timeZone ?? 'UTC';
	},
};
