import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site as publication } from '../../src/site.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { FACTS } from '../helpers/edition.ts';
import { byId, byTag, filesIn, readPage, wordsOf } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';
import {
	cardsOf,
	dir,
	hrefsIn,
	NOWHERE,
	partUnder,
	published,
	relatedOf,
	topicsOf,
} from '../helpers/story-links.ts';

const languageOf = (url: string) =>
	`${byTag(readPage(dir, url).tree, 'html')[0]?.properties.lang}`.split('-')[0] as string;
const inEnglish = (url: string) => languageOf(url) === 'en';

describe('related stories', () => {
	test('are as many others as the site wants on every story page of the main language', () => {
		const urls = published.filter(inEnglish);
		expect(urls.length).toBe(published.length - 3);
		for (const url of urls) {
			const related = relatedOf(url);
			expect({ url, count: related.length }).toEqual({ url, count: publication.relatedLimit });
			expect(new Set(related).size).toBe(publication.relatedLimit);
			expect(related).not.toContain(url);
		}
	});

	test('of a story almost alone in its language are those its editor chose, in that language where they are', () => {
		expect(relatedOf('/2012/06/30/minitel/')).toEqual([
			'/1969/10/29/first-arpanet-message/',
			'/1989/03/une-proposition-au-cern/',
		]);
	});

	test('leave out what an editor excluded', () => {
		// Another treaty of that year, which its words would put among the four.
		expect(relatedOf('/1987/12/08/inf-treaty/')).not.toContain('/1987/09/16/montreal-protocol/');
	});

	test('leave no story out but those alone in their language', () => {
		const listed = new Set(published.flatMap((url) => relatedOf(url)));
		const perLanguage = Map.groupBy(published, languageOf);
		const alone = [...perLanguage.values()].filter(({ length }) => length === 1).flat();
		expect(alone).toEqual(['/2002/10/16/bibliotheca-alexandrina/']);
		expect(published.filter((url) => !listed.has(url)).sort()).toEqual(alone);
	});

	test('have pictures that keep their room, are loaded when they come near, and leave it to the headline to speak', () => {
		const pictures = published.flatMap((url) =>
			byTag(byId(readPage(dir, url).tree, 'related') ?? NOWHERE, 'img'),
		);
		expect(pictures.length).toBeGreaterThan(5);
		for (const { properties } of pictures) {
			expect(properties).toMatchObject({ alt: '', loading: 'lazy' });
			expect(Number(properties.width)).toBeGreaterThan(0);
			expect(Number(properties.height)).toBeGreaterThan(0);
		}
	});

	test('name two topics at most that both stories have, and no more than five stories or one in eight', () => {
		const filed = published.flatMap(topicsOf);
		const isTelling = (topic: string) =>
			filed.filter((each) => each === topic).length <= Math.max(5, published.length / 8);
		const lines = published.flatMap((url) =>
			cardsOf(url).map(({ href, reasons }) => {
				const own = topicsOf(url);
				const shared = topicsOf(href).filter((topic) => own.includes(topic) && isTelling(topic));
				return { url, href, reasons, shared };
			}),
		);
		const withTopics = lines.filter(({ shared }) => shared.length > 0);
		expect(withTopics.length).toBeGreaterThan(50);
		for (const { url, href, reasons, shared } of withTopics) {
			const named = reasons.flatMap((line) => line.replace('Also about ', '').split(', '));
			const count = Math.min(shared.length, 2);
			expect({ url, href, lines: reasons.length, count: named.length }).toEqual({
				url,
				href,
				lines: 1,
				count,
			});
			expect(named.filter((name) => !shared.includes(name))).toEqual([]);
		}
	});
});

describe('more on a topic', () => {
	test('repeats no related story, nor the story itself, and keeps to the topic', () => {
		const withMore = published.filter((url) => partUnder(readPage(dir, url).tree, 'more-heading'));
		expect(withMore.length).toBeGreaterThan(20);
		for (const url of withMore) {
			const more = partUnder(readPage(dir, url).tree, 'more-heading');
			const [topicUrl, ...stories] = hrefsIn(more);
			expect(stories.length).toBeGreaterThan(0);
			expect(stories.length).toBeLessThanOrEqual(3);
			expect(stories.filter((story) => [url, ...relatedOf(url)].includes(story))).toEqual([]);
			const name = wordsOf(byTag(readPage(dir, topicUrl as string).tree, 'h1')[0] ?? NOWHERE);
			for (const story of [url, ...stories]) expect(topicsOf(story)).toContain(name);
		}
	});
});

