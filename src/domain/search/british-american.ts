/** Words that British and American newspapers spell differently. */

/** Beginnings of British words, and what American ones have in place of a part of them. */
const BEGINNINGS = [
	{
		british: 'our',
		american: 'or',
		words:
			'arbour ardour armour behaviour candour clamour colour demeanour discolour dishonour endeavour ' +
			'favour fervour flavour glamour harbour honour humour labour misbehaviour neighbour odour ' +
			'parlour rancour rigour rumour saviour savour splendour tumour unfavour valour vapour vigour',
	},
	{
		british: 'ogue',
		american: 'og',
		words: 'analogue catalogue dialogue epilogue monologue prologue travelogue',
	},
	{
		british: 'ae',
		american: 'e',
		words:
			'anaem anaesth archaeolog caesarean encyclopaed gynaecolog haemo leukaemi mediaeval orthopaed ' +
			'paediatric palaeo',
	},
	{ british: 'oe', american: 'e', words: 'diarrhoea foetal foetus oesophag oestrogen' },
	{ british: 'enc', american: 'ens', words: 'defenc licenc offenc pretenc' },
];

/** Other beginnings, British and American. */
const OTHERS =
	'acknowledgement acknowledgment, aeroplane airplane, ageing aging, aluminium aluminum, ' +
	'artefact artifact, cheque check, cosy cozy, draught draft, enrolment enrollment, gaol jail, ' +
	'grey gray, instalment installment, jewellery jewelry, judgement judgment, kerb curb, ' +
	'manoeuvring maneuvering, manoeuvre maneuver, mould mold, moustache mustache, plough plow, ' +
	'practis practic, programme program, pyjama pajama, sceptic skeptic, skilful skillful, ' +
	'smoulder smolder, sulphur sulfur, tyre tire, wilful willful, woollen woolen, yoghurt yogurt';

/** Beginnings of words, British and American; what follows is the same. */
const PAIRS: (readonly [british: string, american: string])[] = [
	...BEGINNINGS.flatMap(({ british, american, words }) =>
		words.split(' ').map((word) => [word, word.replace(british, american)] as const),
	),
	...OTHERS.split(', ').map((pair) => pair.split(' ') as [string, string]),
];

/** Parts of words with several endings. */
const STEMS = {
	any: '\\p{L}{3,}',
	yse: 'anal|catal|electrol|paral',
	re: 'calib|(?:epi)?cent|fib|lit|lust|meag|(?:centi|kilo|milli)?met|sab|sepulch|somb|spect|theat',
	double:
		'cance|channe|counse|equa|fue|labe|leve|marve|mode|pane|quarre|riva|shove|signa|tota|trave|tunne|unrave',
};
type Ending = [stems: keyof typeof STEMS, british: string, american: string];

/** Endings after stems, British and American. */
const ENDINGS: Ending[] = [
	...['e', 'es', 'ed', 'er', 'ers', 'ing', 'ation', 'ations'].map((end): Ending => [
		'any',
		`is${end}`,
		`iz${end}`,
	]),
	...['e', 'es', 'ed', 'ing'].map((end): Ending => ['yse', `ys${end}`, `yz${end}`]),
	...['ed', 'ing', 'er', 'ers', 'or', 'ors', 'ous'].map((end): Ending => [
		'double',
		`ll${end}`,
		`l${end}`,
	]),
	...([
		['re', 're', 'er'],
		['re', 'res', 'ers'],
		['re', 'red', 'ered'],
		['re', 'ring', 'ering'],
	] satisfies Ending[]),
];

const RULES = ENDINGS.flatMap(([stems, british, american]) => {
	const rule = (from: string, to: string) => ({
		pattern: new RegExp(`^(${STEMS[stems]})${from}$`, 'u'),
		spelt: `$1${to}`,
	});
	return [rule(british, american), rule(american, british)];
});

/**
 * How the other side of the Atlantic spells a word: colour for color, organized for organised.
 * It may be no word (promize), and then nothing is found by it.
 * @param plain in small letters.
 * @returns undefined if there is no other spelling.
 */
export function otherEnglishSpelling(plain: string): string | undefined {
	for (const [british, american] of PAIRS) {
		if (plain.startsWith(british)) return american + plain.slice(british.length);
		if (plain.startsWith(american)) return british + plain.slice(american.length);
	}
	const rule = RULES.find(({ pattern }) => pattern.test(plain));
	return rule && plain.replace(rule.pattern, rule.spelt);
}
