import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyFile, writeFiles } from './content-folder.ts';
import { drawing } from './made-up-archive.ts';
import { DRAWING } from './render.ts';

const WORDS = 'harbour ferry council budget school bridge winter market museum railway'.split(' ');
const SECTIONS = ['News', 'Sport', 'Culture'];

/** A content folder that changes as an editor would change it, drawn by lot from a seed. */
export function aChangingFolder(folder: string, seed: number) {
	const draw = drawing(seed);
	const below = (end: number) => Math.floor(draw() * end);
	const pick = <Item>(items: Item[]) => items[below(items.length)] as Item;
	const several = (count: number) => Array.from({ length: count }, () => pick(WORDS));
	const stories = new Map<string, { front: string[]; body: string }>();
	let made = 0;

	const pathOf = (name: string, date: string | undefined) =>
		`articles/${(date ?? 'undated').replaceAll('-', '/')}/${name}.md`;
	const aDate = () =>
		pick([undefined, '2019', '2020-06', `2021-0${1 + below(9)}-1${below(10)}`, '2022-10-24']);
	const aBody = () =>
		[
			`${several(12).join(' ')}.`,
			pick(['', '![A drawing](/nothing.svg)', '| a | b |\n| - | - |\n| 1 | 2 |', '> “Quoted.”']),
			`See [another](${pick([...stories.keys(), 'articles/nowhere.md']).replace(/^articles/, '..')}).`,
			`${several(20).join(' ')}.`,
		].join('\n\n');
	const fronts = (date: string | undefined) => {
		const chosen = [...stories.keys()].filter(() => draw() < 0.1);
		return [
			`title: The ${several(3).join(' ')} ${++made}`,
			...(date ? [`pubDate: ${date}`] : []),
			`section: ${pick(SECTIONS)}`,
			`topics: [${several(2).join(', ')}]`,
			`authors: [${pick(['ann-other', 'Some Body'])}]`,
			...(draw() < 0.2 ? [`series: {name: The ${pick(WORDS)}}`] : []),
			...(draw() < 0.2 ? ['corrections: [{date: 2023-01-02, text: It was wrong.}]'] : []),
			...(draw() < 0.1 ? ['draft: true'] : []),
			...(chosen.length > 0 ? [`exclude: [${chosen.join(', ')}]`] : []),
		];
	};
	const write = (path: string) => {
		const { front, body } = stories.get(path) as { front: string[]; body: string };
		writeFiles(folder, { [path]: storyFile(front.join('\n'), body) });
	};
	const references = () => {
		// What an editor excludes must be there.
		for (const [path, story] of stories) {
			story.front = story.front.map((line) => {
				if (!line.startsWith('exclude:')) return line;
				const kept = line
					.slice(10, -1)
					.split(', ')
					.filter((each) => stories.has(each));
				return `exclude: [${kept.filter((each) => each !== path).join(', ')}]`;
			});
			write(path);
		}
	};
	const remove = (path: string) => {
		stories.delete(path);
		rmSync(join(folder, path));
		references();
	};

	const changes = {
		add() {
			const date = aDate();
			const path = pathOf(`story-${made}`, date);
			stories.set(path, { front: fronts(date), body: aBody() });
			write(path);
		},
		edit() {
			const path = pick([...stories.keys()]);
			(stories.get(path) as { body: string }).body = aBody();
			write(path);
		},
		rename() {
			const path = pick([...stories.keys()]);
			const story = stories.get(path) as { front: string[]; body: string };
			const renamed = path.replace(/[^/]+\.md$/, `renamed-${++made}.md`);
			stories.set(renamed, story);
			mkdirSync(dirname(join(folder, renamed)), { recursive: true });
			renameSync(join(folder, path), join(folder, renamed));
			stories.delete(path);
			references();
		},
		retitle() {
			const path = pick([...stories.keys()]);
			const story = stories.get(path) as { front: string[] };
			story.front = [`title: ${several(4).join(' ')}`, ...story.front.slice(1)];
			write(path);
		},
		remove: () => remove(pick([...stories.keys()])),
		profile: () =>
			writeFiles(folder, {
				'authors/ann-other.md': storyFile(`name: Ann ${pick(WORDS)}`, 'A life.'),
				'sections/news.md': storyFile(`title: News\norder: ${below(9)}`, ''),
			}),
		page: () =>
			writeFiles(folder, {
				'pages/about.md': storyFile(`title: About the ${pick(WORDS)}`, '![Us](us.svg)'),
				'pages/us.svg': DRAWING.replace('300', `${100 + below(200)}`),
			}),
	};
	for (let i = 0; i < 20; i++) changes.add();
	changes.page();
	return {
		/** Changes something, and says what. */
		change(): keyof typeof changes {
			const name = pick(Object.keys(changes) as (keyof typeof changes)[]);
			changes[name]();
			return name;
		},
	};
}
