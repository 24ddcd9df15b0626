import { SEARCH_KEY_KEPT } from '../../domain/reader/search-key.ts';

function isKeptOff(): boolean {
	try {
		return localStorage.getItem(SEARCH_KEY_KEPT) === 'off';
	} catch {
		return false;
	}
}

function keep(isOn: boolean): void {
	try {
		if (isOn) localStorage.removeItem(SEARCH_KEY_KEPT);
		else localStorage.setItem(SEARCH_KEY_KEPT, 'off');
	} catch {
		// Readers may have forbidden it, or the device is full: the choice holds for this page.
	}
}

/** Whether keys that are pressed on it mean what they print. */
const takesText = (target: EventTarget | null) =>
	target instanceof Element && target.closest('input, select, textarea') !== null;

/**
 * Lets the key “/” lead to the search field of this page, to which it also leads from all others
 * (domain/reader/early-script.ts), unless the reader has switched that off, as those who
 * speak to their device must be able to (WCAG 2.2, 2.1.4).
 */
export function startSlashKey(field: HTMLInputElement, box: HTMLInputElement): void {
	box.checked = !isKeptOff();
	box.addEventListener('change', () => keep(box.checked));
	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || !box.checked || takesText(event.target)) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		field.focus();
	});
}
