import { expect, test } from 'vitest';
import { alias } from '../../../src/domain/redirects/alias.ts';

test.each([
	['/old/', '/old/'],
	['/old', '/old/'],
	['/old/index.html', '/old/'],
	['/2011/old.html', '/2011/old.html'],
	['/OLD.HTM', '/OLD.HTM'],
	['/%C3%A4lter/', '/älter/'],
	['/version-1.0', '/version-1.0/'],
	['/topics/old-name/', '/topics/old-name/'],
	['/?p=1234', '/?p=1234'],
	['/%C3%A4lter.asp?id=3&lang=en', '/älter.asp?id=3&lang=en'],
	['/index.php', '/index.php'],
	['/feed.xml', '/feed.xml'],
])('%s is an old address, spelled %s', (given, spelled) => {
	expect(alias.parse(given)).toBe(spelled);
});

test.each([
	[
		'https://paper.example/old/',
		'names its host; write only what stands behind the url of the site',
	],
	['//old/', 'has a part that is empty or only dots'],
	['/.htaccess', 'is /.htaccess or below it, where the site has files of its own'],
	['/_headers', 'is /_headers or below it, where the site has files of its own'],
	['old/', 'does not begin at the root of the site; write “/old/”'],
	['/?1234', 'does not name behind its “?” what it asks for; write it as it was, such as /?p=1234'],
	['/?p=1&', 'does not name behind its “?” what it asks for'],
	['/?p="1"', 'does not name behind its “?” what it asks for'],
	['/?p=1?q=2', 'does not name behind its “?” what it asks for'],
	['/a/#b', 'has a “#”, and what stands behind it no host is ever told'],
	['/a{b}/', 'has "{" in it, which no address can hold'],
	['/_astro/?p=1', 'is /_astro or below it, where the site has files of its own'],
	['/', 'is the front page; write another address'],
	['/a//b/', 'has a part that is empty or only dots'],
	['/a/../b/', 'has a part that is empty or only dots'],
	['/%zz/', 'has a % that is no escape'],
	['/a\\b/', 'has "\\\\" in it, which no address can hold'],
	['/a:b/', 'has ":" in it, which no address can hold'],
	['/_astro/a/', 'is /_astro or below it, where the site has files of its own'],
	['/Media/a/', 'is /Media or below it, where the site has files of its own'],
	['/2011/con/', 'has a part that Windows keeps for a device'],
	[`/${'a'.repeat(201)}/`, 'has a part longer than 200 bytes'],
])('%s is refused, and it is said what to write', (given, wrong) => {
	const [issue] = alias.safeParse(given).error?.issues ?? [];
	expect(issue?.message).toContain(`“${given}” ${wrong}`);
});
