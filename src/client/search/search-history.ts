/** The entries that searches leave in the history of the browser. */

/** How a query came to be asked. */
export type Step = 'typed' | 'submitted' | 'chosen';

/** What an entry says of its search, beside the address. */
interface Entry {
	/** Tells it from all others of the tab. */
	name?: string;
	/** Whether it was made while somebody typed. */
	isTyped?: boolean;
	/** Whether the reader has asked for the whole archive, on a device that saves data. */
	isWhole?: boolean;
}

const shown = (): Entry => history.state ?? {};

const newName = () => Math.random().toString(36).slice(2);

/** The name of the entry shown, which gets one if it has none. */
export function entryShown(): string {
	const { name = newName() } = shown();
	history.replaceState({ ...shown(), name }, '');
	return name;
}

/**
 * Puts the address of a query in the history. All that is asked while somebody types shares one
 * entry with what they submit at the end, so that Back leads to the query before, not to half a word.
 */
export function remember(address: string, step: Step): void {
	const isSame = address === location.pathname + location.search;
	const wasTyped = shown().isTyped === true;
	const isTyped = step === 'typed' && (wasTyped || !isSame);
	const entry: Entry = { name: newName(), isTyped };
	if (isSame || (step !== 'chosen' && wasTyped)) history.replaceState(entry, '', address);
	else history.pushState(entry, '', address);
}

/** Makes the entry shown say that more of the same query was asked for, of the whole archive. */
export const extend = (address: string) =>
	history.replaceState({ ...shown(), isWhole: true }, '', address);

/** Whether the whole archive was asked for. */
export const asksForAll = () => shown().isWhole === true;
