import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Root, Text } from 'hast';
import type { Page } from 'playwright-core';
import { SKIP, visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { nameOfLanguage } from '../../src/domain/text/language.ts';
import { memoized } from '../../src/domain/text/memoized.ts';
import { dictionaryOf } from '../../src/loader/dictionary.ts';
import { en } from '../../src/words/en.ts';
import { dictionaryTag } from '../../src/words/languages.ts';
import { EDITION } from '../helpers/edition.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { filesIn, readPages } from '../helpers/pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { buildFolder } from '../helpers/remembered-build.ts';
import { answered } from '../helpers/search-page.ts';
import { textsOf as allTexts, withTexts } from '../helpers/texts-of.ts';

/** Stand around all words of a newspaper that has others in the place of all of its language's. */
const [OPEN, CLOSE] = ['⟦', '⟧'];
const MARKED = /⟦[^⟦⟧]*⟧/g;

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-words-'));
const content = join(folder, 'content');
let site: string;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	cpSync(EDITION, content, { recursive: true });
	// Places stay outside the marks, since what fills them is content, a number or a date.
	const mark = (text: string) =>
		text.replace(/[^{}]+(?![^{]*\})/g, (words) =>
			/\p{L}/u.test(words) ? OPEN + words + CLOSE : words,
		);
	const marked = withTexts(en, mark);
	writeFileSync(join(content, 'words.yaml'), JSON.stringify(marked));
	({ site } = await buildFolder(content));
	served = await serve(site, 0);
});
afterAll(() => {
	served?.server.close();
	served?.server.closeAllConnections();
	rmSync(folder, { recursive: true, force: true });
});

/** Letters and digits of a text, word by word. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** All that editors have written, as words behind each other. */
function writtenWords(): string {
	const texts = filesIn(content)
		.filter((file) => /\.(md|yaml|txt|css)$/.test(file) && file !== 'words.yaml')
		.map((file) => readFileSync(join(content, file), 'utf8'));
	// Of a link, its words are shown and not its address.
	const shown = texts.join(' ').replace(/\]\([^)\s]*|\[\^[^\]]*\]/g, ' ');
	const withoutTags = shown.replace(/<[^>]*>/g, ' ');
	return ` ${wordsIn([shown, withoutTags, ...LANGUAGES].join(' ')).join(' ')} `;
}

/** Names of languages, as the newspaper and the languages themselves have them. */
const LANGUAGES = ['en', 'fr', 'ar'].flatMap((tag) => [
	nameOfLanguage(tag, 'en'),
	nameOfLanguage(tag, tag),
]);

/** What a story in another language says of itself, as its dictionary has it. */
const ownWords = memoized((language: string): string => {
	const tag = dictionaryTag(language);
	if (!tag || tag === 'en') return '';
	const texts = allTexts(dictionaryOf(tag)).flatMap(({ forms }) => Object.values(forms));
	return texts.flatMap((text) => wordsIn(text.replace(/\{\w+\}/g, ' ')).join(' ')).join(' | ');
});

/** Names of months and days, as dates are written, and units. */
const DATES =
	/\b(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|GMT|BST|UTC|at|and|mins?|secs?|hrs?|kB|MB|PDF|CSV|MP3)\b/g;

const ATTRIBUTES = ['alt', 'ariaLabel', 'title', 'placeholder', 'ariaDescription', 'ariaValueText'];

/** What stands between a text and the next one, of which each may come from elsewhere. */
const JOINTS = /[\n|·.,:;–—…“”()]| and /;

/** Citations have the words of their style, a printed page its address; initials stand for what they are beside. */
const isOfItsOwn = ({ properties: { id, className } }: Element) =>
	id === 'cite' || /mark|printed-from/.test(String(className));

/** Texts of a page that a reader sees or hears. */
function textsOf(tree: Root): string[] {
	const texts: string[] = [];
	visit(tree, (node, _, parent) => {
		if (node.type === 'element') {
			if (isOfItsOwn(node as Element)) return SKIP;
			for (const name of ATTRIBUTES) texts.push(String((node as Element).properties[name] ?? ''));
			const { name, property, content: said } = (node as Element).properties;
			if (name === 'description' || property === 'og:title') texts.push(String(said));
		}
		const isCode = ['script', 'style'].includes((parent as Element | undefined)?.tagName ?? '');
		if (node.type === 'text' && !isCode) texts.push((node as Text).value);
		return undefined;
	});
	return texts;
}

