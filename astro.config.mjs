import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { searchOrigins } from './src/domain/search/settings.ts';
import { developmentFaults } from './src/integrations/development-faults.ts';
import { developmentPictures } from './src/integrations/development-pictures.ts';
import { developmentSearch } from './src/integrations/development-search.ts';
import { developmentStylePage } from './src/integrations/development-style-page.ts';
import { siteProgram } from './src/integrations/site-program.ts';
import { site } from './src/site.ts';
import { layerOrder } from './src/styles/layers.ts';

/** @param {string} source */
const hashOf = (source) =>
	/** @type {const} */ (`sha256-${createHash('sha256').update(source).digest('base64')}`);

export default defineConfig({
	site: site.url,
	trailingSlash: 'always',
	scopedStyleStrategy: 'where',
	prerenderConflictBehavior: 'error',
	// Styles come with the page: it is readable once its first bytes are there.
	build: { format: 'directory', inlineStylesheets: 'always' },
	// Colours of code are inline styles, which neither the sanitiser nor the security policy lets pass.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	vite: {
		// The search's worker loads Pagefind as a module when it is first needed.
		worker: { format: 'es' },
		// The security policy lets no font come from within a stylesheet.
		build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) },
		// Known while scripts are bundled, so that a reader loads only what answers.
		define: { 'import.meta.env.SEARCH_ENGINE': JSON.stringify(site.search.engine) },
	},
	integrations: [
		siteProgram(),
		developmentFaults(),
		developmentPictures(),
		developmentSearch(),
		developmentStylePage(),
	],
	security: {
		// A second line behind the sanitiser: nothing loads from elsewhere, and no script runs but ours.
		csp: {
			directives: [
				"default-src 'none'",
				...["img-src 'self'", "media-src 'self'", "font-src 'self'", "manifest-src 'self'"],
				`connect-src ${["'self'", ...searchOrigins(site.search)].join(' ')}`,
				...["worker-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"],
			],
			// Pagefind is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"], hashes: [hashOf(layerOrder)] },
		},
	},
});
