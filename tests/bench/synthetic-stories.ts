import type { Relatable } from '../../src/domain/related/archive.ts';
import { randomFrom } from './random-numbers.ts';

const SYLLABLES = 'ba co du fe gi ho ju ka le mi no pu ra se ti vo wa xe yu zo'.split(' ');
const SECTIONS = ['World', 'Politics', 'Science', 'Culture', 'Sport'];

/** Makes up stories whose words' frequencies fall as in a language (Zipf), over twenty years. */
function inventor() {
	const random = randomFrom(1);
	const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)] as Item;
	const vocabulary = Array.from({ length: 20_000 }, () =>
		Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
	);
	const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ba';
	const sentence = (length: number) => Array.from({ length }, word).join(' ');
	return (words: number) => {
		const day = new Date(Date.UTC(2005, 0, 1) + Math.floor(random() * 7300) * 86_400_000);
		return {
			title: sentence(8),
			date: day.toISOString().slice(0, 10),
			section: pick(SECTIONS),
			topics: [word(), word()],
			paragraphs: Array.from({ length: words / 50 }, () => `${sentence(50)}.`),
		};
	};
}

/** Authors of the files, each of as many stories. */
const AUTHORS = Array.from({ length: 40 }, (_, i) => `Reporter ${i + 1}`);
/** What may follow the day of publication: every second story has a time, of one zone or another. */
const TIMES = ['', 'T08:30:00Z', '', 'T17:05:00-05:00'];
/** One of so many stories has no date. */
const UNDATED = 100;

/** Files of so many stories of 600 words. */
export function syntheticStories(count: number): { path: string; source: string }[] {
	const invent = inventor();
	return Array.from({ length: count }, (_, i) => {
		const { title, date, section, topics, paragraphs } = invent(600);
		const isDated = (i + 1) % UNDATED !== 0;
		const front = [
			`title: ${title}`,
			...(isDated ? [`pubDate: ${date}${TIMES[i % TIMES.length]}`] : []),
			`section: ${section}`,
			`topics: [${topics.join(', ')}]`,
			`authors: [${AUTHORS[i % AUTHORS.length]}]`,
		];
		const source = `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
		const folder = isDated ? date.replaceAll('-', '/') : 'undated';
		return { path: `articles/${folder}/story-${i}.md`, source };
	});
}

/** So many stories of 450 words, ready to be related. */
export function syntheticRelatables(count: number): Relatable[] {
	const invent = inventor();
	return Array.from({ length: count }, (_, i) => {
		const { title, date, section, topics, paragraphs } = invent(450);
		const own = { id: `story-${i}`, title, section, topics, text: paragraphs.join('\n') };
		return { ...own, pubDate: date, lang: 'en', related: [], exclude: [] };
	});
}
