/** Words one edit apart that are both met in names. */
const PAIRS =
	// Places.
	'alexandra alexandria, basel basle, cameron cameroon, colombia columbia, monterey monterrey, ' +
	'pairs paris, patna patan, stafford stamford, stafford stanford, stamford stanford, ' +
	'sanford stanford, victoria vitoria, ' +
	// First names.
	'anders andres, christian christina, clare claire, elias elisa, elise elsie, frances francis, ' +
	'jaime jamie, jeanne jeannie, kirsten kristen, marcia marica, marian marina, marian marion, ' +
	'marta martha, ' +
	// Last names and firms.
	'alleghany allegheny, baker barker, britain brittain, brain brian, cannon canon, davidson davison, ' +
	'garcia gracia, hearst hearts, hutchinson hutchison, johanson johnson, johnson johnston, ' +
	'marin martin, marino marion, paterson patterson, paterson peterson, pedersen petersen, ' +
	'roberson robertson, robinson robison, sanders saunders, thomason thompson, thompson thomson, ' +
	// Things.
	'addiction addition, angel angle, baking banking, beast beats, bride bridge, calvary cavalry, ' +
	'casual causal, coast coats, commuter computer, complaint compliant, contact contract, ' +
	'counties countries, country county, creation cremation, dairies diaries, dairy diary, ' +
	'desert dessert, detection detention, discreet discrete, farming framing, feast feats, ' +
	'field filed, forest forrest, founder flounder, infection inflection, infection injection, ' +
	'intention invention, inventor investor, lighting lightning, marital martial, median medina, ' +
	'mediation medication, mediation meditation, medication meditation, minuet minute, ' +
	'morality mortality, morning mourning, nobel noble, patent patient, perfect prefect, ' +
	'princes princess, processor professor, projection protection, quiet quite, ' +
	'reference reverence, resolution revolution, sacred scared, satin stain, signer singer, ' +
	'signing singing, silver sliver, simulation stimulation, tiers tires, tiger tigre, trail trial, ' +
	'treaties treatise, unite untie, united untied, vacation vocation, waist waits';

const pairOf = (words: string[]) => words.toSorted().join(' ');

const KNOWN = new Set(PAIRS.split(', ').map((pair) => pairOf(pair.split(' '))));

/** Whether two words, or what they are the plurals of, are known to be both real. */
export const areBothReal = (a: string, b: string): boolean =>
	KNOWN.has(pairOf([a, b])) || KNOWN.has(pairOf([a, b].map((word) => word.replace(/s$/, ''))));