describe('a topic’s page', () => {
	test('names the topics it often goes together with, the closest first', () => {
		const together = partUnder(readPage(dir, '/topics/spaceflight/').tree, 'together');
		expect(wordsOf(together ?? NOWHERE)).toMatch(/^See also Cold War .* Astronomy /);
		expect(hrefsIn(together)).toContain('/topics/cold-war/');
	});

	test('leads from every topic to pages of other topics, six at most', () => {
		const urls = filesIn(join(dir, 'topics'))
			.filter((file) => /^[^/]+\/index\.html$/.test(file))
			.map((file) => `/topics/${file.replace('index.html', '')}`);
		const ties = urls.map((url) => {
			const together = partUnder(readPage(dir, url).tree, 'together');
			const links = byTag(together ?? NOWHERE, 'a');
			for (const link of links) {
				const [headline] = byTag(readPage(dir, `${link.properties.href}`).tree, 'h1');
				expect(wordsOf(headline ?? NOWHERE)).toBe(wordsOf(link));
			}
			const hrefs = hrefsIn(together);
			expect(hrefs).not.toContain(url);
			expect(hrefs.length).toBeLessThanOrEqual(6);
			return hrefs;
		});
		expect(ties.filter(({ length }) => length > 0).length).toBeGreaterThan(30);
		expect(readPage(dir, '/topics/').html).not.toContain('See also');
	});
});

const FIRE = [
	'Fire broke out in the Alder Street warehouse before midnight; smoke hung over the canal.',
	'Nine engines pumped water from the lock while neighbours carried blankets to the hall.',
	'Nobody was hurt, the brigade said, though two floors of carpets and clocks are lost.',
].join('\n\n');
const STRIKE = {
	called: `Tram drivers at the Millbrook depot voted on Monday to strike within a fortnight. Their
		union asks for longer pauses at the terminus, where a tram now turns in four minutes.`,
	goesOn: `Passengers walked in the rain for a fourth week as the strike of tram drivers went on. No
		tram has left Millbrook since February; the union says the depot made no offer on pauses.`,
	ends: `The strike is over: an agreement reached at breakfast gives every tram driver nine minutes
		of pauses at Millbrook. The first tram left the depot at noon, drivers and union aboard.`,
};
const cityStory = (title: string, date: string, text: string) =>
	storyFile(`title: ${title}\nsection: City\npubDate: ${date}`, text.replaceAll('\t', ''));

test('a story leads to its other versions and along the running story it belongs to', async () => {
	const folder = aFolder();
	const site = join(folder, 'site');
	writeFiles(join(folder, 'content'), FACTS);
	writeFiles(join(folder, 'content/articles'), {
		'fire.md': cityStory('Warehouse burns on Alder Street', '2024-05-03', FIRE),
		'fire-out.md': cityStory(
			'Alder Street fire is out',
			'2024-05-06',
			`${FIRE}\n\nBy Monday the ruin had stopped smoking.`,
		),
		'called.md': cityStory('Tram drivers call Millbrook strike', '2024-02-05', STRIKE.called),
		'goes-on.md': cityStory('Tram drivers’ strike goes on', '2024-03-04', STRIKE.goesOn),
		'ends.md': cityStory('Tram drivers end Millbrook strike', '2024-04-08', STRIKE.ends),
		'chess.md': cityStory(
			'A chess champion retires',
			'2024-01-02',
			'The champion played her last game in the old library and left with a pawn in her pocket.',
		),
	});
	const { status, output } = await runBuild({
		CONTENT_DIR: join(folder, 'content'),
		OUT_DIR: site,
	});
	expect(status, output).toBe(0);
	const navigations = (id: string) =>
		byTag(byTag(readPage(site, `/${id}/`).tree, 'main')[0] ?? NOWHERE, 'nav').map((nav) => ({
			says: wordsOf(nav),
			leadsTo: hrefsIn(nav),
		}));

	expect(navigations('fire')).toEqual([
		{
			says: 'Later versions of this story Alder Street fire is out 6 May 2024',
			leadsTo: ['/fire-out/'],
		},
	]);
	expect(navigations('fire-out')).toEqual([
		{
			says: 'Earlier versions of this story Warehouse burns on Alder Street 3 May 2024',
			leadsTo: ['/fire/'],
		},
	]);
	const reports = ['/called/', '/goes-on/', '/ends/', '/chess/'];
	expect(relatedOf('/fire/', site).sort()).toEqual(reports.toSorted());
	expect(relatedOf('/fire-out/', site).sort()).toEqual(reports.toSorted());

	expect(navigations('goes-on')).toEqual([
		{
			says: [
				'A running story',
				'Before this Tram drivers call Millbrook strike 5 February 2024',
				'After this Tram drivers end Millbrook strike 8 April 2024',
			].join(' '),
			leadsTo: ['/called/', '/ends/'],
		},
	]);
	expect(navigations('called')).toEqual([
		{
			says: 'A running story After this Tram drivers’ strike goes on 4 March 2024',
			leadsTo: ['/goes-on/'],
		},
	]);
	expect(navigations('ends')).toEqual([
		{
			says: 'A running story Before this Tram drivers’ strike goes on 4 March 2024',
			leadsTo: ['/goes-on/'],
		},
	]);
	expect(navigations('chess')).toEqual([]);
});
