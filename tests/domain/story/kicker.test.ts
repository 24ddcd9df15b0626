import { expect, test } from 'vitest';
import { kickerOf } from '../../../src/domain/story/kicker.ts';
import { aStory } from '../../helpers/a-story.ts';
import { ENGLISH } from '../../helpers/locales.ts';

test.each([
	[{ section: 'Science' }, 'Science'],
	[{ section: 'Science', kind: 'explainer' }, 'Science · Explainer'],
	[{ kind: 'brief', draft: true }, 'Brief · Draft'],
	[{ section: 'Opinion', kind: 'opinion' }, 'Opinion'],
	[{ section: 'opinion', kind: 'opinion', draft: true }, 'opinion · Draft'],
	[{ section: 'Science', kind: 'opinion' }, 'Science · Opinion'],
	[{}, ''],
])('above the headline of %j stands “%s”', (front, kicker) => {
	expect(kickerOf(aStory(front), ENGLISH)).toBe(kicker);
});
