import { siteAddress } from '../site-address.ts';

/** Where the files stand that a page of this site shows or runs. */
const PLACES = ['/_astro/', '/media/'].map(siteAddress);

const ownPath = (address: string): string[] => {
	const { origin, pathname } = new URL(address, location.href);
	const isFile = PLACES.some((place) => pathname.startsWith(place));
	return origin === location.origin && isFile ? [pathname] : [];
};

/**
 * The addresses of all that this page needs to be shown as it is, without a connection: what it has
 * loaded, the pictures it would load further down, and what its buttons would load.
 */
export async function pageFiles(): Promise<string[]> {
	const pictures = [...document.querySelectorAll<HTMLImageElement>('main img')];
	const chosen = pictures.map(async (picture) => {
		// Which of its sizes it takes, a picture says only when it is loaded.
		picture.loading = 'eager';
		await picture.decode().catch(() => undefined);
		return picture.currentSrc;
	});
	const modules = [...document.querySelectorAll<HTMLElement>('[data-module]')];
	const addresses = [
		...performance.getEntriesByType('resource').map(({ name }) => name),
		...modules.map(({ dataset }) => dataset.module ?? ''),
		...(await Promise.all(chosen)),
	];
	return [...new Set(addresses.filter(Boolean).flatMap(ownPath))];
}
