import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byId, byTag, elements, filesIn, readPage, wordsOf } from '../helpers/pages.ts';
import {
	cardsOf,
	dir,
	hrefsIn,
	keptBack,
	MODEL,
	NOWHERE,
	partUnder,
	published,
	relatedOf,
	urlOf,
} from '../helpers/story-links.ts';

describe('stories in, pages out', () => {
	test('every published story has its page at the path of its file', () => {
		expect(published.length).toBeGreaterThanOrEqual(29);
		for (const url of published) {
			const { tree } = readPage(dir, url);
			const [article] = byTag(tree, 'article');
			expect(article?.properties.dataStory).toBe(url.slice(1, -1));
			expect(wordsOf(article as never).length).toBeGreaterThan(200);
		}
	});

	test('a draft, a scheduled story and one taken back are nowhere in the site, by address or by headline', () => {
		expect(keptBack.length).toBe(3);
		const texts = filesIn(dir)
			.filter((file) => /\.(html|json|xml|txt|js)$/.test(file))
			.map((file) => readFileSync(join(dir, file), 'utf8'));
		for (const { path, source } of keptBack) {
			const headline = /^title: (.*)$/m.exec(source)?.[1] ?? '';
			expect(headline).not.toBe('');
			for (const text of texts) {
				expect(text).not.toContain(urlOf(path));
				expect(text).not.toContain(headline);
			}
		}
	});
});

describe('the model story', () => {
	const { html, tree } = readPage(dir, MODEL);

	test('has its parts in the order of reading', () => {
		const parts = [
			...['href="/sections/politics/"', '<h1', 'class="standfirst', 'rel="author"'],
			...['datetime="2022-10-24"', 'datetime="2022-10-25"', ' min read', 'id="key-points"'],
			...['WASHINGTON', 'Objections within a day', 'Abigail Williams', 'datetime="PT1M51S"'],
			...['Source: ', 'rel="tag"', 'id="related"', 'id="more-heading"', '<footer class="wrap'],
		];
		const main = html.slice(html.indexOf('<main'));
		const places = parts.map((part) => ({ part, at: main.indexOf(part) }));
		expect(places.filter(({ at }) => at === -1)).toEqual([]);
		expect(places).toEqual([...places].sort((a, b) => a.at - b.at));
	});

	test('names its desk, its contributor and its source', () => {
		const text = wordsOf(tree);
		expect(text).toContain('By Politics desk');
		expect(text).toContain('Abigail Williams contributed.');
		expect(text).toContain('Source: first published by NBC News.');
	});

	test('has a caption line for the video and no player', () => {
		expect(wordsOf(tree)).toMatch(/1 min 51 secs · 23 October 2022/);
		expect(byTag(tree, 'video', 'iframe', 'audio')).toEqual([]);
	});

	test('relates the four stories its editor chose, in order', () => {
		expect(relatedOf(MODEL)).toEqual([
			'/undated/new-york-office-vacancies/',
			'/undated/woodson-terrace-dog/',
			'/undated/third-dc-officer/',
			'/undated/albuquerque-school-shooting/',
		]);
	});

	test('says in a sentence what each of them is about', () => {
		const [first] = byTag(byId(tree, 'related') ?? NOWHERE, 'li');
		expect(wordsOf(first ?? NOWHERE)).toBe(
			'Cities · Brief Empty offices in New York are read as a warning Vacancies in the city’s office buildings have raised doubts about its recovery. Undated · 1 min read',
		);
	});

	test('says what a card is also about, but nothing that many stories are', () => {
		expect(cardsOf(MODEL).map(({ reasons }) => reasons)).toEqual([
			[],
			[],
			['Also about U.S. Congress'],
			[],
		]);
	});

	test('has more on its rarest topic, which leads to the topic’s page', () => {
		const more = partUnder(tree, 'more-heading');
		expect(wordsOf(byTag(more ?? NOWHERE, 'h2')[0] ?? NOWHERE)).toBe('More on U.S. Congress');
		expect(hrefsIn(more)).toEqual(['/topics/u-s-congress/', '/1965/08/06/voting-rights-act/']);
		expect(wordsOf(more ?? NOWHERE)).toContain('6 August 1965');
	});

	test('is kept from search engines, since it was first published elsewhere', () => {
		const robots = elements(tree, ({ properties }) => properties.name === 'robots');
		expect(robots[0]?.properties.content).toBe('noindex, follow');
	});
});

