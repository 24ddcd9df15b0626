import { collisionKey } from '../content/address.ts';
import type { Visibility } from '../content/visibility.ts';
import type { AddressLine, PublishedAddress } from './published-addresses.ts';

/** An address that is lost: its line of the file, and what to do about it, as the end of a sentence. */
export interface LostAddress {
	line: number;
	address: string;
	message: string;
	/** Whether it is a list of stories, which goes with the last of them. */
	isList: boolean;
}

/** What a newspaper has now. */
export interface PresentAddresses {
	/** All addresses that lead somewhere. */
	all: readonly PublishedAddress[];
	/** What became of story files that are not shown, by the addresses they would have. */
	hidden: ReadonlyMap<string, Visibility>;
	/** The file of the story or page at an address, as a person would type it. */
	fileOf: (address: string) => string | undefined;
}

/** Addresses are told apart as every file system and host tells them apart. */
const keyOf = collisionKey;

/** The only one of several, by what it is known by; undefined where several have the same. */
function onlyOnes(all: readonly PublishedAddress[], key: 'title' | 'words') {
	const found = Map.groupBy(all, (each) => each[key]);
	return (wanted: string) => {
		const same = wanted === '' ? [] : (found.get(wanted) ?? []);
		return same.length === 1 ? same[0] : undefined;
	};
}

const inFile = (address: string) =>
	`if no reader ever had it, take this line out; else write in redirects.yaml where it leads, “${address}: /new/”, or why it is gone, “${address}: {gone: It was withdrawn because …}”`;

/**
 * The addresses that were published and lead nowhere. What was taken back by its expiryDate is none of
 * them. A story that has another address is known by its words, else by its headline.
 */
export function lostAddresses(
	remembered: ReadonlyMap<string, AddressLine>,
	{ all, hidden, fileOf }: PresentAddresses,
): LostAddress[] {
	const present = new Set(all.map(({ address }) => keyOf(address)));
	const gone = [...remembered.values()].filter(
		({ address }) => !present.has(keyOf(address)) && hidden.get(address) !== 'withdrawn',
	);
	if (gone.length === 0) return [];
	const known = new Set([...remembered.keys()].map(keyOf));
	const added = all.filter(({ address }) => !known.has(keyOf(address)));
	const [byWords, byTitle] = [onlyOnes(added, 'words'), onlyOnes(added, 'title')];
	return gone.map(({ address, title, words, line }) => {
		const isList = title === '';
		const lost = { line, address, isList };
		if (isList) return { ...lost, message: 'is no list of stories any more' };
		const moved = byWords(words) ?? byTitle(title);
		const file = moved && fileOf(moved.address);
		if (file) {
			const message = `was “${title}”, which is at ${moved.address} now; write “aliases: [${address}]” into ${file}`;
			return { ...lost, message };
		}
		const state = hidden.get(address);
		if (state) {
			const message = `was “${title}”, which is ${STATES[state]} again; publish it, give it an expiryDate to take it back, or, ${inFile(address)}`;
			return { ...lost, message };
		}
		return { ...lost, message: `was “${title}”, and leads nowhere; ${inFile(address)}` };
	});
}

/** How a story is called that is not shown. */
const STATES: Record<Visibility, string> = {
	draft: 'a draft',
	scheduled: 'scheduled',
	withdrawn: 'withdrawn',
	published: 'published',
};
