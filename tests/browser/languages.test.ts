import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aPhoto } from '../helpers/a-photo.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { storyFile } from '../helpers/content-folder.ts';
import { casesOf } from '../helpers/deep.ts';
import { FACTS } from '../helpers/edition.ts';
import { press, tabTo } from '../helpers/keyboard.ts';
import { layoutFaults } from '../helpers/layout-faults.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';
import { useSitesOf } from '../helpers/site-of-files.ts';

const read = useBrowser();

/** A Latin name that stands in every headline. */
const NAME = 'World Wide Web';

/** What a newspaper in each language writes: a headline, a sentence, a name and a word to look for. */
const WRITTEN = {
	ar: {
		title: `«سيرن» يقترح نظامًا للمعلومات سمّاه ${NAME} سنة 1989`,
		text: 'كان لدينا الخشب وأيام السبت، ولم يكن لدى أحد المال.',
		name: 'علوم وتقنية',
		word: 'الخشب',
	},
	de: {
		title: `Das Kernforschungszentrum nennt sein Informationssystem „${NAME}“`,
		text: 'Die Wasserstraßen- und Schifffahrtsverwaltung genehmigte den Bau nachträglich.',
		name: 'Wissenschaft und Technik',
		word: 'Schifffahrtsverwaltung',
	},
	he: {
		title: `מכון המחקר הציע מערכת מידע בשם ${NAME} בשנת 1989`,
		text: 'היו לנו העץ והשבתות, ולאיש לא היה כסף.',
		name: 'מדע וטכנולוגיה',
		word: 'והשבתות',
	},
	hi: {
		title: `सर्न ने ${NAME} नाम की सूचना-प्रणाली का प्रस्ताव रखा`,
		text: 'हमारे पास लकड़ी थी और शनिवार थे, पैसा किसी के पास नहीं था।',
		name: 'विज्ञान और प्रौद्योगिकी',
		word: 'लकड़ी',
	},
	ja: {
		title: `欧州原子核研究機構、情報管理の仕組み「${NAME}」を提案`,
		text: '木材と土曜日はあったが、金は誰にもなかったという。',
		name: '科学・テクノロジー',
		word: '土曜日',
	},
	th: {
		title: `เซิร์นเสนอระบบข้อมูลชื่อ ${NAME} ให้ผู้ที่อยู่ใกล้`,
		text: 'เรามีไม้และวันเสาร์ แต่ไม่มีใครมีเงินสักคน',
		name: 'วิทยาศาสตร์และเทคโนโลยี',
		word: 'วันเสาร์',
	},
};
type Language = keyof typeof WRITTEN;
/** From right to left with tall letters, with long words, and in an East Asian script. */
const UNLIKE: Language[] = ['ar', 'de', 'ja'];
const LANGUAGES = casesOf(Object.keys(WRITTEN) as Language[], UNLIKE);

const PAGES = {
	'the front page': '',
	'a story': 'full/',
};
/** Where a calendar and its days stand. */
const MONTH = 'archive/2022/10/';

/** A story with most that one may have. */
const full = ({ title, text, name, word }: (typeof WRITTEN)[Language]) =>
	storyFile(
		`title: ${JSON.stringify(title)}
description: ${JSON.stringify(text)}
pubDate: 2022-10-24
section: ${name}
topics: [${word}]
authors: [Una Falk]
kind: analysis
dateline: ${name}
image: { src: photo.png, alt: ${name}, caption: ${name}, credit: Tom Reed }
keyPoints: [${JSON.stringify(text)}]
series: { name: ${name} 1989, part: 1 }
corrections: [{ date: 2022-10-25, text: ${JSON.stringify(text)} }]`,
		`${text} *${name}*[^1]

## ${name}

> ${text}

1. [${text}](https://example.org/)

| ${name} | 1989 |
| ------- | ---: |
| ${name} | 1234 |

\`\`\`
const next = (now) => 20 - (now % 20);
\`\`\`

[^1]: ${text}`,
	);

async function paperIn(language: Language): Promise<Record<string, string | Uint8Array>> {
	const { title, text, name, word } = WRITTEN[language];
	const others = [1, 2, 3].map((i) => [
		`articles/s${i}.md`,
		storyFile(
			`title: ${JSON.stringify(`${title} ${i}`)}\npubDate: 2022-10-${10 + i}\nsection: ${name}\ntopics: [${word}]`,
			text,
		),
	]);
	return {
		'site.yaml': FACTS['site.yaml'].replace(/^language:.*$/m, `language: ${language}`),
		'articles/full.md': full(WRITTEN[language]),
		'articles/photo.png': await aPhoto(1200),
		...Object.fromEntries(others),
	};
}

