import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.url,
	trailingSlash: 'always',
	compressHTML: true,
	scopedStyleStrategy: 'where',
	prerenderConflictBehavior: 'error',
	build: { format: 'directory' },
	devToolbar: { enabled: false },
	integrations: [searchIndex(), wholeSite()],
});
