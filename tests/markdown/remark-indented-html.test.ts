import { expect, test } from 'vitest';
import { render } from '../helpers/render.ts';

test.each([
	['Words.\n\n    <p>\n      More.', '<p>'],
	['- Words.\n\n        <td>Cell</td>', '<td>Cell</td>'],
	['Words.\n\n\t<span lang="fr">More</span>', '<span lang="fr">More</span>'],
])('the HTML of %j, which readers see as code, is told of', async (markdown, found) => {
	expect((await render(markdown)).remarks).toEqual([{ sort: 'leftover', found }]);
});

test.each([
	'```\n<td>Cell</td>\n```',
	'- Words.\n\n    ```\n    <td>Cell</td>\n    ```',
	'Words.\n\n    a < b',
	'Words.\n\n    <- left',
	'<table><tr>\n\n    <td>Cell</td>\n\n</tr></table>',
])('nothing is told of %j', async (markdown) => {
	expect((await render(markdown)).remarks).toEqual([]);
});
