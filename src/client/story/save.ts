/** Saves the story of this page and takes it off the list again; runs once a reader first does that. */

import { savedUrl } from '../../domain/urls.ts';
import { filled } from '../../domain/words/fill.ts';
import { element } from '../element.ts';
import { holdOffline } from '../saved/offline.ts';
import { type SavedStory, withoutStory, withStory } from '../saved/saved-list.ts';
import { keepSaved, savedStories } from '../saved/saved-store.ts';
import { siteAddress } from '../site-address.ts';
import { saving } from '../words.ts';
import { pageFiles } from './page-files.ts';
import { say, tool } from './tools-row.ts';

const button = tool('save');
const url = button?.dataset.url ?? '';

const kept = () => savedStories().find((story) => story.url === url);

/** Has the button say whether the story is on the list. */
const showOnButton = () => button?.dispatchEvent(new Event('change'));

const aLink = () => element('a', { href: siteAddress(savedUrl) }, saving.all);

function thisStory(files: string[]): SavedStory {
	const { section, date, minutes } = button?.dataset ?? {};
	return {
		url,
		section,
		date,
		minutes: Number(minutes),
		title: document.querySelector('h1')?.textContent ?? '',
		lang: document.documentElement.lang,
		savedAt: kept()?.savedAt ?? new Date().toISOString(),
		files,
	};
}

/** Keeps the story and what its page needs; says why if it cannot, and whether it can be read offline. */
async function save(): Promise<'not saved' | 'a link' | 'offline'> {
	// The list first: which files there are is known only once they are loaded.
	const failure = keepSaved(withStory(savedStories(), thisStory(kept()?.files ?? [])));
	if (failure) say(saving.notSaved[failure]);
	if (failure) return 'not saved';
	showOnButton();
	const list = withStory(savedStories(), thisStory(await pageFiles()));
	if (keepSaved(list)) return 'a link';
	return (await holdOffline(list)).has(url) ? 'offline' : 'a link';
}

async function remove(): Promise<void> {
	const list = withoutStory(savedStories(), url);
	const failure = keepSaved(list);
	if (failure) return say(saving.stillSaved[failure]);
	showOnButton();
	say(saving.noLonger);
	await holdOffline(list);
}

button?.addEventListener('use', async () => {
	if (kept()) return remove();
	say(saving.saving);
	const result = await save();
	if (result === 'offline') say(...filled(saving.saved, { all: aLink() }));
	if (result === 'a link') say(...filled(saving.linkOnly, { all: aLink() }));
});

// Its page may be another than it was when it was saved, and need other files.
button?.addEventListener('renew', () => kept() && save());
