import { expect, test } from 'vitest';
import { componentOf } from '../../../src/build/astro/own-routes.ts';
import { buildIntegrations, foreignRoutes, reasonsFor } from '../../../src/build/astro/reasons.ts';

const aRoute = (entrypoint: string, more = {}) => ({
	entrypoint,
	isPrerendered: true,
	pattern: '/contact',
	type: 'page' as const,
	...more,
});

test('Astro renders the routes that are no kind of page of Broadsheet', () => {
	const routes = [aRoute(componentOf('story')), aRoute('src/pages/contact.astro')];
	expect(foreignRoutes(routes)).toEqual(['src/pages/contact.astro']);
});

test('a redirect is told of by its address, since no file stands for it', () => {
	const redirect = aRoute('/old', { type: 'redirect', pattern: '/old' });
	expect(foreignRoutes([redirect])).toEqual(['/old']);
});

test('a route that no build renders is none of Astro’s part', () => {
	expect(foreignRoutes([aRoute('_server-islands.astro', { isPrerendered: false })])).toEqual([]);
});

test('Astro runs the hooks of integrations that work on the built site', () => {
	const hook = () => {};
	const integrations = [
		{ name: 'sitemap', hooks: { 'astro:build:done': hook } },
		{ name: 'own', hooks: { 'astro:build:start': hook } },
		{ name: 'icons', hooks: { 'astro:config:setup': hook } },
	];
	expect(buildIntegrations(integrations, 'own')).toEqual(['sitemap']);
});

test('what Astro is needed for is told in words', () => {
	const none = { routes: [], integrations: [], collections: [], modules: [] };
	expect(reasonsFor(none)).toEqual([]);
	expect(reasonsFor({ ...none, routes: ['a.astro', '/old'], integrations: ['sitemap'] })).toEqual([
		'the routes a.astro, /old',
		'the integration sitemap',
	]);
	expect(
		reasonsFor({ ...none, collections: ['podcasts'], modules: ['../a.ts', '../b.ts'] }),
	).toEqual(['the collection podcasts', 'the modules ../a.ts, ../b.ts']);
});
