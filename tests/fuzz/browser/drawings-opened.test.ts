import fc from 'fast-check';
import { expect } from 'vitest';
import { publishedDrawing } from '../../../src/pictures/svg/published-drawing.ts';
import { UnfitPicture } from '../../../src/pictures/unfit-picture.ts';
import { fuzz } from '../../helpers/fuzzing.ts';
import { useBrowser } from '../../helpers/reader.ts';
import { hostileDrawings } from '../hostile-drawings.ts';

/** Drawings as they are published; those that are refused are none. */
function publishedOf(sources: string[]): string[] {
	return sources.flatMap((source) => {
		try {
			return [publishedDrawing(Buffer.from(source))];
		} catch (error) {
			if (error instanceof UnfitPicture) return [];
			throw error;
		}
	});
}

/** A number that is none is told of, and drawn as if it were not there. */
const TOLD = { complaints: /^Error: <\w+> attribute / };
const read = useBrowser({ loadsFonts: false });

fuzz(
	'drawings-opened',
	'a published drawing, opened by itself, is a drawing that runs and fetches nothing',
	{
		inputs: fc.array(hostileDrawings, { minLength: 1, maxLength: 40 }),
		cases: 4,
		holds: (sources) =>
			read(
				{},
				async (page, url) => {
					const drawings = publishedOf(sources);
					const asked: string[] = [];
					let shown = '';
					await page.route('**/*', (route) => {
						asked.push(route.request().url());
						return route.fulfill({ contentType: 'image/svg+xml', body: shown });
					});
					for (const [number, drawing] of drawings.entries()) {
						shown = drawing;
						await page.goto(`${url}drawing-${number}.svg`, { waitUntil: 'load' });
						const root = await page.evaluate(() => ({
							name: document.documentElement.localName,
							ran: 'ran' in globalThis,
							errors: document.querySelectorAll('parsererror').length,
						}));
						expect({ drawing, root }).toEqual({
							drawing,
							root: { name: 'svg', ran: false, errors: 0 },
						});
					}
					expect(asked).toEqual(drawings.map((_, number) => `${url}drawing-${number}.svg`));
				},
				TOLD,
			),
	},
);
