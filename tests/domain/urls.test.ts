import { expect, test } from 'vitest';
import * as urls from '../../src/domain/urls.ts';

test.each([
	[urls.storyUrl('2022/10/24/letter'), '/2022/10/24/letter/'],
	[urls.storyUrl('café/東京'), '/caf%C3%A9/%E6%9D%B1%E4%BA%AC/'],
	[urls.storyUrl('a b&c'), '/a%20b&c/'],
	[urls.sectionUrl('Middle East'), '/sections/middle-east/'],
	[urls.sectionUrl('World', '2022', '10'), '/sections/world/2022/10/'],
	[urls.topicUrl('C++'), '/topics/c-plus-plus/'],
	[urls.topicUrl('القدس'), `/topics/${encodeURIComponent('القدس')}/`],
	[urls.authorUrl('Abigail Williams'), '/authors/abigail-williams/'],
	[urls.seriesUrl('The War'), '/series/the-war/'],
	[urls.archiveUrl(), '/archive/'],
	[urls.archiveUrl('undated', '東'), '/archive/undated/%E6%9D%B1/'],
	[urls.correctionsUrl('2022'), '/corrections/2022/'],
	[urls.letterUrl('topics', '0-9'), '/topics/a-z/0-9/'],
	[urls.mediaUrl('articles/2022/a photo.jpg'), '/media/articles/2022/a%20photo.jpg'],
	[urls.variantUrl('articles/a.jpg', 480), '/media/480/articles/a.jpg.webp'],
])('%s is %s', (address, wanted) => {
	expect(address).toBe(wanted);
});

test('a name and its slug lead to one address', () => {
	for (const name of ['Zoë Adams', 'AT&T', '東京', 'C#']) {
		const address = urls.authorUrl(name);
		expect(urls.authorUrl(decodeURIComponent(address.split('/')[2] ?? ''))).toBe(address);
	}
});

test('no name can lead out of its part of the site', () => {
	expect(urls.topicUrl('../../search')).toBe('/topics/search/');
	expect(urls.storyUrl('a?b#c')).toBe('/a%3Fb%23c/');
});
