/** Queries as readers type them, each of which something once went wrong with. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aDocument } from '../helpers/a-search-document.ts';
import { useBrowser } from '../helpers/reader.ts';
import { headlines, results, search, status } from '../helpers/search-page.ts';
import { useSiteWithIndexOf } from '../helpers/site-with-index.ts';

const read = useBrowser();

const ask = (page: Page, url: string, words: string) =>
	search(page, url, `q=${encodeURIComponent(words)}`);

/** What the page says it has searched in place of the words typed, if anything. */
const replaced = (page: Page) => page.getByText('Showing results for').allInnerTexts();

describe('in the tests’ edition', () => {
	test.each<[words: string, first: string]>([
		['when did the berlin wall fall', 'East Germany opens the Berlin Wall after 28 years'],
		['god particle', 'CERN finds a new particle that looks like the Higgs boson'],
		['who discovered penicillin', 'Fleming finds a mould that stops bacteria growing'],
		['ISS', 'First long-term crew moves into the International Space Station'],
		['coronavirus', 'Coventry woman, 90, opens Britain’s COVID-19 vaccinations'],
		['world health organisation', 'World Health Assembly declares smallpox eradicated'],
		[
			'dna structure crick watson cambridge',
			'Nature prints the double helix, and the credit falls unevenly',
		],
	])('“%s” finds its story first, with all its words as typed', (words, first) =>
		read({}, async (page, url) => {
			await ask(page, url, words);
			expect((await headlines(page))[0]).toBe(first);
			expect(await replaced(page)).toEqual([]);
		}),
	);

	test('“www” finds the stories of the World Wide Web', () =>
		read({}, async (page, url) => {
			await ask(page, url, 'www');
			const found = await headlines(page);
			expect(found.slice(0, 2).join()).toMatch(/web.*web/i);
		}));

	test('“color” finds stories with “colour”', () =>
		read({}, async (page, url) => {
			await ask(page, url, 'color');
			expect(await results(page).locator('mark').first().innerText()).toMatch(/^colour/i);
		}));

	test('a question lists ten stories wherever ten have one of its words', () =>
		read({}, async (page, url) => {
			await ask(page, url, 'how many people died in the second world war');
			expect(await results(page).count()).toBe(10);
		}));

	test.each([
		['Barners-Lee', 'Berners-Lee'],
		['niel armstrnog', 'Neil Armstrong'],
		['Gorbachov', 'Gorbachev'],
		['eykjavik summit Gorbachev', 'Reykjavik summit Gorbachev'],
	])('“%s” is a slip for “%s”, and it is said so', (words, meant) =>
		read({}, async (page, url) => {
			await ask(page, url, words);
			expect((await replaced(page)).join()).toContain(`Showing results for ${meant};`);
		}),
	);

	test.each(['-moon', 'a', 'to'])('“%s” lists stories by date', (words) =>
		read({}, async (page, url) => {
			await ask(page, url, words);
			const dates = await results(page)
				.locator('time')
				.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
			expect(dates).toHaveLength(10);
			expect(dates).toEqual(dates.toSorted().reverse());
		}),
	);

	test('what some stories have is told beside what all have', () =>
		read({}, async (page, url) => {
			await ask(page, url, 'first man in space');
			expect(await status(page)).toMatch(
				/^1 story found for “first man in space”\. \d+ others have some of the words\.$/,
			);
			expect(await results(page).first().getByText('Without:').count()).toBe(0);
			expect(await results(page).last().getByText('Without:').count()).toBe(1);
		}));
});

describe('in another archive', () => {
	const TEXTS: Record<string, string> = {
		Course: 'The course teaches C++ to beginners, and C#.',
		Vitamin: 'Vitamin C helps; C is a letter, plan C.',
		Fifteen: 'The team won 15 games.',
		Growth: 'The economy grew by 1.5 per cent.',
		Frost: 'It fell to -40 degrees.',
		Tests: 'A/B testing of two pages in user-centered design.',
		Names: 'Herr Hüwe reiste nach Österreich.',
		Discours: 'Le maire a parlé de l’Europe hier.',
		Budget: 'Le budget d’été est voté.',
		Histoire: 'Qu’il vienne, l’histoire.',
		Rettore: 'Il rettore dell’università parla.',
		Mayor: 'Mary O’Brien won the vote.',
		Runner: 'Brian Smith won the race.',
		Tool: 'The file joint_venture was saved. The handle @city_hall wrote.',
		Staff: 'The oﬃce ﬁnances were reﬂected in １９８７ by ﾄﾖﾀ.',
		Doctors: 'Doctors of the WHO met.',
		Stayed: 'The man who came, and who went, and who stayed, who knows.',
		'Theresa May calls election': 'Theresa May called an election for June.',
	};
	const served = useSiteWithIndexOf(
		Object.entries(TEXTS).map(([headline, text], at) =>
			aDocument({ id: `${at}`, headline, text, date: `2017-04-${10 + at}` }),
		),
	);

	test.each<[words: string, first: string]>([
		['C++', 'Course'],
		['c#', 'Course'],
		['1.5', 'Growth'],
		['-40 degrees', 'Frost'],
		['ab testing', 'Tests'],
		['user centred design', 'Tests'],
		['Huewe', 'Names'],
		['Oesterreich', 'Names'],
		['Europe', 'Discours'],
		['été', 'Budget'],
		['histoire', 'Histoire'],
		['universita', 'Rettore'],
		['Brien', 'Mayor'],
		['@city_hall', 'Tool'],
		['joint_venture', 'Tool'],
		['office', 'Staff'],
		['1987', 'Staff'],
		['トヨタ', 'Staff'],
		['WHO', 'Doctors'],
	])('“%s” finds “%s” first', (words, first) =>
		read({ site: served.site }, async (page, url) => {
			await ask(page, url, words);
			expect((await headlines(page))[0]).toBe(first);
			expect(await status(page)).toMatch(/^\d+ stor(y|ies) found/);
			expect(await replaced(page)).toEqual([]);
		}),
	);

	test('“theresa may 2017” finds Theresa May where no story of that month has the name', () =>
		read({ site: served.site }, async (page, url) => {
			await ask(page, url, 'theresa may 2017');
			expect((await headlines(page))[0]).toBe('Theresa May calls election');
			expect(await page.getByText('Only stories').count()).toBe(0);
		}));
});
