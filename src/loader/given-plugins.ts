/** Plugins for Markdown that the project's `astro.config.mjs` gives, as Astro itself takes them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pluggable, PluggableList } from 'unified';
import { InputError } from '../domain/text/input-error.ts';
import type { Plugins } from '../markdown/render-story.ts';

export const CONFIG_FILE = 'astro.config.mjs';

/** Where plugins are named: among Astro's settings, or in a processor of theirs. */
const NAMES_PLUGINS = /\b(?:remarkPlugins|rehypePlugins|processor)\b/;

/**
 * Whether a configuration gives plugins, or may. It is read as a text, since every build asks, and
 * to run it takes longer than many a build.
 */
export const givesPlugins = (config = readFileSync(CONFIG_FILE, 'utf8')): boolean =>
	NAMES_PLUGINS.test(config);

/** A plugin as Astro takes it: itself or the name of its package, alone or with its options. */
type GivenPlugin = Pluggable | string | [string, ...unknown[]];

interface PluginLists {
	remarkPlugins?: GivenPlugin[];
	rehypePlugins?: GivenPlugin[];
}

/** Astro's settings for Markdown, as far as they are about plugins. */
export interface MarkdownSettings extends PluginLists {
	processor?: { name: string; options?: PluginLists };
}

async function loaded(plugin: GivenPlugin): Promise<Pluggable> {
	const [first, ...options] = Array.isArray(plugin) ? plugin : [plugin];
	if (typeof first !== 'string') return plugin as Pluggable;
	const module = await import(/* @vite-ignore */ first);
	return [module.default, ...options] as Pluggable;
}

const allLoaded = (plugins: GivenPlugin[]): Promise<PluggableList> =>
	Promise.all(plugins.map(loaded));

/**
 * The plugins among Astro's settings for Markdown, in the order in which Astro has them.
 * @throws {InputError} if they are for a processor that stories do not pass through.
 */
export async function pluginsIn({ processor, ...lists }: MarkdownSettings): Promise<Plugins> {
	if (processor && processor.name !== 'unified') {
		throw new InputError(
			`${CONFIG_FILE}: markdown.processor is ${processor.name}, through which no story passes. Take unified() of @astrojs/markdown-remark, or take the line out.`,
		);
	}
	const all = [processor?.options ?? {}, lists];
	return {
		remark: await allLoaded(all.flatMap(({ remarkPlugins = [] }) => remarkPlugins)),
		rehype: await allLoaded(all.flatMap(({ rehypePlugins = [] }) => rehypePlugins)),
	};
}

/** Astro's settings for Markdown as this project's file has them. */
export async function givenMarkdown(): Promise<MarkdownSettings> {
	const { href } = pathToFileURL(resolve(CONFIG_FILE));
	const { default: config } = await import(/* @vite-ignore */ href);
	return config.markdown ?? {};
}

/** The plugins that this project gives. @throws {InputError} as {@link pluginsIn}. */
export const givenPlugins = async (): Promise<Plugins> =>
	givesPlugins() ? pluginsIn(await givenMarkdown()) : { remark: [], rehype: [] };
