import { expect, test } from 'vitest';
import {
	aContentFolder,
	problemsOf,
	readFolder,
	storyFile,
	warningsOf,
} from '../helpers/content-folder.ts';

const FILES = {
	'articles/new.md': storyFile('title: New\naliases: [/old/, /2011/old.html]\ntopics: [Ships]'),
	'articles/later.md': storyFile('title: Later\ndraft: true\naliases: [/not-yet/]'),
	'authors/ann-lee.md': storyFile('name: Ann Lee\naliases: [/people/ann/]'),
	'topics/ships.md': storyFile('title: Ships\naliases: [/tags/boats/]'),
	'sections/city.md': storyFile('title: City\naliases: [/local/]'),
	'pages/about.md': storyFile('title: About us\naliases: [/who/]'),
};

test('stories, names and pages that are shown have the old addresses they give, and a list has the rest', async () => {
	const folder = aContentFolder({
		...FILES,
		'redirects.yaml': '/shop/: https://shop.example/\n"/feed/": /rss.xml\n',
	});
	const { problems, redirects } = await readFolder(folder);
	expect(problems).toEqual([]);
	expect(redirects).toEqual([
		{ from: '/old/', to: '/new/', title: 'New' },
		{ from: '/2011/old.html', to: '/new/', title: 'New' },
		{ from: '/who/', to: '/about/', title: 'About us' },
		{ from: '/people/ann/', to: '/authors/ann-lee/', title: 'Ann Lee' },
		{ from: '/local/', to: '/sections/city/', title: 'City' },
		{ from: '/tags/boats/', to: '/topics/ships/', title: 'Ships' },
		{ from: '/shop/', to: 'https://shop.example/', title: 'https://shop.example/' },
		{ from: '/feed/', to: '/rss.xml', title: '/rss.xml' },
	]);
});

test('pages that were withdrawn say why', async () => {
	const { problems, gone } = await readFolder(
		aContentFolder({ ...FILES, 'redirects.yaml': '/untrue/: {gone: It was untrue.}\n' }),
	);
	expect(problems).toEqual([]);
	expect(gone).toEqual([{ from: '/untrue/', reason: 'It was untrue.' }]);
});

test.each([
	['/a/: gone', '“/a/” is gone, and readers would not be told why; write {gone: It was withdrawn'],
	['/a/: {gone: }', '“/a/” leads to “{"gone":null}”, which is no address'],
	[
		'/2011/a.html: {gone: It was untrue.}',
		'“/2011/a.html” cannot say itself that it is gone; write /2011/a/: {gone: why}, and let this one lead there',
	],
	[
		'/?p=12: {gone: It was untrue.}',
		'“/?p=12” cannot say itself that it is gone; write /withdrawn/: {gone: why}',
	],
])('%s is told', async (line, wrong) => {
	expect(await problemsOf({ ...FILES, 'redirects.yaml': `${line}\n` })).toEqual([
		expect.stringContaining(`redirects.yaml:1 ${wrong}`),
	]);
});

test('what is wrong is told with file, line and field', async () => {
	const wrong = {
		...FILES,
		'articles/other.md': storyFile('title: Other\naliases: [/fine/, /old, old.php]'),
		'redirects.yaml': '/a/: /gone/\n/b/: nowhere\nc: /new/\n',
	};
	expect(await problemsOf(wrong)).toEqual([
		'articles/other.md:3 aliases[3]: “old.php” does not begin at the root of the site; write “/old.php”',
		'redirects.yaml:2 “/b/” leads to “nowhere”, which is no address; write one that begins at the root of the site, such as /new/, or with https://, or, of a page that was withdrawn, {gone: why}',
		'redirects.yaml:3 “c” does not begin at the root of the site; write “/c”',
	]);
	expect(
		await problemsOf({
			...FILES,
			'articles/other.md': storyFile('title: Other\naliases: [/fine/, /old]'),
			'redirects.yaml': '# Addresses of old\n/a/: /gone/\n',
		}),
	).toEqual([
		'articles/other.md:3 aliases[2]: “/old/” leads to /new/ already, by articles/new.md; keep one of the two',
		'redirects.yaml:2 “/a/” leads to /gone/, where there is nothing; mend the address',
	]);
});

test.each(['/a/ /b/', '/a/ -> /b/', '- {from: /a/, to: /b/}'])(
	'how to list addresses is said of %j',
	async (text) => {
		expect(await problemsOf({ ...FILES, 'redirects.yaml': text })).toEqual([
			expect.stringMatching(/^redirects\.yaml:\d does not list addresses; write one a line/),
		]);
	},
);

test.each(['redirects.yaml.txt', 'redirects.yml', '_redirects', 'redirects.txt'])(
	'%s is told of',
	async (name) => {
		expect(await problemsOf({ ...FILES, [name]: '/a/ /new/\n' })).toEqual([
			`${name} would be passed over; rename it to redirects.yaml`,
		]);
	},
);

test('a link to an old address is no dead link', async () => {
	const linked = (address: string) =>
		warningsOf({ ...FILES, 'articles/b.md': storyFile('title: B', `A [link](${address}).`) });
	expect(await linked('/old/')).toEqual([]);
	expect(await linked('/older/')).not.toEqual([]);
});
