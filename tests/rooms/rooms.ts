/** What a room of `src/` may import, beside itself. */
export interface Room {
	/** Other rooms, and files that stand beside them. */
	rooms?: string[];
	/** Packages, as they are imported, types too. */
	packages?: string[];
	/** Modules of Node. */
	node?: string[];
}

/** The room of whoever runs the paper, for code of their own: it may import all, and all may import it. */
export const OWN_ROOM = 'own';

/** The dependency rule: every room, and all that it may import. */
export const ROOMS: Record<string, Room> = {
	words: {},
	domain: { rooms: ['words'], packages: ['astro/zod'] },
	styles: {},
	server: { packages: ['mrmime'], node: ['fs', 'http', 'path', 'stream'] },
	packages: { packages: ['astro/zod', 'spdx-expression-parse'] },
	'site.ts': { rooms: ['domain', 'loader', 'paths.ts'], node: ['worker_threads'] },
	'locale.ts': { rooms: ['domain', 'loader', 'paths.ts', 'site.ts'], node: ['worker_threads'] },
	'paths.ts': { node: ['crypto', 'fs', 'path'] },
	'policy-sources.ts': { rooms: ['domain', 'site.ts', 'styles'], node: ['crypto'] },
	'style-files.ts': { rooms: ['site.ts'], node: ['crypto'] },
	'content.config.ts': { rooms: ['loader'], packages: ['astro:content'] },
	fonts: {
		packages: ['@capsizecss/core', '@capsizecss/unpack', 'subset-font'],
		node: ['fs', 'module'],
	},
	pictures: {
		rooms: ['domain'],
		packages: ['sharp', '@csstools/css-tokenizer', '@rgrove/parse-xml'],
		node: ['path', 'zlib'],
	},
	look: {
		rooms: ['domain'],
		packages: ['@csstools/css-tokenizer'],
	},
	markdown: {
		rooms: ['domain', 'words'],
		packages: [
			...['hast', 'mdast', 'micromark-util-types', 'unified', 'github-slugger'],
			...['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-cjk-friendly'],
			...['micromark-extension-cjk-friendly-gfm-strikethrough', 'micromark-extension-gfm-table'],
			...['micromark-extension-gfm-autolink-literal', 'micromark-extension-gfm-footnote'],
			...['micromark-extension-gfm-task-list-item', 'remark-rehype', 'hast-util-raw'],
			...['hast-util-from-html', 'hast-util-to-text', 'html-tag-names', 'property-information'],
			...['rehype-sanitize', 'rehype-stringify'],
		],
	},
	loader: {
		rooms: [
			...['domain', 'words', 'markdown', 'look', 'pictures'],
			...['site.ts', 'locale.ts', 'paths.ts'],
		],
		packages: [
			...['astro/loaders', 'yaml', 'sharp', 'stopword'],
			...['decode-named-character-reference', 'unified'],
		],
		node: [
			...['crypto', 'fs', 'fs/promises', 'module', 'os', 'path', 'sqlite', 'url', 'v8'],
			'worker_threads',
		],
	},
	build: {
		rooms: [
			...['domain', 'loader', 'markdown', 'site.ts', 'locale.ts', 'paths.ts'],
			...['policy-sources.ts', 'style-files.ts'],
		],
		packages: ['astro', 'pagefind', 'koffi'],
		node: [
			...[
				'child_process',
				'crypto',
				'fs',
				'module',
				'path',
				'perf_hooks',
				'sqlite',
				'timers/promises',
				'url',
				'util',
			],
			...['worker_threads', 'zlib'],
		],
	},
	integrations: {
		rooms: ['domain', 'words', 'build', 'server', 'site.ts', 'locale.ts', 'paths.ts'],
		packages: ['astro'],
		node: ['path', 'worker_threads'],
	},
	commands: {
		rooms: [
			...['domain', 'loader', 'build', 'server', 'fonts', 'packages', 'styles'],
			...['site.ts', 'paths.ts', '../package.json'],
		],
		packages: ['playwright-core'],
		node: [
			'child_process',
			'events',
			'fs',
			'http',
			'module',
			'net',
			'os',
			'path',
			'stream',
			'stream/promises',
			'url',
			'util',
		],
	},
	data: {
		rooms: ['domain', 'words', 'markdown', 'locale.ts', 'policy-sources.ts', 'style-files.ts'],
		packages: ['astro', 'astro:content', 'virtual:astro:manifest'],
		node: ['worker_threads'],
	},
	client: { rooms: ['domain', 'words'] },
	components: { rooms: ['domain', 'data', 'client', 'fonts', 'site.ts', 'locale.ts'] },
	layouts: {
		rooms: [
			...['domain', 'words', 'data', 'client', 'components', 'styles'],
			...['site.ts', 'locale.ts'],
		],
	},
	pages: {
		rooms: [
			...['domain', 'data', 'client', 'components', 'layouts', 'pictures'],
			...['site.ts', 'locale.ts', 'paths.ts'],
		],
		packages: ['astro', '@astrojs/rss'],
		node: ['fs/promises', 'path'],
	},
	'style-page': { rooms: ['domain', 'components', 'layouts', 'styles', 'locale.ts'] },
};
