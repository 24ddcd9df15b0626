import { aPhoto } from './a-photo.ts';
import { storyFile } from './content-folder.ts';
import { DRAWING } from './render.ts';

const COMPOUND = 'donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen';

/** A word of 63 letters, as the longest name a German law has had, or of another number. */
export const longWord = (start: string, letters = 63): string =>
	(start + COMPOUND.repeat(2)).slice(0, letters);

/** The word that every story has in its text, and that a search asks for. */
export const ASKED = longWord('Gefragt', 80);

/** Front matter, a value of which may be whatever JSON can say. */
const story = (front: Record<string, unknown>, body: string) =>
	storyFile(
		Object.entries(front)
			.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
			.join('\n'),
		body,
	);

const QUOTE = `We read ${longWord('Zitat')} to the end`;

const BODY = `Nobody said ${longWord('Text')} at the meeting in town, nor ${ASKED} in the hall.

“${QUOTE}”, said the mayor of the village by the sea.

## What ${longWord('Zwischen')} means for the town

- One point is [${longWord('Verweis')}](https://example.org/), as they say
- ${longWord('Punkt', 80)}

1. First comes ${longWord('Erstens')}

> ${longWord('Fremd')} is what the paper wrote.

The command is \`${longWord('befehl', 80)}\`, found at https://example.org/${longWord('adresse')}.

\`\`\`
${longWord('quelltext', 80)} and more of it
\`\`\`

| Year | Name of the law | Members present | Members absent | Place of meeting | Remarks made |
| ---- | --------------- | --------------- | -------------- | ---------------- | ------------ |
| 1999 | ${longWord('Zelle')} | Twenty-seven | Fourteen | Schwerin | Adopted |

<figure><table><tr><th>1999</th><td>1</td></tr></table><figcaption>Numbers of ${longWord('Tabelle', 80)}</figcaption></figure>

<figure><img src="photo.png" alt="Grey"><figcaption>A street in ${longWord('Unterschrift')}</figcaption></figure>

A note is below.[^1]

[^1]: See ${longWord('Anmerkung')}, page 9.
`;

/** What any story has: names and a headline, whose length in words goes up and down. */
const named = (i: number) => ({
	title: [
		`${longWord(`Titel${i}x`, i % 2 ? 63 : 80)} verklagt die Stadt`,
		longWord(`Titel${i}x`, 80),
		`Council meets about ${longWord(`Titel${i}x`)} and puts off the vote until the members have read all of it`,
	][i % 3],
	description: `The law on ${longWord(`Vorspann${i}x`)} is gone.`,
	pubDate: `2022-${i < 4 ? 11 : 10}-${28 - i}`,
	section: longWord(`Ressort${Math.min(i % 4, 2)}x`, i % 4 === 1 ? 80 : 63),
	topics: [longWord('Thema'), longWord(`Thema${i % 3}x`, 80), 'Railways'],
	authors: [longWord('Autorin'), `Ann ${longWord(`Lee${i % 2}x`, 80)}`],
});

/** What two stories alone are about, so that it is said of the one below the other. */
const SHARED = longWord('Anlass', 80);

/** All that a story may have. */
const full = {
	...named(0),
	topics: [...named(0).topics, SHARED],
	related: ['/s5/'],
	kind: 'explainer',
	dateline: longWord('ORT'),
	updatedDate: '2022-11-29',
	contributors: [longWord('Mitarbeit'), 'Bo Day'],
	source: {
		name: longWord('Quelle', 80),
		url: 'https://example.org/',
		license: longWord('Lizenz'),
	},
	image: {
		src: 'photo.png',
		alt: 'Grey',
		caption: `Over ${longWord('Bildtext')}, in May`,
		credit: `${longWord('Fotografin')} for the paper`,
	},
	video: {
		title: longWord('Film', 80),
		duration: '1:51',
		date: '2022-10-24',
		url: 'https://video.example/',
		poster: 'photo.png',
	},
	keyPoints: [`${longWord('Kernpunkt')} is gone`, longWord('Kern', 80)],
	pullQuotes: [{ text: QUOTE, by: longWord('Sprecherin') }],
	corrections: [
		{ date: '2022-11-30', text: `Not ${longWord('Falsch')} but the council.`, material: true },
		{ date: '2022-12-01', text: `It is ${longWord('Richtig', 80)} indeed.` },
	],
};

/** A content folder that has words of 63 and of 80 letters wherever words may stand, by path. */
export async function longWordFiles(): Promise<Record<string, string | Uint8Array>> {
	const files: Record<string, string | Uint8Array> = {
		'articles/photo.png': await aPhoto(1200),
		'articles/drawing.svg': DRAWING,
		'articles/full.md': story({ ...full, series: { name: longWord('Reihe0x') } }, BODY),
		'pages/about.md': story({ title: `About ${longWord('Hausmitteilung', 80)}` }, BODY),
		'pages/photo.png': await aPhoto(1200),
	};
	for (let i = 1; i < 20; i++) {
		const { pubDate, ...rest } = named(i);
		const front = {
			...(i < 19 ? { ...rest, pubDate } : rest),
			// A section whose newest story has a picture, one that has a drawing, and some that have none.
			...(i === 12 && { image: { src: 'photo.png', alt: '' } }),
			...(i === 13 && { image: { src: 'drawing.svg', alt: '' } }),
			...(i % 5 === 0 && { series: { name: longWord(`Reihe${i % 2}x`, 80) } }),
			...(i % 6 === 0 && { kind: 'analysis' }),
			...(i === 5 && { topics: [SHARED] }),
			...(i === 18 && { section: longWord('Ressort9x', 80) }),
		};
		files[`articles/s${i}.md`] = story(front, `The council met ${i} times about ${ASKED}.`);
	}
	const { topics, authors, section } = named(0);
	files['topics/photo.png'] = files['authors/photo.png'] = await aPhoto(1200);
	files[`topics/${topics[0]?.toLowerCase()}.md`] = story(
		{ title: topics[0], start: ['/s1/', '/s2/'] },
		BODY,
	);
	files[`authors/${authors[0]?.toLowerCase()}.md`] = story(
		{
			name: authors[0],
			role: longWord('Redakteurin'),
			email: `${longWord('post', 60)}@example.org`,
			links: [`https://${longWord('netz', 60)}.example/`],
		},
		BODY,
	);
	files[`sections/${section.toLowerCase()}.md`] = story(
		{ title: section, order: 1, description: `All of ${longWord('Beschreibung', 80)}.` },
		'',
	);
	return files;
}
