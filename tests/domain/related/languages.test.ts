import { describe, expect, test } from 'vitest';
import { aRelatable, relatedIds } from '../../helpers/relate.ts';

const inLanguage = (lang: string, texts: Record<string, string>) =>
	Object.entries(texts).map(([id, text]) => aRelatable({ id, title: '', text, lang }));

test('stories of two languages are not related, though words, topics and section are the same', async () => {
	const [title, topics, section] = ['Festival Berlin Film', ['film'], 'arts'];
	const stories = ['en', 'de', 'en', 'de'].map((lang, i) => {
		const text = `Festival own${i} Berlin mine${i} Film sole${i} Jury last${i} Preis`;
		return aRelatable({ id: `${lang}-${i}`, lang, title, text, topics, section });
	});
	expect(Object.fromEntries(await relatedIds(stories))).toEqual({
		'en-0': ['en-2'],
		'en-2': ['en-0'],
		'de-1': ['de-3'],
		'de-3': ['de-1'],
	});
});

test('a text is no version of itself filed under another language', async () => {
	const text = 'Festival Berlin Film Jury Preis Regie Kamera';
	const stories = ['en', 'de'].map((lang) => aRelatable({ id: lang, lang, text }));
	expect([...(await relatedIds(stories)).values()]).toEqual([[], []]);
});

test('all kinds of one language are related to each other', async () => {
	const tags = ['en', 'en-GB', 'en-US', 'EN-au'];
	const stories = tags.map((lang, i) =>
		aRelatable({
			id: lang,
			lang,
			title: 'Harbour',
			text: `harbour own${i} cranes mine${i} strike`,
		}),
	);
	for (const [id, list] of await relatedIds(stories)) {
		expect([id, ...list].sort()).toEqual(tags.toSorted());
	}
});

describe('stories are related by subject', () => {
	test.each([
		[
			'Japanese',
			'ja',
			{
				port1: '港の再開発計画を市議会が承認し、工事は来年始まる。',
				port2: '市議会の承認を受け、港の工事に反対する漁師が集まった。',
				star1: '天文台の研究者が新しい彗星を見つけた。',
				star2: '彗星の写真を天文台が公開し、研究者が説明した。',
			},
		],
		[
			'Chinese',
			'zh-Hans',
			{
				port1: '市议会批准了港口改造计划，工程明年开始。',
				port2: '渔民反对港口改造，要求市议会重新投票。',
				star1: '天文台的研究人员发现了一颗新彗星。',
				star2: '彗星照片由天文台公布，研究人员作了说明。',
			},
		],
		[
			'Arabic',
			'ar',
			{
				port1: 'وافق المجلس البلدي على تطوير الميناء القديم ويبدأ العمل في الربيع',
				port2: 'احتج الصيادون على تطوير الميناء أمام المجلس البلدي',
				star1: 'اكتشف باحثون في المرصد مذنبًا جديدًا وأطلقوا عليه اسمًا',
				star2: 'نشر المرصد صورًا يظهر فيها مذنبًا جديدًا قرب القمر',
			},
		],
		[
			'Hebrew',
			'he',
			{
				port1: 'מועצת העיר אישרה את שיפוץ הנמל הישן והעבודה תתחיל באביב',
				port2: 'הדייגים מחו נגד שיפוץ הנמל מול מועצת העיר',
				star1: 'חוקרים במצפה הכוכבים גילו שביט חדש ונתנו לו שם',
				star2: 'מצפה הכוכבים פרסם תמונות של שביט קרוב לירח',
			},
		],
		[
			'Russian',
			'ru',
			{
				port1: 'Городской совет одобрил ремонт порта, работы начнутся весной',
				port2: 'Рыбаки протестуют: ремонт порта утвердил городской совет',
				star1: 'Учёные обсерватории открыли новую комету',
				star2: 'Фотографии, на которых видно комету, показали учёные обсерватории',
			},
		],
		[
			'Thai',
			'th',
			{
				port1: 'สภาเมืองอนุมัติแผนปรับปรุงท่าเรือเก่า',
				port2: 'ชาวประมงคัดค้านแผนปรับปรุงท่าเรือของสภาเมือง',
				star1: 'นักดาราศาสตร์พบดาวหางดวงใหม่',
				star2: 'ภาพถ่ายดาวหางโดยนักดาราศาสตร์',
			},
		],
	])('in %s', async (_, lang, texts) => {
		const lists = await relatedIds(inLanguage(lang, texts), 0, 1);
		const twins = { port1: ['port2'], port2: ['port1'], star1: ['star2'], star2: ['star1'] };
		expect(Object.fromEntries(lists)).toEqual(twins);
	});
});

test('a Korean story finds its like, composed or not', async () => {
	const texts = {
		a: '부두 노동자 파업 시작',
		b: '항구에서 부두 노동자 집회',
		c: '천문대가 혜성 발견',
	};
	const [a, ...others] = inLanguage('ko', texts);
	const decomposed = { ...a, text: texts.a.normalize('NFD') };
	const stories = [decomposed as NonNullable<typeof a>, ...others];
	expect((await relatedIds(stories)).get('a')).toEqual(['b']);
});

test('a language that nobody listed stop words of is compared all the same', async () => {
	const texts = { a: 'tere poliisi kalastus', b: 'kalastus poliisi meri', c: 'juusto leip' };
	expect((await relatedIds(inLanguage('tlh', texts))).get('a')).toEqual(['b']);
});

test.each([
	['Chinese', ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK'], ['zh-TW', 'zh-HK', 'zh-Hant', 'zh-MO']],
	['Serbian', ['sr', 'sr-Cyrl', 'sr-RS'], ['sr-Latn', 'sr-Latn-RS']],
	['German and Dutch', ['de', 'de-AT', 'de-CH'], ['nl', 'nl-BE']],
])('%s stories are related to those of their script alone', async (_, ...scripts) => {
	const stories = scripts.flat().map((lang, i) => {
		const text = `港口 own${i} Luka mine${i} Hafen sole${i}`;
		return aRelatable({ id: lang, lang, title: 'Luka', text });
	});
	const lists = await relatedIds(stories);
	for (const tags of scripts) {
		for (const tag of tags)
			expect([tag, ...(lists.get(tag) ?? [])].sort()).toEqual(tags.toSorted());
	}
});
