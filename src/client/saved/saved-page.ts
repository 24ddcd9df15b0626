/** Fills the page of saved stories, which only the browser knows, and lets them be taken away. */

import { savedUrl } from '../../domain/urls.ts';
import { counted } from '../../domain/words/counted.ts';
import { fill } from '../../domain/words/fill.ts';
import { siteAddress } from '../site-address.ts';
import { savedList } from '../words.ts';
import { holdOffline } from './offline.ts';
import { savedItem } from './saved-item.ts';
import { type SavedStory, withoutStory } from './saved-list.ts';
import { keepSaved, savedStories } from './saved-store.ts';

const page = document.querySelector<HTMLElement>('#saved');
const part = <Found extends HTMLElement>(selector: string) =>
	page?.querySelector<Found>(selector) as Found;
const [list, none, notice] = [part('ol'), part('.none'), part('.notice')];
const status = part('[role="status"]');
const removeAll = part<HTMLButtonElement>('.state button');
/** Whether the site lets stories be kept for reading without a connection. */
const isOffered = page?.dataset.offline === 'true';

/** Takes stories off the list and says so, or why that cannot be. */
function keepOnly(stories: SavedStory[], removed: string): boolean {
	const failure = keepSaved(stories);
	if (failure) status.textContent = savedList.notRemoved[failure];
	else show(stories, `${removed} `);
	return failure === undefined;
}

function remove({ url, title }: SavedStory, at: number): void {
	if (!keepOnly(withoutStory(savedStories(), url), fill(savedList.removed, { title }))) return;
	const buttons = list.querySelectorAll('button');
	(buttons[at] ?? buttons[at - 1] ?? document.querySelector<HTMLElement>('main'))?.focus();
}

/**
 * Shows the list, brings what is kept of its stories to what it needs, and then says of which
 * nothing is.
 */
async function show(stories: SavedStory[], done = ''): Promise<void> {
	const items = stories.map((story, at) => savedItem(story, () => remove(story, at)));
	list.replaceChildren(...items.map(({ item }) => item));
	list.hidden = stories.length === 0;
	none.hidden = stories.length > 0;
	removeAll.hidden = stories.length < 2;
	const { none: noStory, some } = savedList;
	const count = stories.length;
	const { lang } = document.documentElement;
	status.textContent = done + (count > 0 ? counted(some, count, lang) : noStory);
	if (!isOffered || (stories.length === 0 && !done)) return;
	const held = await holdOffline(stories);
	for (const [at, { url }] of stories.entries()) {
		const warning = items[at]?.warning;
		if (warning) warning.hidden = held.has(url);
	}
}

removeAll.addEventListener('click', () => {
	if (!confirm(savedList.confirm)) return;
	if (keepOnly([], savedList.allRemoved)) document.querySelector<HTMLElement>('main')?.focus();
});
for (const change of ['storage', 'pageshow']) addEventListener(change, () => show(savedStories()));
// Where there is no connection, the worker answers with this page for all that is not saved.
notice.hidden = location.pathname === siteAddress(savedUrl);
