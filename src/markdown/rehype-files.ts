import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { type Attachment, fileLabel } from '../domain/story/attachment.ts';
import { directionOf } from '../domain/text/language.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { notesOf, type StoryFile, type StoryNotes } from './story-file.ts';
import { elementsIn } from './walk.ts';

/** A relative address that ends in a file, but for one of a page. */
const FILE =
	/^(?![a-z][a-z\d+.-]*:|[/?#])[^?#]*\.(?!(?:md|x?html?|php\d?|aspx?|jsp)(?:[?#]|$))[a-z\d]{1,8}(?:[?#].*)?$/is;
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/is;

/** Whether an address may be that of a file beside the story. */
export const isFile = (address: string): boolean => FILE.test(address);

/** Leads a link to a picture to where it is served; one that is not there is no link. */
async function toPicture({ properties }: Element, address: string, notes: StoryNotes) {
	const found = await notes.findPicture(address);
	if ('picture' in found) {
		notes.pictures.push(found.picture);
		properties.href = found.picture.url;
		return;
	}
	if ('wrong' in found) notes.wrong.push(found.wrong);
	else notes.remarks.push({ sort: 'lostPicture', found: percentDecoded(address) });
	delete properties.href;
}

/** Leads a link to where its file is served, and says what a reader will get. */
function toAttachment(link: Element, attachment: Attachment, { language }: StoryNotes): void {
	// A reader of PDF opens it at the page.
	link.properties.href = attachment.url + (/#.*$/s.exec(String(link.properties.href))?.[0] ?? '');
	const label = fileLabel(attachment, toText(link), language);
	if (label === '') return;
	link.children.push(
		{ type: 'text', value: ' ' },
		{
			type: 'element',
			tagName: 'small',
			// “(PDF, 1 kB)” keeps its order where the text runs the other way.
			properties: directionOf(language) === 'rtl' ? { dir: 'ltr' } : {},
			children: [{ type: 'text', value: `(${label})` }],
		},
	);
}

/** Leads links to files beside the story to where these are served, with their type and size. */
export function rehypeFiles() {
	return async (tree: Root, file: StoryFile) => {
		const notes = notesOf(file);
		for (const link of elementsIn(tree)) {
			const { href } = link.properties;
			if (link.tagName !== 'a' || typeof href !== 'string' || !isFile(href)) continue;
			if (PICTURE.test(href)) {
				await toPicture(link, href, notes);
				continue;
			}
			const found = await notes.findFile(href);
			if ('wrong' in found) notes.wrong.push(found.wrong);
			if ('lost' in found) {
				notes.remarks.push({ sort: 'lostFile', found: percentDecoded(found.lost) });
				delete link.properties.href;
			}
			if (!('attachment' in found)) continue;
			notes.attachments.push(found.attachment);
			toAttachment(link, found.attachment, notes);
		}
	};
}
