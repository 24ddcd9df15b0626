import { expect, test } from 'vitest';
import { byTag, readPage, wordsOf } from '../helpers/pages.ts';
import { dir } from '../helpers/story-links.ts';

test('the text of a section stands between its name and its stories', () => {
	const { tree } = readPage(dir, '/sections/cities/');
	const [main] = byTag(tree, 'main');
	const words = wordsOf(main as never);
	const places = ['Cities', 'The stories here follow towns', 'A town rebuilds'].map((each) =>
		words.indexOf(each),
	);
	expect(places).not.toContain(-1);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});
