/** The entries that searches leave in the history of the browser. */

/** How a query came to be asked. */
export type Step = 'typed' | 'submitted' | 'chosen';

/** Whether the entry shown was made while somebody typed. */
const wasTyped = () => history.state?.isTyped === true;

/**
 * Puts the address of a query in the history. All that is asked while somebody types shares one
 * entry with what they submit at the end, so that Back leads to the query before, not to half a word.
 */
export function remember(address: string, step: Step): void {
	const isSame = address === location.pathname + location.search;
	const isTyped = step === 'typed' && (wasTyped() || !isSame);
	if (isSame || (step !== 'chosen' && wasTyped())) history.replaceState({ isTyped }, '', address);
	else history.pushState({ isTyped }, '', address);
}

/** Makes the entry shown say more of the same query. */
export const extend = (address: string) => history.replaceState(history.state, '', address);
