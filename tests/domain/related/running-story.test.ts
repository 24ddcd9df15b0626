import { expect, test } from 'vitest';
import { storiesOn } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor } from '../../helpers/relate.ts';

const OTHERS = storiesOn(
	{ bread: 'bakers ovens flour wheat loaves', opera: 'soprano chorus stage aria conductor' },
	4,
);

/** A report of the dock strike, of its own words in between. */
const report = (
	id: string,
	pubDate?: string,
	words = 'dockers pickets cranes wages union ships',
) => {
	const text = words.split(' ').map((word, at) => `${word} ${id}own${at}`);
	return aRelatable({ id, title: 'Dock strike', text: text.join(' '), pubDate });
};
async function besides(id: string, ...stories: ReturnType<typeof aRelatable>[]) {
	const made = (await recommendationsFor([...stories, ...OTHERS])).get(id);
	return [made?.earlier, made?.later];
}

const [first, second, third] = [
	report('z-first', '2024-05-01'),
	report('m-second', '2024-05-03'),
	report('a-third', '2024-05-20'),
] as const;

test('a report of a running story knows the nearest before and after it', async () => {
	expect(await besides('m-second', first, second, third)).toEqual(['z-first', 'a-third']);
	expect(await besides('z-first', first, second, third)).toEqual([undefined, 'm-second']);
	expect(await besides('a-third', first, second, third)).toEqual(['m-second', undefined]);
});

test('a story on a subject of its own is no part of a running one', async () => {
	const glacier = aRelatable({
		id: 'glacier',
		text: 'ice crevasse moraine',
		pubDate: '2024-05-02',
	});
	expect(await besides('glacier', glacier, first, second, third)).toEqual([undefined, undefined]);
});

test('reports that have little in common do not continue each other', async () => {
	const loose = report('loose', '2024-05-02', 'ships tourists beaches hotels summer trains');
	const own = { ...loose, title: 'Holidays' };
	expect(await besides('loose', own, first, second, third)).toEqual([undefined, undefined]);
});

test('a matter taken up again years later is not the same running story', async () => {
	const late = report('late', '2027-05-01');
	expect(await besides('late', first, second, late)).toEqual([undefined, undefined]);
	expect(await besides('m-second', first, second, late)).toEqual(['z-first', undefined]);
});

test('reports without a date, or of the same day, come neither before nor after', async () => {
	const [undated, same] = [report('undated'), report('same', '2024-05-01')];
	expect(await besides('undated', first, undated)).toEqual([undefined, undefined]);
	expect(await besides('z-first', first, undated, same)).toEqual([undefined, undefined]);
});

test('a version of the story is no report before or after it', async () => {
	const version = { ...second, id: 'version', pubDate: '2024-05-04' };
	const [earlier, later] = await besides('m-second', first, second, version);
	expect([earlier, later]).not.toContain('version');
});
