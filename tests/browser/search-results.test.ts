import { describe, expect, test } from 'vitest';
import { casesOf } from '../helpers/deep.ts';
import { focused, press, tabTo } from '../helpers/keyboard.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import {
	answered,
	headlines,
	results,
	search,
	status,
	wordsField,
} from '../helpers/search-page.ts';

const read = useBrowser();

const LETTER = 'House progressives ask Biden to seek Russia talks, then withdraw the letter';
const IN_FRENCH = 'Un ingénieur du CERN propose de relier tous les documents';
const BAN = 'A treaty to stop the spread of nuclear weapons opens for signature';

test.each([
	['a word', 'penicillin', 'Fleming finds a mould that stops bacteria growing'],
	[
		'a phrase',
		'"treaty of accession"',
		'Ten countries join the European Union in its largest enlargement',
	],
	['a phrase in curly quotes', '“direct talks”', LETTER],
	['words of a standfirst', 'Thirty Democrats wanted aid', LETTER],
	['words of a key point', 'Zelenskyy to decide', LETTER],
	['the name of a contributor', 'Abigail Williams', LETTER],
	['a month', 'letter October 2022', LETTER],
	['a word of another language without its accents', 'ecran', 'La France éteint le Minitel'],
])('%s leads to the story: %s', (_what, words, headline) =>
	read({}, async (page, url) => {
		await search(page, url, `q=${encodeURIComponent(words)}`);
		expect((await headlines(page))[0]).toBe(headline);
	}),
);

test('a story in several languages is found once, with the way to the others', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=Sendall+NeXT');
		const found = await headlines(page);
		expect(found[0]).toBe('A CERN engineer proposes a web of linked documents');
		expect(found).not.toContain(IN_FRENCH);
		const other = results(page).getByRole('link', { name: 'français' });
		expect(await other.getAttribute('lang')).toBe('fr');
		await follow(page, other);
		expect(page.url()).toBe(`${url}1989/03/une-proposition-au-cern/`);
	}));

test('words of one of its languages find it in that', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=laboratoire+Sendall');
		expect((await headlines(page))[0]).toBe(IN_FRENCH);
	}));

test('a minus leaves out the stories with a word', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=treaty&shown=50');
		const all = await headlines(page);
		expect(all).toContain(BAN);
		await search(page, url, 'q=treaty+-nuclear&shown=50');
		const without = await headlines(page);
		expect(without).not.toContain(BAN);
		expect(without.length).toBeGreaterThan(1);
		expect(all).toEqual(expect.arrayContaining(without));
	}));

test('what was asked is shown as text, whatever it is', () =>
	read({}, async (page, url) => {
		const words = '<img src=x onerror=alert(1)> treaty';
		await search(page, url, `q=${encodeURIComponent(words)}`);
		expect(await status(page)).toContain(words);
		expect(await page.locator('main img').count()).toBe(0);
	}));

test('a story that lacks one of the words says which', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=treaty+penicillin');
		expect(await status(page)).toMatch(/^No story has all of “treaty penicillin”. The nearest: /);
		expect(await results(page).first().innerText()).toContain('Without: treaty');
	}));

test('a story without a date is “Undated” and offers no day', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=police&section=Politics');
		expect(await results(page).first().innerText()).toContain('Undated');
		expect(await page.getByRole('link', { name: 'More from this day' }).count()).toBe(0);
	}));

test('a story in another language says in which, for those who hear it', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=minitel+téléphone');
		expect(await results(page).first().getByRole('heading').getAttribute('lang')).toBe('fr');
	}));

test('on a phone the first result begins in the upper half of the window', () =>
	read({ width: 360, height: 740, hasTouch: true, isMobile: true }, async (page, url) => {
		await search(page, url, 'q=treaty');
		const box = await results(page).first().boundingBox();
		expect(box?.y).toBeLessThan(740 / 2);
	}));