/** Pieces of texts that are neither words of the newspaper nor written by its editors. */
function strange(texts: string[], written: string): string[] {
	const pieces = texts.flatMap((text) => text.replace(MARKED, '\n').split(JOINTS));
	return pieces.filter((piece) => {
		const words = wordsIn(piece).join(' ');
		// A letter of the alphabet is no word.
		if (Array.from(words).length < 2 || written.includes(` ${words} `)) return false;
		const others = wordsIn(piece.replace(DATES, ' ').replace(/\d+/g, ' ')).join(' ');
		return others !== '' && !written.includes(` ${others} `);
	});
}

test('no page says anything that is neither among the words of the newspaper nor written by its editors', () => {
	const written = writtenWords();
	const pages = readPages(site);
	const found = new Map<string, string>();
	for (const { url, html, tree } of pages) {
		const [, lang = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
		const known = `${written} ${ownWords(lang)} `;
		for (const piece of strange(textsOf(tree), known)) found.set(piece.trim(), url);
	}
	expect([...found]).toEqual([]);
	expect(pages.length).toBeGreaterThan(150);
});

describe('a script says nothing else either', () => {
	const read = useBrowser();
	const visible = (page: Page) =>
		page.evaluate(() => {
			// Citations have the words of their style.
			const labelled = document.querySelectorAll(':is([aria-label],[aria-valuetext]):not(#cite *)');
			const labels = [...labelled].flatMap((element) =>
				['aria-label', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''),
			);
			return [...document.body.innerText.split('\n'), ...labels];
		});
	/** @param typed what the reader has typed, and is said again. */
	const expectWords = async (page: Page, typed = '') =>
		expect(strange(await visible(page), `${writtenWords()}${typed} `)).toEqual([]);
	const reads = (act: (page: Page, url: string) => Promise<void>) =>
		read({ site: served.url }, act);

	test('when a reader searches, narrows the results and slips', () =>
		reads(async (page, url) => {
			for (const words of ['moon', 'tretay', 'zzzzq', '', 'moon landing treaty']) {
				await page.goto(`${url}search/?${new URLSearchParams({ q: words, from: '1900' })}`);
				await answered(page);
				await page
					.locator('details')
					.first()
					.evaluate((details) => details.setAttribute('open', ''));
				await expectWords(page, words);
			}
			// Where there is room, how many are chosen is not told.
			await page.setViewportSize({ width: 360, height: 800 });
			await expectWords(page, 'moon landing treaty');
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.locator('[name=from]').fill('1914-13');
			await page.keyboard.press('Tab');
			await page.locator('#date-wrong').waitFor();
			await expectWords(page, 'moon landing treaty');
			await page.locator('#q').fill('mo');
			await page.getByRole('option').first().waitFor();
			await expectWords(page, 'moon landing treaty mo');
		}));

	test('when a reader opens the settings, saves a story and looks at the list', () =>
		reads(async (page, url) => {
			await page.goto(url + MODEL_STORY);
			await page.locator('[data-opens=settings]').first().click();
			await page.getByRole('dialog').waitFor();
			await expectWords(page);
			await page.keyboard.press('Escape');
			await page.locator('[data-tool=save]').click();
			await page.locator('.story-tools [role=status] a').waitFor();
			await page.locator('[data-tool=share]').click();
			await expectWords(page);
			await page.goto(`${url}saved/`);
			await page.locator('#saved li').waitFor();
			await expectWords(page);
		}));

	test('when a reader comes from a search to a story whose words are marked', () =>
		reads(async (page, url) => {
			await page.goto(`${url}search/?q=moon`);
			await answered(page);
			await page.locator('#results a').first().click();
			await page.locator('.marks-bar').waitFor();
			await expectWords(page);
		}));
});
