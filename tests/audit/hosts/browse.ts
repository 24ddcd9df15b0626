import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { KINDS_OF_PAGES, MODEL_STORY } from '../../helpers/kinds-of-pages.ts';
import { QUIET } from '../../helpers/quiet-browser.ts';
import { answered, results, wordsField } from '../../helpers/search-page.ts';

/** What a browser has complained of, and how many pages it was shown. */
export interface Browsed {
	pages: number;
	complaints: string[];
}

/** Notes all that a context's browser complains of. */
function complaintsOf(context: BrowserContext): string[] {
	const complaints: string[] = [];
	context.on('console', (message) => {
		// What is gone is answered so, and its page is there.
		const isGone = message.location().url.endsWith(KINDS_OF_PAGES['a withdrawn page'] as string);
		if (['error', 'warning'].includes(message.type()) && !isGone) complaints.push(message.text());
	});
	context.on('weberror', (error) => complaints.push(error.error().message));
	return complaints;
}

/** Has the answer to a question, which takes a worker and WebAssembly. */
async function search(page: Page, url: string): Promise<void> {
	await page.goto(`${url}search/`);
	await wordsField(page).pressSequentially('moon');
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
	await answered(page);
	await results(page).first().waitFor();
}

/** Uses all that a story offers, and reads it without a connection. */
async function useStory(page: Page, url: string): Promise<void> {
	await page.goto(url + MODEL_STORY);
	await page.locator('[data-opens=settings]').first().click();
	await page.getByRole('dialog').getByRole('radio', { name: 'Sepia' }).locator('..').click();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByText(/^Saved, to be read without a connection/).waitFor();
	await page.pdf();
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(`${url}saved/`);
	await page.context().setOffline(true);
	await page.goto(url + MODEL_STORY);
	await page.locator('h1').waitFor();
	await page.context().setOffline(false);
}

/** Opens pages of every kind and does what a reader can do there. @throws if something does not work. */
export async function browse(url: string, browser: string): Promise<Browsed> {
	// Told to a context alone, it does not hold for service workers.
	const args = [...QUIET, '--ignore-certificate-errors'];
	const launched = await chromium.launch({ executablePath: browser, args });
	try {
		const context = await launched.newContext();
		const complaints = complaintsOf(context);
		const page = await context.newPage();
		const kinds = Object.values(KINDS_OF_PAGES);
		for (const path of kinds) await page.goto(url + path, { waitUntil: 'networkidle' });
		await search(page, url);
		await useStory(page, url);
		return { pages: kinds.length, complaints };
	} finally {
		await launched.close();
	}
}
