/** What readers may set about how pages look to them; script, dialog and styles all begin here. */

interface Choice {
	/** What the data attribute says, unless it is the standard. */
	value: string;
	label: string;
}

interface ReaderSetting {
	/** Name of its data attribute: `theme` is `data-theme`. */
	name: string;
	label: string;
	/** From which to which, or which beside which, in the order they are offered. */
	choices: readonly Choice[];
	/** What holds for readers who have chosen nothing: no attribute at all. */
	standard: string;
}

export const READER_SETTINGS = [
	{
		name: 'theme',
		label: 'Theme',
		standard: 'system',
		choices: [
			{ value: 'system', label: 'System' },
			{ value: 'light', label: 'Light' },
			{ value: 'sepia', label: 'Sepia' },
			{ value: 'dark', label: 'Dark' },
		],
	},
	{
		name: 'size',
		label: 'Text size',
		standard: '2',
		choices: [
			{ value: '1', label: 'Small' },
			{ value: '2', label: 'Standard' },
			{ value: '3', label: 'Large' },
			{ value: '4', label: 'Larger' },
			{ value: '5', label: 'Largest' },
		],
	},
	{
		name: 'font',
		label: 'Typeface',
		standard: 'serif',
		choices: [
			{ value: 'serif', label: 'Serif' },
			{ value: 'sans', label: 'Sans' },
			{ value: 'legible', label: 'Atkinson Hyperlegible' },
		],
	},
	{
		name: 'spacing',
		label: 'Spacing',
		standard: 'standard',
		choices: [
			{ value: 'standard', label: 'Standard' },
			{ value: 'roomy', label: 'Roomy' },
		],
	},
] as const satisfies readonly ReaderSetting[];

export type SettingName = (typeof READER_SETTINGS)[number]['name'];

/** What a reader has chosen; what is not in it is standard. */
export type Chosen = Partial<Record<SettingName, string>>;

/** Under this name a browser keeps what its reader has chosen, as JSON. */
export const SETTINGS_KEY = 'reader-settings';

/** Colour of the paper in each theme that can be chosen, for the browser’s own bars; as in tokens.css. */
export const PAPERS = { light: '#fffdf8', sepia: '#f6ebd6', dark: '#13120f' };

/** The values of a setting that are written on the root element. */
export const writtenValues = ({ choices, standard }: ReaderSetting): string[] =>
	choices.map(({ value }) => value).filter((value) => value !== standard);
