/** Where a story stands, by where its file does. */
const placeOf = (inputPath) => inputPath.replace(/^.*\/articles\//, '').replace(/\.md$/, '');

export default {
	layout: 'story.njk',
	eleventyComputed: {
		permalink: ({ page, permalink }) =>
			page.inputPath.includes('/articles/') ? `${placeOf(page.inputPath)}/index.html` : permalink,
	},
};
