import fc from 'fast-check';
import { expect } from 'vitest';
import { fuzz } from '../../helpers/fuzzing.ts';
import { KINDS_OF_PAGES } from '../../helpers/kinds-of-pages.ts';
import { useBrowser } from '../../helpers/reader.ts';
import { hostileAddresses } from '../hostile-markup.ts';

const paths = Object.values(KINDS_OF_PAGES).map((path) => path.split('?')[0] as string);
const NAMES =
	'q sort shown from to literal section topic author kind source lang any years __proto__ constructor'.split(
		' ',
	);
const VALUES = [
	...[
		'treaty',
		'moon landing',
		'"a phrase"',
		'-moon',
		'moon -apollo',
		'1969',
		'july 1969',
		'2022-10-24',
		'99999',
		'-1',
		'1e9',
		'best',
	],
	...[
		'newest',
		'NaN',
		'',
		'%',
		'%E0%A4%A',
		'%00',
		'%ff',
		'<img src=x onerror=ran=1>',
		'javascript:ran=1',
		'__proto__',
		'toString',
	],
	...[
		'ﷺ',
		'İ',
		'ß',
		'\u202E',
		'🌕',
		'e\u0301'.repeat(20),
		'(((((',
		'*',
		'\\',
		'"',
		"'",
		'&amp;',
		'한글',
		'ـ',
	],
];
const value = fc.oneof(
	fc.constantFrom(...VALUES),
	hostileAddresses,
	fc.string({ unit: 'binary', maxLength: 12 }),
);
const queries = fc
	.array(fc.tuple(fc.constantFrom(...NAMES), value, fc.boolean()), { maxLength: 4 })
	.map((fields) =>
		fields
			.map(
				([name, text, isWhole]) =>
					`${name}=${isWhole ? encodeURIComponent(text.toWellFormed()) : text}`,
			)
			.join('&'),
	);
const hashes = fc.oneof(
	fc.constantFrom(
		'#',
		'#top',
		'#text-',
		'#marked=',
		'#marked=treaty',
		'#:~:text=a',
		'#__proto__',
		'#%',
		'#%E0%A4%A',
		'#"><b>',
	),
	value.map((text) => `#marked=${text}`),
	value.map((text) => `#marked=${encodeURIComponent(text.toWellFormed())}`),
	value.map((text) => `#${text}`),
);

/** Milliseconds after which a page is taken not to do what is waited for, also on a busy machine. */
const PATIENCE = 30_000;
const read = useBrowser({ loadsFonts: false });

fuzz(
	'pages',
	'whatever stands behind the address of a page, it is shown and complains of nothing',
	{
		inputs: fc.record({
			path: fc.constantFrom(...paths, 'search/', 'search/', 'search/'),
			query: queries,
			hashes: fc.array(hashes, { minLength: 1, maxLength: 6 }),
		}),
		cases: 8,
		holds: ({ path, query, hashes }) =>
			read({}, async (page, url) => {
				page.setDefaultTimeout(PATIENCE);
				const [first, ...others] = hashes;
				await page.goto(`${url}${path}?${query}${first}`, { waitUntil: 'load' });
				for (const hash of others) {
					await page.evaluate((next) => {
						location.hash = next;
					}, hash);
				}
				await page.evaluate(() => new Promise((done) => setTimeout(done)));
				await page.reload({ waitUntil: 'load' });
				const state = () => document.querySelector('#search')?.getAttribute('data-state');
				if (path === 'search/') {
					await page.waitForFunction(() =>
						document.querySelector('#search:not([data-state=busy])'),
					);
					expect(await page.evaluate(state)).toMatch(/^(?:idle|done)$/);
				}
				expect(await page.locator('h1').first().isVisible()).toBe(true);
				expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
				expect(page.url().startsWith(url + path)).toBe(true);
			}),
	},
);
