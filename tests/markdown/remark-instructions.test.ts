import { expect, test } from 'vitest';
import { render } from '../helpers/render.ts';

test.each([
	['Dear <?= $name ?>, come.', 'Dear , come.', '<?= $name ?>'],
	['Dear <?php echo $a->b; ?>, come.', 'Dear , come.', '<?php echo $a->b; ?>'],
	['<?php f("a > b"); ?>\n\nCome.', 'Come.', '<?php f("a > b"); ?>'],
	['<p>Dear <?= $a->b ?>, come.</p>', 'Dear , come.', '<?= $a->b ?>'],
])('code of PHP in %j is left out whole and told of', async (markdown, words, found) => {
	const { text, remarks } = await render(markdown);
	expect(text).toBe(words);
	expect(remarks).toEqual([{ sort: 'lostPart', found }]);
});

test('a declaration of XML loses nothing', async () => {
	const { text, remarks } = await render('<?xml version="1.0"?>\n\nCome.');
	expect(text).toBe('Come.');
	expect(remarks).toEqual([]);
});
