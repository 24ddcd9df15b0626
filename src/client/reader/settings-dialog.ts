/** Runs when a reader first opens the settings: opens them, and from then on whenever they are asked for. */

import { READER_SETTINGS } from '../../domain/reader/settings.ts';
import { directionOf } from '../../domain/text/language.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { settings } from '../words.ts';
import { choose, chosen } from './chosen.ts';
import { settingGroups } from './settings-form.ts';
import { settingsStyle } from './settings-style.ts';

const { kept, notKept } = settings;

const note = element('p', { class: 'meta', role: 'status' }, kept);
const standard = element('button', { type: 'button' }, settings.standard);
const groups = settingGroups((name, value) => tellKept(choose(name, value)));
const form = element(
	'form',
	{ method: 'dialog' },
	element(
		'header',
		{},
		element('h2', { id: 'settings-title' }, settings.title),
		element('button', {}, settings.close),
	),
	...groups,
	element('p', { class: 'sample prose' }, settings.sample),
	element('footer', {}, standard, note),
);
const dialog = element(
	'dialog',
	{
		class: 'settings',
		'aria-labelledby': 'settings-title',
		lang: site.language,
		dir: directionOf(site.language),
	},
	form,
);

const tellKept = (isKept: boolean) => note.replaceChildren(isKept ? kept : notKept);

/** Checks the buttons that say how this page is shown. */
function fill(): void {
	for (const { name } of READER_SETTINGS) {
		const buttons = form.elements.namedItem(name) as RadioNodeList;
		buttons.value = chosen(name);
	}
}

function open(): void {
	fill();
	dialog.showModal();
	form.querySelector<HTMLInputElement>(':checked')?.focus();
}

standard.addEventListener('click', () => {
	for (const setting of READER_SETTINGS) tellKept(choose(setting.name, setting.standard));
	fill();
});
// Whatever is not the form is what lies around the dialog.
dialog.addEventListener('click', ({ target }) => {
	if (target === dialog) dialog.close();
});
addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('[data-opens="settings"]')) open();
});

const style = new CSSStyleSheet();
style.replaceSync(settingsStyle);
document.adoptedStyleSheets.push(style);
document.body.append(dialog);
open();
