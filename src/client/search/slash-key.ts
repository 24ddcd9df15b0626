/** Where the device keeps that the key is switched off. */
const KEPT = 'search-slash';

/** What the device keeps, if it keeps anything: readers may have forbidden it. */
function kept(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** Whether keys that are pressed on it mean what they print. */
const takesText = (target: EventTarget | null) =>
	target instanceof Element && target.closest('input, select, textarea') !== null;

/**
 * Lets the key “/” lead to the search field, unless the reader has switched that off, as those who
 * speak to their device must be able to (WCAG 2.2, 2.1.4).
 */
export function startSlashKey(field: HTMLInputElement, box: HTMLInputElement): void {
	const storage = kept();
	box.checked = storage?.getItem(KEPT) !== 'off';
	box.addEventListener('change', () => {
		if (box.checked) storage?.removeItem(KEPT);
		else storage?.setItem(KEPT, 'off');
	});
	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || !box.checked || takesText(event.target)) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		field.focus();
	});
}
