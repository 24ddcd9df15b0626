import fc from 'fast-check';
import { expect } from 'vitest';
import { parseSaved, SAVED_KEY } from '../../../src/client/saved/saved-list.ts';
import {
	READER_SETTINGS,
	SETTINGS_KEY,
	writtenValues,
} from '../../../src/domain/reader/settings.ts';
import { fuzz } from '../../helpers/fuzzing.ts';
import { MODEL_STORY } from '../../helpers/kinds-of-pages.ts';
import { useBrowser } from '../../helpers/reader.ts';
import { answered, results } from '../../helpers/search-page.ts';
import { hostileAddresses } from '../hostile-markup.ts';

const PLACES_KEY = 'search-places';
const settings = READER_SETTINGS.map((setting) => ({
	name: setting.name,
	values: writtenValues(setting),
}));

const anything = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom(null, '', 0, -1, 1e308, [], {}, [null], [[]], { length: 5 }, '<b>x</b>'),
);
const aStory = fc.record(
	{
		url: fc.oneof(fc.constant(`/${MODEL_STORY}`), hostileAddresses, anything),
		title: fc.oneof(fc.constantFrom('A story', '<img src=x onerror=ran=1>'), anything),
		lang: fc.oneof(fc.constantFrom('en', 'ar', 'x"onclick=y', 'toString'), anything),
		section: anything,
		date: anything,
		minutes: anything,
		savedAt: anything,
		files: fc.oneof(fc.array(hostileAddresses, { maxLength: 2 }), anything),
	},
	{ requiredKeys: [] },
);
/** Stands for the entry of the history that is shown. */
const HERE = 'the entry shown';
const aPlace = fc.tuple(
	fc.oneof(fc.constant(HERE), anything),
	fc.oneof(
		anything,
		fc.record(
			{ scrolled: fc.oneof(fc.nat(), anything), top: anything, focus: anything },
			{ requiredKeys: [] },
		),
	),
);
/** What stands under a name: what belongs there, something like it, or what somebody else has put there. */
const keptAs = (belonging: fc.Arbitrary<unknown>) =>
	fc.option(
		fc.oneof(
			{ weight: 3, arbitrary: belonging.map((each) => JSON.stringify(each)) },
			{ weight: 1, arbitrary: anything.map((each) => JSON.stringify(each)) },
			{ weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
			{ weight: 1, arbitrary: belonging.map((each) => JSON.stringify(each).slice(0, -1)) },
		),
		{ nil: undefined },
	);
const savedLists = keptAs(fc.array(aStory, { maxLength: 4 }));
const stores = fc.record({
	settings: keptAs(
		fc.dictionary(
			fc.constantFrom(...settings.map(({ name }) => name), '__proto__', 'constructor', 'scripted'),
			fc.oneof(fc.constantFrom(...settings.flatMap(({ values }) => values)), anything),
		),
	),
	saved: savedLists,
	places: keptAs(fc.array(aPlace, { maxLength: 3 })),
});

fuzz(
	'saved-list',
	'whatever is kept as the saved stories, only stories of this site are read from it',
	{
		inputs: savedLists,
		cases: 3000,
		holds: (kept) => {
			for (const { url, title, lang, minutes, savedAt, files, section, date } of parseSaved(
				kept ?? null,
			)) {
				for (const address of [url, ...files]) {
					expect(new URL(address, 'https://paper.example').origin).toBe('https://paper.example');
				}
				for (const text of [title, lang, savedAt, section ?? '', date ?? ''])
					expect(text).toBeTypeOf('string');
				expect(title).not.toBe('');
				expect(minutes).toBeTypeOf('number');
			}
		},
	},
);

/** Milliseconds after which a page is taken not to do what is waited for, also on a busy machine. */
const PATIENCE = 30_000;
const read = useBrowser({ loadsFonts: false });

fuzz('kept', 'whatever is kept in a browser, pages work and complain of nothing', {
	inputs: fc.tuple(stores, fc.constantFrom('', MODEL_STORY, 'saved/', 'search/?q=treaty')),
	cases: 8,
	holds: ([{ settings: chosen, saved, places }, path]) =>
		read({}, async (page, url) => {
			page.setDefaultTimeout(PATIENCE);
			const written = (kept: Record<string, string | undefined>) =>
				Object.entries(kept).filter((each): each is [string, string] => each[1] !== undefined);
			await page.addInitScript(
				({ local, session, here }) => {
					for (const [name, text] of local) localStorage.setItem(name, text);
					for (const [name, text] of session) {
						sessionStorage.setItem(name, text.replaceAll(here, history.state?.name ?? ''));
					}
				},
				{
					local: written({ [SETTINGS_KEY]: chosen, [SAVED_KEY]: saved }),
					session: written({ [PLACES_KEY]: places }),
					here: HERE,
				},
			);
			const isSearch = path.startsWith('search');
			await page.goto(url + path, { waitUntil: 'load' });
			if (isSearch) await answered(page);
			// Whoever loads a list again is led to a place that is kept.
			await page.reload({ waitUntil: 'load' });
			if (isSearch) {
				await answered(page);
				expect(await results(page).count()).toBeGreaterThan(0);
			}
			expect(await page.locator('h1').first().isVisible()).toBe(true);
			const shown = await page.evaluate(() => ({ ...document.documentElement.dataset }));
			for (const { name, values } of settings) {
				expect([undefined, ...values]).toContain(shown[name]);
			}
			const origins = await page.evaluate(() =>
				[...document.querySelectorAll('main a[href]')].map(
					(link) => (link as HTMLAnchorElement).protocol,
				),
			);
			expect(origins.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
			expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
			await page.locator('[data-opens=settings]').first().click();
			await page.locator('dialog[open]').waitFor();
		}),
});
