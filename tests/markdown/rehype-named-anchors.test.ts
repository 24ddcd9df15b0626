import { expect, test } from 'vitest';
import { elementsOf, render } from '../helpers/render.ts';

/** Ids of the elements of a text, addresses of its links, and the links to no part. */
async function partsOf(markdown: string) {
	const { html, remarks } = await render(markdown);
	const properties = elementsOf(html).map((element) => element.properties);
	return {
		ids: properties.flatMap(({ id }) => id ?? []),
		links: properties.flatMap(({ href }) => href ?? []),
		lost: remarks.map(({ found }) => found),
	};
}

test.each([
	['<a name="tides"></a>The tides. [Back](#tides)', ['text-tides']],
	['## <a name="tides"></a>The tides\n\n[Back](#tides)', ['text-the-tides', 'text-tides']],
	['<a name="tides" href="#tides">The tides</a>', ['text-tides']],
	['<a name="old" id="tides">The tides</a>. [Back](#tides)', ['text-tides']],
])('a link in %j leads to the place that is named', async (markdown, ids) => {
	expect(await partsOf(markdown)).toEqual({ ids, links: ['#text-tides'], lost: [] });
});

test('a link to a name that no place has is told of', async () => {
	expect(await partsOf('<a name="tides"></a>The tides. [Back](#ebb)')).toMatchObject({
		lost: ['#ebb'],
	});
});

test('only links name places: the name of another element stays out', async () => {
	expect(await partsOf('<p name="tides">The tides. <a href="#tides">Back</a></p>')).toMatchObject({
		ids: [],
		lost: ['#tides'],
	});
});
