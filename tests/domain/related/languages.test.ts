import { expect, test } from 'vitest';
import { relatedStories } from '../../../src/domain/related/related-stories.ts';
import { aStory } from '../../helpers/a-story.ts';

const inEnglish = ['bread', 'opera', 'rugby'].map((word) =>
	aStory({ id: `en-${word}`, title: word, text: `Only ${word} is what this one is about.` }),
);
const inFrench = [1, 2, 3].map((i) =>
	aStory({
		id: `fr-${i}`,
		lang: 'fr',
		title: `Baleines ${i}`,
		text: `Norvège ${i} chasse Japon ${i}`,
	}),
);
const listOf = (id: string, stories: ReturnType<typeof aStory>[]) =>
	relatedStories(stories, 4).get(id) ?? [];

test('other languages come last, however near, and fill the list', () => {
	const own = aStory({ id: 'own', title: 'Baleines', text: 'Norvège and Japon hunt' });
	const list = listOf('own', [own, ...inFrench, ...inEnglish]);
	expect(list.map((id) => id.slice(0, 2))).toEqual(['en', 'en', 'en', 'fr']);
});

test('a story in another language is related to those of its own first', () => {
	const list = listOf('fr-2', [...inEnglish, ...inFrench]);
	expect(list.map((id) => id.slice(0, 2))).toEqual(['fr', 'fr', 'en', 'en']);
});

test('an editor may relate stories across languages', () => {
	const own = aStory({ id: 'own', related: ['fr-3'] });
	expect(listOf('own', [own, ...inFrench, ...inEnglish])[0]).toBe('fr-3');
});

const JAPANESE = {
	'power-1': 'エネルギー政策の見直しを政府が発表し、電力会社は対応を急いでいる。',
	'power-2': '電力会社がエネルギー政策に反対し、料金の値上げを求めた。',
	'power-3': '新しいエネルギー政策で電力会社の役割が変わると専門家は語った。',
	'sport-1': 'サッカーの決勝でチームが優勝し、サポーターは街で祝った。',
	'sport-2': '優勝を目指すチームはサッカーの練習を続け、監督は選手をほめた。',
	'sport-3': 'サポーターがスタジアムに集まり、サッカーのチームを応援した。',
};

test('Japanese stories, without spaces between words, are related by subject', () => {
	const stories = Object.entries(JAPANESE).map(([id, text]) =>
		aStory({ id, title: '記事', text, lang: 'ja' }),
	);
	for (const [id, list] of relatedStories(stories, 2)) {
		const subject = id.slice(0, 5);
		expect(list.map((other) => other.slice(0, 5))).toEqual([subject, subject]);
	}
});

test('of Chinese versions one is shown before other stories, the rest after all', () => {
	const text = '各国代表星期一在日内瓦讨论一项条约，该条约将结束南大洋的捕鲸活动，部长们告诉记者。';
	const copies = ['一', '二', '三'].map((day, i) =>
		aStory({ id: `copy-${i}`, lang: 'zh', text: text.replace('星期一', `星期${day}`) }),
	);
	const own = aStory({ id: 'own', lang: 'zh', text: '捕鲸博物馆开馆，展出南大洋的旧海图。' });
	const other = aStory({ id: 'other', lang: 'zh', text: '城市公园新开了一家图书馆。' });
	const list = listOf('own', [own, ...copies, other]);
	expect(list[0]).toMatch(/^copy/);
	expect(list[1]).toBe('other');
});
