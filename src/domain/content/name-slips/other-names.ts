/** What says that a name one edit away from another is no slip for it. */
import type { SlugFinders } from '../../edition.ts';
import type { Edit } from './edit.ts';
import { areBothReal } from './real-pairs.ts';

/** An edit of a name, with what is known of its words. */
export interface NameEdit extends Edit {
	kind: keyof SlugFinders;
	/** Names that have the word as it is written, this one too. */
	namesWithIt: number;
}

/**
 * Letters that the shorter of the two words must have, since short words are near many others. Where
 * no other word tells what is meant it must be longer.
 */
const LEAST_LETTERS = {
	alone: { swapped: 5, dropped: 7, added: 7, replaced: 9 },
	amongOthers: { swapped: 5, dropped: 5, added: 5, replaced: 7 },
};

/** Words beside the edited one by which an author is known, whatever its ending. */
const ENOUGH_OTHERS = 2;

/** Relatives share their last name, so that it does not tell which first name is meant. */
const standsAlone = ({ kind, words, at }: NameEdit) =>
	words === 1 || (kind === 'author' && at === 0);

const REASONS: { because: string; holds: (edit: NameEdit) => boolean }[] = [
	{
		because:
			'digits and signs of scripts without capitals say more than a letter: Covid-18, Covid-19',
		holds: ({ written, meant }) => !/^\p{Ll}+$/u.test(written + meant),
	},
	{
		because: 'the first letter is seldom a slip: Gambia, Zambia',
		holds: ({ written, meant }) => written[0] !== meant[0],
	},
	{
		because:
			'short words and single words are near others: Jon Smith, Joan Smith; Iceland, Ireland',
		holds: (edit) =>
			Math.min(edit.written.length, edit.meant.length) <
			LEAST_LETTERS[standsAlone(edit) ? 'alone' : 'amongOthers'][edit.way],
	},
	{
		because: 'an ending makes another form of a word: Australia, Australian; Governor, Governors',
		holds: (edit) =>
			hasOtherEnding(edit) && !(edit.kind === 'author' && edit.words > ENOUGH_OTHERS),
	},
	{
		because: 'one word as an author is a first name or a handle: msanders, mssanders',
		holds: ({ kind, words }) => kind === 'author' && words === 1,
	},
	{
		because: 'a word that another name has too is no slip: Marin, Marin County',
		holds: ({ namesWithIt }) => namesWithIt > 1,
	},
	{
		because: 'both words are known: Country Music, County Music',
		holds: ({ written, meant }) => areBothReal(written, meant),
	},
];

/** Whether words differ in their last letter, the s of a plural aside, or in that s. */
function hasOtherEnding({ way, written, meant }: NameEdit): boolean {
	const [a = '', b = ''] = [written, meant].map((word) => word.replace(/s$/, ''));
	return way !== 'swapped' && (a === b || a.at(-1) !== b.at(-1));
}

/** Whether something says that an edited name is another name, no slip. */
export const isOtherName = (edit: NameEdit): boolean => REASONS.some(({ holds }) => holds(edit));
