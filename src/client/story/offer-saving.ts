import { savedStories } from '../saved/saved-store.ts';
import { offers } from '../words.ts';
import { say, tool } from './tools-row.ts';
import { loadOnUse, use } from './use-module.ts';

/** Says on the button whether the story is saved; one that is saved is kept as it is on this visit. */
export function offerSaving(): void {
	const button = tool('save');
	if (!button) return;
	const save = button.textContent;
	const isSaved = () => savedStories().some(({ url }) => url === button.dataset.url);
	const show = () => {
		button.setAttribute('aria-pressed', String(isSaved()));
		button.textContent = isSaved() ? offers.saved : save;
	};
	show();
	button.addEventListener('change', show);
	// It may have been taken off the list elsewhere.
	for (const change of ['storage', 'pageshow']) addEventListener(change, show);
	loadOnUse(button, () => say(offers.saveOffline));
	addEventListener('load', () => {
		if (isSaved()) use(button, 'renew').catch(() => undefined);
	});
}
