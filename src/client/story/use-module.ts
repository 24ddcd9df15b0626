/**
 * Lets a button load what it does when it is first used: the module at the address it names, which
 * listens for `use` events of it from then on.
 */
export function loadOnUse(button: HTMLButtonElement, onFailure: () => void): void {
	button.addEventListener('click', () => use(button, 'use').catch(onFailure));
}

/** Loads a button’s module, unless that is done, and tells it what is wanted. */
export async function use(button: HTMLButtonElement, wanted: string): Promise<void> {
	await import(/* @vite-ignore */ button.dataset.module ?? '');
	button.dispatchEvent(new Event(wanted));
}
