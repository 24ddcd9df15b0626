declare module 'virtual:astro:manifest' {
	/** What Astro knows of the site once all code is bundled. */
	export const manifest: import('astro').SSRManifest;
}
