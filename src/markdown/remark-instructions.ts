import type { Root } from 'mdast';
import { beginning } from '../domain/beginning.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { htmlIn } from './unclosed-html.ts';

/** Code between `<?` and `?>`, of PHP and XML, which to HTML ends with the first `>`. */
const INSTRUCTION = /<\?(?:(?!\?>|<\?)[\s\S])*\?>/g;
/** What XML says of itself. */
const DECLARATION = /^<\?xml\b/i;

/** Longest beginning of code that is told of. */
const MOST_TOLD = 40;

/** Takes out code of PHP (`<?= $name ?>`), and tells of it. */
export function remarkInstructions() {
	return (tree: Root, file: StoryFile) => {
		for (const node of htmlIn(tree)) {
			node.value = node.value.replace(INSTRUCTION, (code) => {
				if (!DECLARATION.test(code)) {
					notesOf(file).remarks.push({ sort: 'lostPart', found: beginning(code, MOST_TOLD) });
				}
				return '';
			});
		}
	};
}
