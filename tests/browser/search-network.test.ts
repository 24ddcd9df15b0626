import { describe, expect, test } from 'vitest';
import { casesOf } from '../helpers/deep.ts';
import { useBrowser } from '../helpers/reader.ts';
import {
	answered,
	failed,
	headlines,
	results,
	search,
	status,
	wordsField,
} from '../helpers/search-page.ts';

const read = useBrowser();

const INDEX = '**/search-index/**';
const FAILING = {
	complaints: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load the index chunk/,
};

describe.each(casesOf([360, 1280], [360]))('at %i px', (width) => {
	test('a slow network is told of', () =>
		read({ width }, async (page, url) => {
			let release: () => void = () => undefined;
			const released = new Promise<void>((resolve) => (release = resolve));
			await page.route(INDEX, async (route) => {
				await released;
				await route.continue();
			});
			await page.goto(`${url}search/?q=treaty`);
			await page.getByRole('status').filter({ hasText: 'Searching …' }).waitFor();
			expect(await results(page).count()).toBe(0);
			release();
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		}));

	test('a failed download is told of, with other ways, and can be tried again', () =>
		read(
			{ width },
			async (page, url) => {
				await page.route(INDEX, (route) => route.abort());
				await page.goto(`${url}search/?q=treaty`);
				await failed(page);
				expect(await status(page)).toBe(
					'The search index could not be loaded. Browse below, or try again.',
				);
				const browse = page.getByRole('navigation', { name: 'Browse instead' });
				expect(await browse.getByRole('link', { name: 'Archive by date' }).isVisible()).toBe(true);
				await page.getByRole('button', { name: 'Try again' }).press('Enter');
				await failed(page);
				await page.unroute(INDEX);
				await page.getByRole('button', { name: 'Try again' }).press('Enter');
				await answered(page);
				expect(await status(page)).toBe('12 stories found for “treaty”.');
				const line = page.getByRole('status');
				expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
			},
			FAILING,
		));
});

test.each(['pagefind.js', 'wasm.*', 'rows.json', 'meta.bin', 'words-*', 'texts-*'])(
	'it can be tried again, whichever file failed: %s',
	(file) =>
		read(
			{},
			async (page, url) => {
				const address = `${INDEX}/${file}`;
				await page.route(address, (route) => route.abort());
				await page.goto(`${url}search/?q=treaty`);
				await failed(page);
				await page.unroute(address);
				await page.getByRole('button', { name: 'Try again' }).click();
				await answered(page);
				expect(await status(page)).toBe('12 stories found for “treaty”.');
				expect(await results(page).count()).toBe(10);
			},
			FAILING,
		),
);

/** Answers for a file with what is not it, as if it were whole. */
const DAMAGED: [string, (whole: Buffer) => Buffer][] = [
	['cut short', (whole) => whole.subarray(0, 12)],
	[
		'with wrong bytes',
		(whole) => Buffer.from(whole.map((byte, at) => (at % 16 === 8 ? 255 - byte : byte))),
	],
	['replaced by a page', () => Buffer.from('<!doctype html><h1>Log in</h1>')],
];

test.each(
	['pagefind.js', 'wasm.*', 'rows.json', 'meta.bin', 'words-*'].flatMap((file) =>
		DAMAGED.map(([what, damage]) => [file, what, damage] as const),
	),
)('what is damaged is not taken for the archive: %s %s', (file, _, damage) =>
	read(
		{},
		async (page, url) => {
			const address = `${INDEX}/${file}`;
			await page.route(address, async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, body: damage(await response.body()) });
			});
			await page.goto(`${url}search/?q=treaty`);
			await failed(page);
			expect(await status(page)).toBe(
				'The search index could not be loaded. Browse below, or try again.',
			);
			await page.unroute(address);
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		},
		FAILING,
	),
);

test('a story that cannot be loaded is left out, which is told', () =>
	read(
		{},
		async (page, url) => {
			await search(page, url, 'q=treaty');
			const all = await headlines(page);
			const parts: string[] = [];
			page.on('request', (request) => parts.push(request.url()));
			await page.reload();
			await answered(page);
			const texts = parts.filter((address) => address.includes('/texts-'));
			const [lost = ''] = texts;
			const isLost = (address: URL) =>
				address.href === lost || address.href === lost.replace(/\?.*/, '');
			await page.route(isLost, (route) => route.abort());
			await page.reload();
			await failed(page);
			expect(await status(page)).toBe(
				'12 stories found for “treaty”. 1 story found could not be loaded.',
			);
			const shown = await headlines(page);
			expect(shown).toHaveLength(all.length - 1);
			expect(all).toEqual(expect.arrayContaining(shown));
			await page.unroute(isLost);
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered(page);
			expect(await headlines(page)).toEqual(all);
		},
		FAILING,
	));

test('a word list that cannot be loaded costs the corrections alone, which is told', () =>
	read(
		{},
		async (page, url) => {
			const address = `${INDEX}/common-words-*/*`;
			await page.route(address, (route) => route.abort());
			await page.goto(`${url}search/?q=tretay`);
			await failed(page);
			expect(await status(page)).toMatch(
				/^No story found for “tretay”.+ The spelling could not be checked\.$/,
			);
			await page.unroute(address);
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		},
		FAILING,
	));

test('a file that never comes is given up and told of', () =>
	read({}, async (page, url) => {
		await page.route(`${INDEX}/meta.bin`, () => undefined);
		await page.goto(`${url}search/?q=treaty`);
		await failed(page);
		expect(await status(page)).toBe(
			'The search index could not be loaded. Browse below, or try again.',
		);
		await page.unroute(`${INDEX}/meta.bin`);
		await page.getByRole('button', { name: 'Try again' }).click();
		await answered(page);
		expect(await status(page)).toBe('12 stories found for “treaty”.');
	}));

test('a host that knows nothing of ranges is searched as well', () =>
	read({}, async (page, url) => {
		let parts = 0;
		await page.route(INDEX, async (route) => {
			const { range, ...headers } = route.request().headers();
			if (range) parts++;
			await route.continue({ headers });
		});
		await search(page, url, 'q=treaty');
		expect(await status(page)).toBe('12 stories found for “treaty”.');
		expect(await results(page).count()).toBe(10);
		expect(parts).toBeGreaterThan(0);
	}));

test('without a connection it says so, and answers as soon as there is one', () =>
	read(
		{},
		async (page, url) => {
			await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
			await page.context().setOffline(true);
			await wordsField(page).fill('treaty');
			await failed(page);
			expect(await status(page)).toBe('There is no connection. Browse below, or try again.');
			await page.context().setOffline(false);
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		},
		FAILING,
	));

test('the results of one question never stand under another', () =>
	read(
		{},
		async (page, url) => {
			await search(page, url, 'q=tretay');
			expect((await headlines(page)).length).toBe(10);
			await page.route(INDEX, (route) => route.abort());
			await wordsField(page).fill('penicillin');
			await failed(page);
			expect(await results(page).count()).toBe(0);
			expect(await page.getByText('Showing results for').count()).toBe(0);
			expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false);
		},
		FAILING,
	));

test('results stay when more of them cannot be loaded, and “Try again” brings them', () =>
	read(
		{},
		async (page, url) => {
			await search(page, url, 'q=the+United');
			const before = await headlines(page);
			await page.route(INDEX, (route) => route.abort());
			await page.getByRole('button', { name: 'Show more results' }).click();
			await failed(page);
			expect(await headlines(page)).toEqual(before);
			await page.unroute(INDEX);
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered(page);
			expect((await headlines(page)).length).toBe(20);
		},
		FAILING,
	));
