import type { Root } from 'mdast';
import { notesOf, type StoryFile } from './story-file.ts';
import { htmlIn } from './unclosed-html.ts';

/** Code between `<?` and `?>`, of PHP and XML, which to HTML ends with the first `>`. */
const INSTRUCTION = /<\?(?:(?!\?>|<\?)[\s\S])*\?>/g;
/** What XML says of itself. */
const DECLARATION = /^<\?xml\b/i;

/** Takes out code of PHP (`<?= $name ?>`), and tells of it. */
export function remarkInstructions() {
	return (tree: Root, file: StoryFile) => {
		for (const node of htmlIn(tree)) {
			node.value = node.value.replace(INSTRUCTION, (code) => {
				if (!DECLARATION.test(code)) {
					notesOf(file).remarks.push({ sort: 'lostPart', found: code });
				}
				return '';
			});
		}
	};
}
