/**
 * Scripts of a copy that is read from files. A browser loads no module from a file, since each file is
 * an origin of its own; scripts that are no modules it loads.
 */
import { earlyScript } from '../reader/early-script.ts';

/** A script that needs other files, or gives something to them. */
const LINKED = /\b(?:import\s*["'`{*]|import\s+[\w$]|import\.meta|export\s*[{*]|export\s+\w)/;

/** Whether a module is whole by itself, so that it can run as a script that is none. */
export const standsAlone = (code: string): boolean => !LINKED.test(code);

/**
 * Such a module as a script. What it loads when it is used, its page has loaded with it.
 * @param code that of a module which stands alone.
 */
export const asScript = (code: string): string =>
	`(()=>{"use strict";\n${code.replace(/\bimport\(/g, 'Promise.resolve(')}\n})();\n`;

const LOADS_DIALOG = 'import(u.dialog)';
if (!earlyScript.includes(LOADS_DIALOG))
	throw new Error('The early script loads its dialog otherwise.');

/** The early script of a page; it loads the dialog of the settings as a script, once. */
export const portableEarlyScript = earlyScript.replace(
	LOADS_DIALOG,
	'u.dialog&&(d.head.append(Object.assign(d.createElement("script"),{src:u.dialog})),u.dialog="")',
);
