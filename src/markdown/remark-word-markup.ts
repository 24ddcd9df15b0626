import type { Nodes, Parents, Root } from 'mdast';
import { notesOf, type StoryFile } from './story-file.ts';

/** Tags of Word and its kin in Markdown, where a colon makes them words or the address of a link. */
const TAGS = /<\/?(?:o|v|w|m|x|st1|st2):[a-z]\w*(?:\s[^<>]*)?\/?>|<!\[(?:if|endif)[^\]<>]*\]>/gi;
/** The same, read as a link: `<st1:place>`. */
const ADDRESS = /^(?:st1|st2):[a-z]+$/i;

/** What a source must have that holds such a tag. */
const SIGN = /<\/?(?:[ovwmx]|st[12]):|<!\[(?:if|endif)/i;

/** The picture that a tag of Word's would show. */
const PICTURE = /^<v:imagedata\s[^<>]*\bsrc="([^"<>]+)"/i;

/** @param lose is told of each picture. */
function walk(node: Nodes, lose: (address: string) => void): void {
	if (node.type === 'text') {
		node.value = node.value.replace(TAGS, (tag) => {
			const [, address] = PICTURE.exec(tag) ?? [];
			if (address) lose(address);
			return '';
		});
		return;
	}
	if (!('children' in node)) return;
	const parent = node as Parents;
	const kept = parent.children.flatMap((child) => {
		if (child.type !== 'link' || !ADDRESS.test(child.url)) return [child];
		const [words] = child.children;
		return words?.type === 'text' && words.value === child.url ? [] : child.children;
	});
	for (const child of kept) walk(child, lose);
	parent.children = kept as never;
}

/** Takes out the tags that Word leaves in a text (`<o:p></o:p>`); what is between them stays. */
export function remarkWordMarkup() {
	return (tree: Root, file: StoryFile) => {
		if (!SIGN.test(String(file.value))) return;
		walk(tree, (found) => notesOf(file).remarks.push({ sort: 'lostPart', found }));
	};
}
