import { expect, test } from 'vitest';
import { htmlOf } from '../helpers/render.ts';

test.each([
	['quotations', `${'> '.repeat(500)}words`, 'a line begins more than 400 quotations and lists'],
	['quotations and lists', `${'> - 1. '.repeat(200)}words`, 'a line begins more than 400'],
	['emphasis', `${'**a '.repeat(3000)}${'a** '.repeat(3000)}`, 'more than 5,000 signs of emphasis'],
	['emphasis in Chinese', '**中**文'.repeat(3000), 'more than 5,000 signs of emphasis'],
	['lists line by line', lists(250), 'more than 200 deep'],
	['emphasis in emphasis', `${'*a _b '.repeat(150)}c${' b_ a*'.repeat(150)}`, 'more than 200 deep'],
	['a table', table(2000, 500), 'a table of 2000 columns and 501 rows has more than 200,000 cells'],
	['a table of one long row', table(3, 500, 2000), 'a table of 2000 columns and 502 rows'],
])(
	'%s beyond what people write are refused, and it is said which',
	async (_, markdown, message) => {
		await expect(htmlOf(markdown)).rejects.toThrow(message);
	},
);

test.each([
	['a rule', '- '.repeat(600), '<hr>'],
	['another rule', '*'.repeat(600), '<hr>'],
	['a table of a thousand rows', table(20, 1000), '<table>'],
	['lists', lists(60), '<ul>'],
	['emphasis in many paragraphs', '*a* _b_ **c**\n\n'.repeat(2500), '<em>a</em>'],
	['stars in code', `\`\`\`\n${'*a '.repeat(6000)}\n\`\`\``, '*a *a'],
	['quotations in code', `\`\`\`\n${'>'.repeat(300)}\n\`\`\``, '>>>'],
])('%s within the limits is read', async (_, markdown, html) => {
	expect(await htmlOf(markdown)).toContain(html);
});

test('items of a list are paragraphs if one of them is, in each list by itself', async () => {
	expect(await htmlOf('- a\n- b\n\n  c\n- d\n\n1. e\n2. f\n   - [x] g\n   - h'))
		.toMatchInlineSnapshot(`
		"<ul>
		<li>
		<p>a</p>
		</li>
		<li>
		<p>b</p>
		<p>c</p>
		</li>
		<li>
		<p>d</p>
		</li>
		</ul>
		<ol>
		<li>e</li>
		<li>f
		<ul>
		<li>☑ g</li>
		<li>h</li>
		</ul>
		</li>
		</ol>"
	`);
});

/** Lists in lists. */
function lists(depth: number): string {
	return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a\n`).join('');
}

/** A table whose rows have one cell each, and one more row of so many. */
function table(columns: number, rows: number, last = 1): string {
	const head = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n`;
	return `${head}${'|b|\n'.repeat(rows)}${last > 1 ? `${'|c'.repeat(last)}|\n` : ''}`;
}
