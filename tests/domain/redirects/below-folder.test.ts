import { expect, test } from 'vitest';
import { belowFolder } from '../../../src/domain/redirects/below-folder.ts';

test('old addresses of an edition begin with its folder, and lead below it or to another site', () => {
	const old = belowFolder('fr', {
		redirects: [
			{ from: '/vieux/', to: '/neuf/', title: 'Neuf' },
			{ from: '/page.php?id=1', to: 'https://other.example/', title: 'Ailleurs' },
		],
		gone: [{ from: '/parti/', reason: 'Retiré' }],
	});
	expect(old).toEqual({
		redirects: [
			{ from: '/fr/vieux/', to: '/fr/neuf/', title: 'Neuf' },
			{ from: '/fr/page.php?id=1', to: 'https://other.example/', title: 'Ailleurs' },
		],
		gone: [{ from: '/fr/parti/', reason: 'Retiré' }],
	});
});
