import { expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../src/domain/front/chosen-front.ts';
import { aContentFolder, problemsOf, readFolder, storyFile } from '../helpers/content-folder.ts';

const STORIES = {
	'articles/ferry.md': storyFile('title: Ferry\nsection: Harbour'),
	'articles/crane.md': storyFile('title: Crane\nsection: Harbour'),
	'articles/quay.md': storyFile('title: Quay\nsection: Town Hall'),
	'articles/draft.md': storyFile('title: Draft\ndraft: true'),
};

const withFront = (yaml: string) => ({ ...STORIES, 'front.yaml': yaml });
const frontOf = async (yaml: string) => (await readFolder(aContentFolder(withFront(yaml)))).front;

test('without the file nobody has chosen anything', async () => {
	expect((await readFolder(aContentFolder(STORIES))).front).toEqual(NOTHING_CHOSEN);
});

test('an editor chooses what leads, what goes with it and what follows, by address or file', async () => {
	const yaml = 'lead: {story: /crane/, with: [articles/quay.md]}\nstories: [/ferry/, /crane/]\n';
	expect(await frontOf(yaml)).toMatchObject({ stories: ['crane', 'ferry'], with: ['quay'] });
});

test('a story may be named alone', async () => {
	expect(await frontOf('lead: /crane/\n')).toMatchObject({ stories: ['crane'], with: [] });
});

test('what is pinned until a date is gone from that date', async () => {
	const until = (date: string) =>
		`lead: {story: /crane/, with: [/quay/], until: ${date}}\nstories: [{story: /ferry/, until: ${date}}]\nnotice: {text: Closed., until: ${date}}\n`;
	expect(await frontOf(until('2026-11-24'))).toMatchObject({
		...{ stories: ['crane', 'ferry'], with: ['quay'], notice: { text: 'Closed.' } },
	});
	expect(await frontOf(until('2026-11-23'))).toEqual({ ...NOTHING_CHOSEN, notice: undefined });
});

test('a workflow builds again when something that is pinned ends', async () => {
	const folder = aContentFolder(withFront('notice: {text: Closed., until: 2026-12-01}\n'));
	expect((await readFolder(folder)).nextDue).toBe(Date.parse('2026-12-01T00:00:00Z') / 1000);
});

test('sections are put first, or left out', async () => {
	const yaml = 'sections: {first: [Town Hall], hidden: [harbour]}\n';
	expect(await frontOf(yaml)).toMatchObject({
		firstSections: ['town-hall'],
		hiddenSections: ['harbour'],
	});
});

test.each([
	['lead: /cran/', '1 lead: there is no story “/cran/”; did you mean /crane/?'],
	[
		'lead: {story: /crane/, with: [/x/]}',
		'1 lead.with[1]: there is no story “/x/”; write the address of a story, such as /2022/10/24/letter/',
	],
	[
		'stories:\n  - /crane/\n  - /fery/',
		'3 stories[2]: there is no story “/fery/”; did you mean /ferry/?',
	],
	[
		'sections: {first: [Harbor]}',
		'1 sections.first[1]: there is no section “Harbor”; did you mean “harbour”?',
	],
	['leed: /crane/', '1 leed: is no field of front.yaml; did you mean “lead”?'],
	[
		'notice: {text: Closed., to: about}',
		'1 notice.to: must be an address of this site, such as /about/, or one that starts with https:// or http://',
	],
	[
		'notice: {text: Closed., until: soon}',
		'1 notice.until: “soon” is not a date; write 2022, 2022-10, 2022-10-24 or 2022-10-24T18:30:00+01:00',
	],
	[
		'lead: {story: /crane/, with: [/a/, /b/, /c/, /d/, /e/]}',
		'1 lead.with: has more than 4 stories; keep those that matter',
	],
	['- /crane/', '1 has no fields; write one a line, such as lead: /2022/10/24/letter/'],
])('%s is wrong', async (yaml, problem) => {
	expect(await problemsOf(withFront(`${yaml}\n`))).toEqual([`front.yaml:${problem}`]);
});

test('a story that is not published is told of and left out', async () => {
	const edition = await readFolder(
		aContentFolder(withFront('stories:\n  - /draft/\n  - /ferry/\n')),
	);
	expect(edition.front.stories).toEqual(['ferry']);
	expect(edition.warnings.flatMap(({ lines }) => lines)).toEqual([
		expect.stringMatching(/front\.yaml:2 {2}“\/draft\/”$/),
	]);
});

test('a file that is called nearly so is not passed over', async () => {
	expect(await problemsOf({ ...STORIES, 'frontpage.yml': 'lead: /crane/' })).toEqual([
		'frontpage.yml would be passed over; rename it to front.yaml',
	]);
});
