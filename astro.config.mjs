import { defineConfig } from 'astro/config';
import { developmentFaults } from './src/integrations/development-faults.ts';
import { developmentLook } from './src/integrations/development-look.ts';
import { developmentPictures } from './src/integrations/development-pictures.ts';
import { developmentSearch } from './src/integrations/development-search.ts';
import { developmentStylePage } from './src/integrations/development-style-page.ts';
import { scriptWords } from './src/integrations/script-words.ts';
import { siteProgram } from './src/integrations/site-program.ts';
import { site } from './src/site.ts';

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
		// The security policy lets no font or picture come from within a file, and no bundled script
		// stand in a page.
		build: { assetsInlineLimit: 0 },
	},
	integrations: [
		siteProgram(),
		scriptWords(),
		developmentFaults(),
		developmentLook(),
		developmentPictures(),
		developmentSearch(),
		developmentStylePage(),
	],
});
