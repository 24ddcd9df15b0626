/**
 * Names that every system can hold. Windows has devices in the place of some, with any ending
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Characters of a path below the newspaper's folder; Windows holds 260 with all that is above it. */
const LONGEST_PATH = 240;

/** Whether Windows has a device in the place of a file or folder of this name. */
export const isDevice = (name: string): boolean => DEVICE.test(name);

/** What keeps a file or folder from some systems, as the end of a sentence; undefined if nothing does. */
export function wrongOnOtherSystems(path: string): string | undefined {
	const folder = path.lastIndexOf('/');
	const name = path.slice(folder + 1);
	if (isDevice(name)) {
		return 'has a name that Windows keeps for a device, so that nobody there could have this folder or its site; rename it';
	}
	// Of a folder that is too long itself, this is told once.
	if (path.length > LONGEST_PATH && folder <= LONGEST_PATH) {
		return `has a path of ${path.length} characters, of which Windows may hold no more than ${LONGEST_PATH}; shorten the name of the file or of a folder around it`;
	}
	return undefined;
}
