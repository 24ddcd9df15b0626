/** What a reader has chosen, as it stands on the root element, and where it is kept. */
import { READER_SETTINGS, SETTINGS_KEY, type SettingName } from '../../domain/reader/settings.ts';

const root = document.documentElement;

/** The value of a setting as this page shows it. */
export const chosen = (name: SettingName): string =>
	root.dataset[name] ?? READER_SETTINGS.find((setting) => setting.name === name)?.standard ?? '';

/**
 * Shows this page by a value of a setting and keeps it for all others.
 * @returns whether it could be kept; a browser may forbid that.
 */
export function choose(name: SettingName, value: string): boolean {
	const { standard } = READER_SETTINGS.find((setting) => setting.name === name) ?? {};
	if (value === standard) delete root.dataset[name];
	else root.dataset[name] = value;
	showPaper();
	return keep();
}

/** Writes the theme’s paper, which the early script’s element has, into the first `theme-color`, which it has made. */
function showPaper(): void {
	const meta = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
	const papers = document.querySelector<HTMLElement>('script[data-dialog]')?.dataset;
	if (meta) meta.content = papers?.[root.dataset.theme ?? ''] ?? '';
}

function keep(): boolean {
	const written = READER_SETTINGS.flatMap(({ name }) => {
		const value = root.dataset[name];
		return value === undefined ? [] : [[name, value]];
	});
	try {
		if (written.length === 0) localStorage.removeItem(SETTINGS_KEY);
		else localStorage.setItem(SETTINGS_KEY, JSON.stringify(Object.fromEntries(written)));
		return true;
	} catch {
		return false;
	}
}
