import * as lists from 'stopword';
import { memoized } from '../../domain/text/memoized.ts';

/** Names of the lists (ISO 639-3), by the language of a tag (ISO 639-1, or as BCP 47 has it). */
const LISTS: Record<string, string> = {
	af: 'afr',
	ar: 'ara',
	bg: 'bul',
	bn: 'ben',
	br: 'bre',
	ca: 'cat',
	cs: 'ces',
	da: 'dan',
	de: 'deu',
	el: 'ell',
	en: 'eng',
	eo: 'epo',
	es: 'spa',
	et: 'est',
	eu: 'eus',
	fa: 'fas',
	fi: 'fin',
	fil: 'tgl',
	fr: 'fra',
	ga: 'gle',
	gl: 'glg',
	gu: 'guj',
	ha: 'hau',
	he: 'heb',
	hi: 'hin',
	hr: 'hrv',
	hu: 'hun',
	hy: 'hye',
	id: 'ind',
	it: 'ita',
	ja: 'jpn',
	ko: 'kor',
	ku: 'kur',
	la: 'lat',
	lg: 'lgg',
	lt: 'lit',
	lv: 'lav',
	mr: 'mar',
	ms: 'msa',
	my: 'mya',
	nb: 'nob',
	nl: 'nld',
	nn: 'nob',
	no: 'nob',
	pa: 'panGu',
	pl: 'pol',
	pt: 'por',
	ro: 'ron',
	ru: 'rus',
	sk: 'slk',
	sl: 'slv',
	so: 'som',
	st: 'sot',
	sv: 'swe',
	sw: 'swa',
	th: 'tha',
	tl: 'tgl',
	tr: 'tur',
	uk: 'ukr',
	ur: 'urd',
	vi: 'vie',
	yo: 'yor',
	zh: 'zho',
	zu: 'zul',
};

/** English words that its list lacks, and what apostrophes leave of words: do(n’t), (we)’ll. */
const ENGLISH =
	'above again against almost already although always among anyone anything around away ' +
	'below cannot don doesn didn isn wasn aren weren won wouldn couldn shouldn doing done down during either ' +
	'else enough ever every everyone everything few further had having hers herself however itself ' +
	'just last least less let ll may maybe me mine mr mrs ms myself neither next no nobody none nor not ' +
	'nothing off often once one ones onto others ought ours ourselves own per perhaps quite rather re ' +
	'really said say says shall she something soon though till together until upon us usually ve ' +
	'via whatever when whether whom whose why will within without yes yet yours yourself ' +
	'yourselves theirs themselves';

/** Words of the language of a tag that say nothing of what a text is about; none where nobody listed them. */
export function stopWordsOf(tag: string): string[] {
	const { language } = new Intl.Locale(tag);
	const listed = (lists as Record<string, string[]>)[LISTS[language] ?? ''] ?? [];
	return language === 'en' ? [...listed, ...ENGLISH.split(' ')] : listed;
}

/** Letters up to which a stop word of any language is none that readers of another would look for. */
const SHORT = 3;

/** Stop words that may stand in texts of other languages, as in titles: English ones, and all short ones. */
export function foreignStopWords(): Set<string> {
	const listed = lists as Record<string, string[]>;
	const ofAll = Object.values(LISTS).flatMap((name) => listed[name] ?? []);
	return new Set([...stopWordsOf('en'), ...ofAll.filter(({ length }) => length <= SHORT)]);
}

const setOf = memoized((tag: string) => new Set(stopWordsOf(tag)));

/** Whether a word says nothing in the language of a tag, whatever its capitals. */
export const isStopWord = (word: string, tag: string): boolean =>
	setOf(tag).has(word.toLowerCase());
