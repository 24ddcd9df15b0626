import { expect, test } from 'vitest';
import { otherEnglishSpelling } from '../../../src/domain/search/british-american.ts';

test.each([
	['colour', 'color'],
	['neighbouring', 'neighboring'],
	['centre', 'center'],
	['centred', 'centered'],
	['theatres', 'theaters'],
	['kilometre', 'kilometer'],
	['organise', 'organize'],
	['privatisation', 'privatization'],
	['analysed', 'analyzed'],
	['defence', 'defense'],
	['travelled', 'traveled'],
	['catalogue', 'catalog'],
	['behaviour', 'behavior'],
	['favourite', 'favorite'],
	['rumours', 'rumors'],
	['archaeologist', 'archeologist'],
	['paediatric', 'pediatric'],
	['ageing', 'aging'],
	['artefacts', 'artifacts'],
	['jewellery', 'jewelry'],
	['manoeuvre', 'maneuver'],
	['ploughed', 'plowed'],
	['sceptical', 'skeptical'],
	['tyres', 'tires'],
	['oestrogen', 'estrogen'],
	['grey', 'gray'],
	['programmes', 'programs'],
])('%s and %s stand for each other', (british, american) => {
	expect(otherEnglishSpelling(british)).toBe(american);
	expect(otherEnglishSpelling(american)).toBe(british);
});

test.each(['war', 'doctor', 'never', 'rise', 'hour', 'four', 'meter maid', 'size', 'ukraine'])(
	'%s has no other spelling',
	(word) => {
		expect(otherEnglishSpelling(word)).toBeUndefined();
	},
);
