/** Switches of a Chromium that is not seen and asks nobody but the page for anything. */
export const QUIET = [
	...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
	// Letters as wide as on most devices, which place them between pixels.
	'--font-render-hinting=none',
];