/** How the text of a story is set. */
const setting = (page: Page) =>
	page.evaluate((name) => {
		const styleOf = (selector: string) =>
			getComputedStyle(document.querySelector(selector) as Element);
		const headline = document.querySelector('h1')?.firstChild as Text;
		const range = document.createRange();
		const places = Array.from(name, (_, i) => {
			range.setStart(headline, headline.data.indexOf(name) + i);
			range.setEnd(headline, headline.data.indexOf(name) + i + 1);
			return range.getBoundingClientRect();
		});
		const { lineHeight, fontSize, letterSpacing } = styleOf('h1');
		return {
			lang: document.documentElement.lang,
			direction: styleOf('body').direction,
			hasTallHeadlines: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) > 1.3,
			isTracked: Number.parseFloat(letterSpacing) < 0,
			emphasis: styleOf('.prose em').fontStyle,
			lineBreak: styleOf('.prose').lineBreak,
			programs: styleOf('.prose pre').direction,
			// Each letter stands to the right of the one before it, or on the next line.
			isNameInOrder: places.every(({ left, top }, i) => {
				const before = places[i - 1];
				return !before || top > before.top || left >= before.right - 1;
			}),
		};
	}, NAME);

const LATIN = {
	direction: 'ltr',
	hasTallHeadlines: false,
	isTracked: true,
	emphasis: 'italic',
	lineBreak: 'auto',
	programs: 'ltr',
	isNameInOrder: true,
};
const TALL = { ...LATIN, hasTallHeadlines: true, isTracked: false, emphasis: 'normal' };
const SETTINGS: Record<Language, typeof LATIN> = {
	ar: { ...TALL, direction: 'rtl' },
	de: LATIN,
	he: { ...TALL, direction: 'rtl', hasTallHeadlines: false },
	hi: TALL,
	ja: { ...TALL, lineBreak: 'strict' },
	th: TALL,
};

/** What has the focus: the row it stands in, and pixels from where that row begins. */
const focusedInRow = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { left, right, top } = element.getBoundingClientRect();
		const list = element.closest('ul');
		const isRightToLeft = getComputedStyle(element).direction === 'rtl';
		const lists = [...document.querySelectorAll('ul')];
		return {
			row: `${list ? lists.indexOf(list) : -1} ${Math.round(top)}`,
			along: isRightToLeft ? innerWidth - right : left,
			isTool: element.matches('.story-tools *'),
		};
	});

/** Goes with Tab from the top of a story to its tools, and says where it went backwards in a row. */
async function stepsBack(page: Page): Promise<{ backwards: number; rows: number }> {
	const rows = new Map<string, number>();
	let backwards = 0;
	let reachedTools = false;
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		const { row, along, isTool } = await focusedInRow(page);
		if (reachedTools && !isTool) break;
		reachedTools = isTool;
		if (along < (rows.get(row) ?? Number.NEGATIVE_INFINITY)) backwards++;
		rows.set(row, along);
	}
	return { backwards, rows: reachedTools ? rows.size : 0 };
}

const siteIn = useSitesOf(LANGUAGES, paperIn);

describe.each(LANGUAGES)('a newspaper in %s', (language) => {
	const { word } = WRITTEN[language];

	/** Nothing is cut off or beside the window of a small phone. */
	async function expectWhole(page: Page): Promise<void> {
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft({ width, faults: await layoutFaults(page) }).toEqual({ width, faults: [] });
		}
	}

	test('sets its text as its script is set, and leaves a Latin name in its order', async () =>
		read({ site: await siteIn(language) }, async (page, url) => {
			await page.goto(`${url}full/`);
			expect(await setting(page)).toEqual({ lang: language, ...SETTINGS[language] });
		}));

	test.each(Object.entries(PAGES))(
		'is whole and accessible on a phone, on %s',
		async (_kind, path) =>
			read({ site: await siteIn(language) }, async (page, url) => {
				await page.goto(url + path);
				await expectWhole(page);
				expect(await foundByAxe(page)).toEqual([]);
			}),
	);

	test('has a calendar that is whole on a phone', async () =>
		read({ site: await siteIn(language) }, async (page, url) => {
			await page.goto(url + MONTH);
			await expectWhole(page);
		}));

	test('is searched by keyboard, and its answers are whole and accessible on a phone', async () =>
		read({ site: await siteIn(language), reducedMotion: 'reduce' }, async (page, url) => {
			await page.goto(`${url}search/`);
			await tabTo(page, /^q /);
			await page.keyboard.type(word);
			await page.keyboard.press('Enter');
			await answered(page);
			await expectWhole(page);
			expect.soft(await foundByAxe(page)).toEqual([]);
			await tabTo(page, new RegExp(NAME));
			await press(page, 'Enter');
			expect(new URL(page.url()).pathname).toMatch(/^\/(full|s\d)\/$/);
		}));

	test('is gone through by keyboard in the order in which it is read', async () =>
		read({ site: await siteIn(language) }, async (page, url) => {
			await page.goto(`${url}full/`);
			const { backwards, rows } = await stepsBack(page);
			expect(backwards).toBe(0);
			expect(rows).toBeGreaterThanOrEqual(4);
			await page.locator('.story-tools [data-opens=settings]').focus();
			await page.keyboard.press('Enter');
			await page.getByRole('dialog').waitFor();
		}));
});
