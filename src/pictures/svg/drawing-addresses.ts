import { embeddedPicture } from '../embedded-picture.ts';
import { unfit } from './drawing-tree.ts';

const LEADS_OUT = 'which leads out of the file; draw without references to other files';
const RUNS = 'which can run code when somebody follows it; take the link off';

/** Fonts written into the file, as they come from drawing programs; browsers look inside. */
const FONT =
	/^data:(?:font\/(?:woff2?|ttf|otf|sfnt)|application\/(?:x-)?(?:font-)?(?:woff2?|ttf|otf|truetype|opentype))(?:;charset=[\w-]+)?;base64,[A-Za-z\d+/=\s]*$/i;

/** What the URL standard takes off the ends of an address. */
const trimmed = (address: string) => address.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');

const isWithin = (address: string) => address.startsWith('#');

/**
 * The address of another part of the same drawing.
 * @throws {UnfitPicture} if it is anything else.
 */
export function partAddress(given: string, line: number): string {
	const address = trimmed(given);
	if (!isWithin(address)) throw unfit(address, line, LEADS_OUT);
	return address;
}

/**
 * The address of a part of the drawing or of a picture that is written into it.
 * @throws {UnfitPicture} if it is anything else, or the picture must not be published.
 */
export function pictureAddress(given: string, line: number): string {
	const address = trimmed(given);
	if (isWithin(address)) return address;
	if (!/^data:/i.test(address)) throw unfit(address, line, LEADS_OUT);
	return embeddedPicture(address, (wrong) => unfit(address, line, wrong));
}

/** The same for an address in styles, which may also be that of a font written into them. */
export const styleAddress = (given: string, line: number): string =>
	FONT.test(trimmed(given)) ? trimmed(given).replace(/\s/g, '') : pictureAddress(given, line);

/** Protocols of links that somebody may follow. */
const FOLLOWED = /^(?:https?|mailto|tel):/i;

/**
 * Looks at a link. It is not published: nobody can follow one in a picture.
 * @throws {UnfitPicture} if it runs code.
 */
export function checkLink(given: string, line: number): void {
	// Browsers drop these signs even within the name of a protocol.
	const address = given.replace(/[\0-\x20]/g, '');
	if (/^[a-z][a-z\d+.-]*:/i.test(address) && !FOLLOWED.test(address)) {
		throw unfit(address, line, RUNS);
	}
}