describe.each(casesOf([360, 1280], [360]))('at %i px', (width) => {
	test('the form of any page leads to a story and back to the results', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}1961/04/12/gagarin/`);
			await page.getByRole('searchbox').fill('diplomacy Ukraine');
			await page.keyboard.press('Enter');
			await page.waitForURL(`${url}search/?q=diplomacy+Ukraine`);
			await answered(page);
			expect(await wordsField(page).inputValue()).toBe('diplomacy Ukraine');
			await follow(page, page.getByRole('link', { name: LETTER }));
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(LETTER);
			await page.goBack();
			await answered(page);
			expect((await headlines(page))[0]).toBe(LETTER);
		}));

	test('a result says what the story is, when it is from and by whom', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=scrap+inspectors');
			const first = results(page).first();
			const lines = (await first.innerText()).split('\n').filter(Boolean);
			expect(lines.slice(0, 2)).toEqual([
				'World',
				'Reagan and Gorbachev agree to scrap a class of missiles',
			]);
			expect(lines.join(' ')).toContain('8 December 1987 By World desk More from this day');
			const marked = first.getByRole('paragraph').locator('mark');
			expect(await marked.allInnerTexts()).toContain('inspectors');
			expect(await first.getByRole('heading').locator('mark').allInnerTexts()).toEqual(['scrap']);
		}));

	test('a long story shows several of its passages', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=gravitational+waves+LIGO');
			const passages = results(page)
				.first()
				.getByRole('paragraph')
				.filter({ has: page.locator('mark') });
			expect(await passages.count()).toBeGreaterThan(1);
		}));

	test('a result leads to what else was published that day', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=scrap+missiles');
			await follow(page, page.getByRole('link', { name: 'More from this day' }).first());
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('8 December 1987');
			expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toContain(
				'Reagan and Gorbachev agree to scrap a class of missiles',
			);
		}));

	test('the story that a result leads to marks the words', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=gorbachev');
			await follow(page, page.getByRole('link', { name: /^Reagan and Gorbachev/ }));
			expect(page.url()).toBe(`${url}1987/12/08/inf-treaty/#marked=gorbachev`);
			const bar = page.getByRole('region', { name: 'Words from your search' });
			await bar.waitFor();
			expect(await bar.innerText()).toContain('Gorbachev');
		}));

	test('the answer comes while somebody types', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}search/`);
			await wordsField(page).pressSequentially('penicillin');
			await page.waitForURL(/q=penicillin$/);
			await answered(page);
			expect((await headlines(page))[0]).toMatch(/Fleming/);
			expect(await page.title()).toMatch(/^“penicillin” \| Search/);
		}));

	test('nothing above the results moves while somebody types', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await wordsField(page).focus();
			await page.evaluate(() => {
				const tops = new Set<number>();
				const look = () => {
					const list = document.querySelector('#results');
					if (list) tops.add(list.getBoundingClientRect().top + scrollY);
					requestAnimationFrame(look);
				};
				look();
				Object.assign(window, { tops });
			});
			await page.keyboard.press('End');
			await page.keyboard.type(' nuclear tests', { delay: 60 });
			await page.waitForURL(/q=treaty\+nuclear\+tests$/);
			await answered(page);
			const tops = await page.evaluate(() => [
				...(window as unknown as { tops: Set<number> }).tops,
			]);
			expect(tops.length).toBe(1);
		}));

	test('nothing found is said, with other ways', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=xylophonist');
			expect(await status(page)).toMatch(/^No story found for “xylophonist”/);
			expect(await results(page).count()).toBe(0);
			for (const name of ['Archive by date', 'Topics A to Z', 'Authors', 'Sections']) {
				const way = page.getByRole('main').getByRole('link', { name, exact: true });
				expect(await way.isVisible()).toBe(true);
			}
		}));

	test('ten results come at a time, and the first of the new ones gets the focus', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=the+United');
			const first = await headlines(page);
			expect(first.length).toBe(10);
			await page.getByRole('button', { name: 'Show more results' }).focus();
			await page.keyboard.press('Enter');
			await answered(page);
			const shown = await headlines(page);
			expect(shown.length).toBe(20);
			expect(shown.slice(0, 10)).toEqual(first);
			expect(await focused(page)).toContain(shown[10]);
			expect(await page.getByRole('button', { name: /Show the results/ }).count()).toBe(0);
			await page.reload();
			await answered(page);
			expect(await headlines(page)).toEqual(shown);
		}));

	test('all of it is done by keyboard: form, filters, result', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}search/`);
			await tabTo(page, /^q /);
			await page.keyboard.type('treaty');
			await page.keyboard.press('Enter');
			await answered(page);
			if (width === 360) {
				await tabTo(page, /Narrow by date/);
				await page.keyboard.press('Enter');
			}
			await tabTo(page, /^date-from/);
			await page.keyboard.type('1987');
			await tabTo(page, /^date-to/);
			await page.keyboard.type('1987');
			await page.keyboard.press('Enter');
			await page.waitForURL(/from=1987&to=1987/);
			await answered(page);
			expect(await status(page)).toBe('2 stories found for “treaty”.');
			await tabTo(page, /Reagan and Gorbachev/);
			await press(page, 'Enter');
			expect(page.url()).toMatch(/1987\/12\/08\/inf-treaty\//);
		}));
});
