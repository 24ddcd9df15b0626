import { EAST_ASIAN } from './joining-words/east-asian.ts';
import { GERMANIC } from './joining-words/germanic.ts';
import { NEAR_EASTERN } from './joining-words/near-eastern.ts';
import { ROMANCE } from './joining-words/romance.ts';
import type { JoiningRows } from './joining-words/row.ts';
import { SLAVIC_CYRILLIC } from './joining-words/slavic-cyrillic.ts';
import { SLAVIC_LATIN } from './joining-words/slavic-latin.ts';
import { SMALL_FAMILIES } from './joining-words/small-families.ts';
import { SOUTH_ASIAN } from './joining-words/south-asian.ts';
import { SOUTH_EAST_ASIAN } from './joining-words/south-east-asian.ts';
import { URALIC_BALTIC } from './joining-words/uralic-baltic.ts';

/** By BCP 47 primary language. Languages without a row are read by the names Intl has for months. */
export const JOINING_WORDS: JoiningRows = {
	...EAST_ASIAN,
	...GERMANIC,
	...NEAR_EASTERN,
	...ROMANCE,
	...SLAVIC_CYRILLIC,
	...SLAVIC_LATIN,
	...SMALL_FAMILIES,
	...SOUTH_ASIAN,
	...SOUTH_EAST_ASIAN,
	...URALIC_BALTIC,
};
