import { describe, expect, test } from 'vitest';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

test.each(['sections/science/', 'sections/world/', ''])('no story stands twice on /%s', (path) =>
	read({}, async (page, url) => {
		await page.goto(url + path);
		const headlines = page
			.getByRole('main')
			.getByRole('article')
			.getByRole('heading')
			.getByRole('link');
		const addresses = await headlines.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')),
		);
		expect(addresses.length).toBeGreaterThan(6);
		expect(new Set(addresses).size).toBe(addresses.length);
	}),
);

describe('the head of a section', () => {
	test('leads to the topics it covers most', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}sections/science/`);
			const topics = page.getByRole('navigation', { name: 'Topics', exact: true });
			expect(await topics.getByRole('link').first().innerText()).toBe('Spaceflight');
			await follow(page, topics.getByRole('link', { name: 'Spaceflight' }));
			expect(await page.locator('h1').innerText()).toBe('Spaceflight');
		}));

	test('leads to series with stories in it, and says how many parts they have', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}sections/science/`);
			const series = page.getByRole('navigation', { name: 'Series', exact: true });
			expect(await series.getByRole('listitem').first().innerText()).toMatch(
				/^Steps off the Earth\s+5 parts$/,
			);
			await follow(page, series.getByRole('link').first());
			expect(await page.locator('h1').innerText()).toBe('Steps off the Earth');
		}));
});
