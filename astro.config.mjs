import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
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
	build: { format: 'directory' },
	// Colours of code are inline styles, which neither the sanitiser nor the security policy lets pass.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [searchIndex(), wholeSite()],
	security: {
		// A second line behind the sanitiser: nothing loads from elsewhere, and no script runs but ours.
		csp: {
			directives: [
				"default-src 'none'",
				...["img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'"],
				...["worker-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"],
			],
			// Pagefind is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"], hashes: [hashOf(layerOrder)] },
		},
	},
});
