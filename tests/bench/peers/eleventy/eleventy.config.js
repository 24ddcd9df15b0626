/** A site with the pages that Broadsheet makes, of the same files: see ../eleventy.ts. */
import { indexes, lists, neighbours, newestFirst, sections } from './collections.js';
import { dayInWords, rssDate, slugOf } from './filters.js';

export default function (config) {
	config.setUseGitIgnore(false);
	config.addFilter('slug', slugOf);
	config.addFilter('list', (value) => [value ?? []].flat());
	config.addFilter('day', dayInWords);
	config.addFilter('iso', (date) => date.toISOString());
	config.addFilter('rssDate', rssDate);
	config.addFilter('minutes', (html) => Math.ceil(html.split(/\s+/).length / 238));

	// Each collection is asked for anew; the stories are sorted only once a build.
	let stories;
	config.on('eleventy.before', () => {
		stories = undefined;
	});
	const collection = (name, make) =>
		config.addCollection(name, (api) => {
			stories ??= newestFirst(api.getAll());
			return make(stories);
		});
	collection('stories', (all) => all);
	collection('neighbours', neighbours);
	collection('lists', lists);
	collection('indexes', indexes);
	collection('sections', sections);
	return { dir: { input: 'site' }, markdownTemplateEngine: false };
}
