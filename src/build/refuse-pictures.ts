/**
 * Lets a thread that renders pages refuse the pictures of astro:assets, which Astro makes only where
 * it renders pages itself: a page would name a file that is not there.
 */
export function refusePictures(): void {
	const addStaticImage = () => {
		throw new Error(
			'it shows a picture by astro:assets, which only Astro itself can make; take it from public/, or build with npm run build -- --plain',
		);
	};
	Object.assign(globalThis, { astroAsset: { addStaticImage } });
}
