import { READER_SETTINGS, type SettingName } from '../../domain/reader/settings.ts';
import { element } from '../element.ts';
import { settings } from '../words.ts';

type Setting = (typeof READER_SETTINGS)[number];

/** The radio buttons of every setting; `onChoice` is told what is chosen among them. */
export function settingGroups(onChoice: (name: SettingName, value: string) => void) {
	return READER_SETTINGS.map((setting) => {
		const { name, choices } = setting;
		const row = element('div', {}, ...choices.map((value) => radioOf(setting, value)));
		const legend = element('legend', {}, settings.names[name]);
		const group = element('fieldset', { class: name }, legend, row);
		group.addEventListener('change', ({ target }) =>
			onChoice(name, (target as HTMLInputElement).value),
		);
		return group;
	});
}

function radioOf({ name }: Setting, value: string): HTMLLabelElement {
	const label = (settings.choices[name] as Record<string, string>)[value] ?? value;
	return element(
		'label',
		{},
		element('input', { class: 'visually-hidden', type: 'radio', name, value }),
		// Steps of size are seen as letters that grow; whoever does not see them hears their names.
		...(name === 'size'
			? [
					element('span', { 'aria-hidden': 'true' }, 'A'),
					element('span', { class: 'visually-hidden' }, label),
				]
			: [label]),
	);
}