describe('what a story may have', () => {
	test.each([
		[
			'footnotes that lead there and back',
			'/1977/voyager/',
			/<a href="#text-fn-1"[^>]*id="text-fnref-1"/,
		],
		[
			'a table in a box that scrolls',
			'/1969/07/20/moon-landing/',
			/class="table-scroll" role="region" tabindex="0"/,
		],
		[
			'a picture with caption and credit',
			'/1994/05/06/channel-tunnel/',
			/<figcaption[\s\S]*Picture: Broadsheet/,
		],
		[
			'a correction that matters, above its text',
			'/2019/read-again-a-proposal/',
			/Correction, <time datetime="2026-11-23">[\s\S]*class="prose/,
		],
		[
			'a correction of a detail, below its text',
			'/2003/02/17/london-congestion-charge/',
			/class="prose[\s\S]*Corrected, <time datetime="2026-11-23">/,
		],
		[
			'a direction, from right to left',
			'/2002/10/16/bibliotheca-alexandrina/',
			/<html lang="ar" dir="rtl"/,
		],
		[
			'a line set large beside it, silent where it is read aloud',
			'/2002/10/16/bibliotheca-alexandrina/',
			/<aside class="pull-quote" aria-hidden="true"><q>لم يبق/,
		],
		['how to cite it', '/1961/04/12/gagarin/', /<dd[^>]*>Science desk\. \(1961, April 12\)\./],
		['its place in a series', '/1961/04/12/gagarin/', /Part 2 of 5/],
		[
			'a month as its date',
			'/1989/03/a-proposal-at-cern/',
			/<time datetime="1989-03">March 1989<\/time>/,
		],
		['a year as its date', '/1977/voyager/', /<time datetime="1977">1977<\/time>/],
		[
			'a time in the zone of the site',
			'/2016/02/11/gravitational-waves/',
			/<time datetime="2016-02-11T15:30:00Z">11 February 2016 at 15:30 GMT</,
		],
		[
			'a photograph in several sizes',
			'/2013/05/ferry-landing/',
			/landing\.jpg\.webp 240w, [^"]*landing\.jpg\.webp 480w, .*landing\.jpg\.webp 1300w/,
		],
		[
			'a video that plays elsewhere, with a picture of it',
			'/2013/05/ferry-landing/',
			/poster\.jpg[\s\S]*<svg [^>]*aria-hidden="true"[\s\S]*Nine weekends in two minutes<\/a>[\s\S]*plays at the source/,
		],
		[
			'a file that lies beside it',
			'/2013/05/ferry-landing/',
			/href="\/media\/articles\/2013\/05\/ferry-landing\/timetable\.pdf"/,
		],
		['no date at all', '/undated/keep-the-address/', />Undated</],
		['a language of its own', '/2012/06/30/minitel/', /<html lang="fr" dir="ltr"/],
		['words in that language', '/2012/06/30/minitel/', /<p class="byline[^>]*>Par <a/],
		['dates in that language', '/2012/06/30/minitel/', />30 juin 2012<\/time>/],
		[
			'the words of the newspaper around it, marked as its language',
			'/2012/06/30/minitel/',
			/<div class="end[^"]*" lang="en-GB" dir="ltr"[\s\S]*You may also like/,
		],
		[
			'a source with address and licence',
			'/2019/04/10/black-hole-image/',
			/eso\.org[\s\S]*Licence: CC BY 4\.0/,
		],
	])('%s', (_what, url, form) => {
		expect(readPage(dir, url).html).toMatch(form);
	});
});
