import { READER_SETTINGS, type SettingName } from '../../domain/reader/settings.ts';
import { element } from '../element.ts';

type Setting = (typeof READER_SETTINGS)[number];
type Choice = Setting['choices'][number];

/** The radio buttons of every setting; `onChoice` is told what is chosen among them. */
export function settingGroups(onChoice: (name: SettingName, value: string) => void) {
	return READER_SETTINGS.map((setting) => {
		const { name, label, choices } = setting;
		const row = element('div', {}, ...choices.map((choice) => radioOf(setting, choice)));
		const group = element('fieldset', { class: name }, element('legend', {}, label), row);
		group.addEventListener('change', ({ target }) =>
			onChoice(name, (target as HTMLInputElement).value),
		);
		return group;
	});
}

const radioOf = ({ name }: Setting, { value, label }: Choice) =>
	element(
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
