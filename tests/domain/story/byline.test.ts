import { expect, test } from 'vitest';
import { bylinesIn } from '../../../src/domain/story/byline.ts';
import { shownPicture } from '../../../src/domain/story/picture.ts';
import { aStory } from '../../helpers/a-story.ts';
import { PHOTO } from '../../helpers/a-whole-site.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

const portrait = shownPicture(PHOTO);
const authors = [aProfile('ann', { name: 'Ann Lee', links: [], portrait })];

test.each([
	[[], undefined],
	[['Bo Day'], { names: ['Bo Day'] }],
	[['ann'], { names: ['Ann Lee'], portrait }],
	[['Bo Day', 'ann'], { names: ['Bo Day', 'Ann Lee'] }],
])('a story by %j is signed %j, with the face of one who wrote it alone', (names, byline) => {
	const story = aStory({ authors: names });
	expect(bylinesIn(anEdition([story], { authors }))(story)).toEqual(byline);
});
