import { expect, test } from 'vitest';
import { pageFile } from '../../src/build/page-file.ts';
import type { PageKind } from '../../src/domain/pages/site-pages.ts';
import { mediaUrl, storyUrl, topicUrl } from '../../src/domain/urls.ts';

test.each<[PageKind, string, string]>([
	['front', '/', 'index.html'],
	['story', storyUrl('2022/10/24/letter'), '2022/10/24/letter/index.html'],
	[
		'story',
		storyUrl('R&D, “now” + 100% later?/it’s #1'),
		'R&D, “now” + 100% later?/it’s #1/index.html',
	],
	['topic', topicUrl('日本'), 'topics/日本/index.html'],
	['feed', '/rss.xml', 'rss.xml'],
	['media', mediaUrl('articles/a picture.svg'), 'media/articles/a picture.svg'],
	['notFound', '/404/', '404.html'],
])('a page of the kind %s at %s is the file %s', (kind, url, file) => {
	expect(pageFile({ kind, url })).toBe(file);
});
