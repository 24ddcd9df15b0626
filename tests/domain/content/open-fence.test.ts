import { expect, test } from 'vitest';
import { openFence } from '../../../src/domain/content/open-fence.ts';

test.each([
	['```\ncode', '```'],
	['Words\n\n```js\ncode\n\nWords', '```js'],
	['~~~\ncode\n```', '~~~'],
	['````\ncode\n```', '````'],
	['```\na\n```\n\n```\nb', '```'],
	['- ```\n  code', '- ```'],
	['```\ncode\n``` not an end', '```'],
])('in %j the sample that begins with %s never ends', (markdown, line) => {
	expect(openFence(markdown)).toBe(line);
});

test.each([
	'Words',
	'```\ncode\n```',
	'```js\ncode\n`````',
	'~~~\n```\n~~~',
	'````\n```\ncode\n```\n````',
	'- ```\n  code\n  ```',
	'> ```\n> code\n> ```',
	'``` is `inline` ```',
	'',
])('in %j every sample ends', (markdown) => {
	expect(openFence(markdown)).toBeUndefined();
});
