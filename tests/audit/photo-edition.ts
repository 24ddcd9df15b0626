/** An edition with many photographs, for screenshots and audits. It is not among the tests, which need few. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { argumentsOf } from '../../src/commands/usage.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { randomFrom } from '../bench/random-numbers.ts';
import { madeUpPhoto } from './made-up-photo.ts';
import { AUTHORS, FILLINGS, PHOTO_STORIES, type PhotoStory, SENTENCES } from './photo-stories.ts';

const [folder = ''] = argumentsOf({
	command: 'node src/commands/with-node.cjs tests/audit/photo-edition.ts',
	takes: 'FOLDER',
	does: `Writes the content of a small newspaper into a folder: 30 stories, 23 of them with photographs that are made
up, authors, a series, opinion. Build it with CONTENT_DIR=FOLDER npm run build.`,
	words: { FOLDER: 'where it goes; files of the same names are replaced' },
	example: 'node src/commands/with-node.cjs tests/audit/photo-edition.ts ../photos',
});

/** Pixels of a photograph by its shape. */
const SIZES = {
	lying: [2000, 1333],
	wide: [2400, 1350],
	square: [1600, 1600],
	upright: [1600, 2400],
} as const;

function write(path: string, content: string | Uint8Array): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

const markdown = (front: object, text: string) => `---\n${stringify(front)}---\n\n${text}\n`;

const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A text of five to eight paragraphs that no other story has. */
function textOf(at: number): string {
	const random = randomFrom(at);
	const oneOf = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
	const sentence = () =>
		oneOf(SENTENCES).replace(/\{(\w)(\w+)\}/g, (_, first: string, rest: string) => {
			const words = oneOf(FILLINGS[first.toLowerCase() + rest] ?? []);
			return first < 'a' ? withCapital(words) : words;
		});
	const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
	return Array.from({ length: 5 + (at % 4) }, paragraph).join('\n\n');
}

async function writeStory(story: PhotoStory, at: number): Promise<void> {
	const { slug, date, author, scene, shape = 'lying', series, ...front } = story;
	const path = `articles/${date.slice(0, 10).replaceAll('-', '/')}/${slug}`;
	const image = scene && {
		src: `${slug}.jpg`,
		alt: `A made-up photograph of the kind “${scene}”`,
		caption: 'As it looked on the morning after, from the slipway.',
		credit: author,
	};
	const { section, topics = [section], kind, title, description } = front;
	const facts = { title, description, pubDate: date, section, topics, kind, authors: [author] };
	const all = { ...facts, image, series: series && { name: series } };
	write(`${path}.md`, markdown(JSON.parse(JSON.stringify(all)), textOf(at)));
	if (!scene) return;
	const [width, height] = SIZES[shape];
	write(`${path}.jpg`, await madeUpPhoto({ scene, width, height, seed: at + 1 }));
}

write(
	'site.yaml',
	stringify({
		name: 'The Slipway',
		description: 'News from both sides of the water.',
		url: 'https://slipway.example',
		language: 'en-GB',
		timeZone: 'Europe/London',
	}),
);
write('pages/about.md', markdown({ title: 'About' }, 'A newspaper that does not exist.'));
for (const [at, title] of ['News', 'Environment', 'Culture', 'Sport', 'Opinion'].entries()) {
	write(`sections/${slugOf(title)}.md`, markdown({ title, order: at + 1 }, ''));
}
for (const [name, role] of Object.entries(AUTHORS)) {
	const slug = slugOf(name);
	const portrait = `${slug}.jpg`;
	const photo = { scene: 'person', width: 800, height: 800, seed: role.length } as const;
	write(`authors/${portrait}`, await madeUpPhoto(photo));
	write(`authors/${slug}.md`, markdown({ name, role, portrait }, `${name} writes for this paper.`));
}
for (const [at, story] of PHOTO_STORIES.entries()) await writeStory(story, at);
console.log(`${PHOTO_STORIES.length} stories are in ${folder}.`);
