/** What readers may set about how pages look to them; script, dialog and styles all begin here. */

interface ReaderSetting {
	/** Name of its data attribute: `theme` is `data-theme`. */
	name: string;
	/** What the data attribute says, in the order they are offered; the standard is not written. */
	choices: readonly string[];
	/** What holds for readers who have chosen nothing: no attribute at all. */
	standard: string;
}

export const READER_SETTINGS = [
	{
		name: 'theme',
		standard: 'system',
		choices: ['system', 'light', 'sepia', 'dark'],
	},
	{
		name: 'size',
		standard: '2',
		choices: ['1', '2', '3', '4', '5'],
	},
	{
		name: 'font',
		standard: 'serif',
		choices: ['serif', 'sans', 'legible'],
	},
	{
		name: 'spacing',
		standard: 'standard',
		choices: ['standard', 'roomy'],
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
	choices.filter((value) => value !== standard);
