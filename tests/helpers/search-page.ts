import type { Page } from 'playwright-core';

/** Milliseconds: a file that never comes is given up after fifteen seconds, and one asked for then later. */
const LONGEST = 60_000;

/** Waits for a state of the search page; asks at every frame, where a selector is asked twice a second. */
const reached = (state: string) => (page: Page) =>
	page.waitForFunction((each) => document.querySelector(`#search[data-state="${each}"]`), state, {
		timeout: LONGEST,
	});

/** Waits until the search page has answered what was asked of it. */
export const answered = reached('done');

/** Waits until it says that it could not, or not whole. */
export const failed = reached('error');

/** Opens the search page with the parameters of an address, and waits for the answer. */
export async function search(page: Page, url: string, parameters: string): Promise<void> {
	await page.goto(`${url}search/?${parameters}`);
	await answered(page);
}

/** The field for words, once suggestions make it more than a field. */
export const wordsField = (page: Page) =>
	page.getByRole('combobox', { name: 'Words in the story or headline' });

export const results = (page: Page) =>
	page.getByRole('list', { name: /^Results for / }).getByRole('listitem');

export const headlines = (page: Page) => results(page).getByRole('heading').allInnerTexts();

/** What the line above the results says. */
export const status = (page: Page) => page.getByRole('status').innerText();

/** Opens what narrows the results, where the window has no room for it beside them. */
export async function openFilters(page: Page): Promise<void> {
	const opener = page.getByText('Narrow by date, section');
	if (await opener.isVisible()) await opener.click();
}

/** The boxes of a facet, such as “Section”. */
export const facet = (page: Page, name: string) =>
	page.getByRole('group', { name, exact: true }).getByRole('checkbox');

/** What the address of the page asks for, as its parameters. */
export const asked = (page: Page) => [...new URL(page.url()).searchParams].map(String);
