import type { Relatable } from '../../src/domain/related/archive.ts';
import { spread } from '../../src/domain/related/words.ts';
import { aRelatable } from './relate.ts';

/** A text of words that stand in it once, `word0` to one before `word9`. */
export const wordsFrom = (first: number, end: number): string =>
	Array.from({ length: end - first }, (_, i) => `word${first + i}`).join(' ');

/** Stories on subjects, moon-0 and so on: each has a subject's words between words of its own. */
export const storiesOn = (subjects: Record<string, string>, count: number): Relatable[] =>
	Object.entries(subjects).flatMap(([subject, words]) =>
		Array.from({ length: count }, (_, i) => {
			const text = words.split(' ').map((word, at) => `${word} own${subject}${i}x${at}`);
			return aRelatable({ id: `${subject}-${i}`, title: subject, text: text.join(' ') });
		}),
	);

/** Numbers from 0 to 1 that look drawn by lot, the same ones for a seed. */
export function drawing(seed: number): () => number {
	let drawn = 0;
	return () => spread(Math.imul(++drawn, 0x2545f491) + seed) / 2 ** 32;
}

/** Twenty letters of each language, and what stands between its words. */
const LANGUAGES = [
	{ lang: 'en-GB', letters: 'bcdfghklmnpqrstvwxyz', space: ' ' },
	{ lang: 'en-US', letters: 'bcdfghklmnpqrstvwxyz', space: ' ' },
	{ lang: 'fr', letters: 'bcdfghklmnpqrstvwxyz', space: ' ' },
	{ lang: 'ar', letters: 'بتثجحخدذرزسشصضطظعغفق', space: ' ' },
	{ lang: 'ja', letters: '山川田日月火水木金土空海雨雪花鳥風石竹糸', space: '' },
];
const SUBJECTS = 8;

/**
 * An archive as wild as a newspaper's: several languages, kinds of dates, copies, stories without
 * text, topics, sections, and editors who choose and exclude what is and what is not there.
 */
export function madeUpArchive(seed: number, size: number): Relatable[] {
	const draw = drawing(seed);
	const below = (end: number) => Math.floor(draw() * end);
	const pick = <Item>(items: Item[]) => items[below(items.length)] as Item;
	const someIds = () => Array.from({ length: 1 + below(6) }, () => `story-${below(size + 2)}`);
	const rarely = <Item>(share: number, make: () => Item) => (draw() < share ? make() : undefined);
	const aDate = () => {
		const month = `${2015 + below(9)}-${`${1 + below(12)}`.padStart(2, '0')}`;
		return pick([month, `${month}-0${1 + below(9)}`, `${month}-1${below(9)}T10:00:00Z`]);
	};

	const made: Relatable[] = [];
	for (let i = 0; i < size; i++) {
		const { lang, letters, space } = pick(LANGUAGES);
		const subject = below(SUBJECTS);
		const aWord = () => {
			const number = draw() < 0.6 ? subject * 40 + below(40) : 400 + below(3000);
			return [400, 20, 1].map((unit) => letters[Math.floor(number / unit) % 20]).join('');
		};
		const someWords = (most: number) => Array.from({ length: below(most) }, aWord).join(space);
		const copied = rarely(0.15, () => made[below(made.length)]);
		made.push({
			id: `story-${i}`,
			title: someWords(6),
			description: rarely(0.3, () => someWords(12)),
			text: copied ? copied.text + space + someWords(3) : someWords(pick([2, 40, 120])),
			lang: copied?.lang ?? lang,
			pubDate: rarely(0.85, aDate),
			topics: rarely(0.5, () => [`subject-${subject}`, `topic-${below(5)}`]) ?? [],
			section: rarely(0.6, () => `section-${below(3)}`),
			related: rarely(0.2, someIds) ?? [],
			exclude: rarely(0.2, someIds) ?? [],
		});
	}
	return made;
}

/** The stories in another order, the same one for a seed. */
export function shuffled<Item>(items: Item[], seed: number): Item[] {
	const draw = drawing(seed);
	const keyed = items.map((item) => ({ item, key: draw() }));
	return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
