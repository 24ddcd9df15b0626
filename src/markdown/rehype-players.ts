import type { Element, ElementContent, Root } from 'hast';
import type { Attachment } from '../domain/story/attachment.ts';
import { isFile } from './rehype-files.ts';
import { notesOf, type StoryFile, type StoryNotes } from './story-file.ts';
import { type Parent, visitElements } from './walk.ts';

type Player = 'audio' | 'video';

const childrenNamed = (element: Element, name: string) =>
	element.children.filter(
		(child): child is Element => child.type === 'element' && child.tagName === name,
	);

/** The file of the story that an element plays, and its address as it is written. */
async function ownFile(
	{ properties }: Element,
	notes: StoryNotes,
): Promise<{ attachment: Attachment; address: string } | undefined> {
	const address = String(properties.src ?? '');
	if (!isFile(address)) return undefined;
	const found = await notes.findFile(address);
	if ('wrong' in found) notes.wrong.push(found.wrong);
	if ('lost' in found) notes.remarks.push({ sort: 'lostFile', found: address });
	if (!('attachment' in found)) return undefined;
	notes.attachments.push(found.attachment);
	return { attachment: found.attachment, address };
}

/** Captions of a recording that lie beside the story too. */
async function tracksOf(player: Element, notes: StoryNotes): Promise<Element[]> {
	const tracks: Element[] = [];
	for (const track of childrenNamed(player, 'track')) {
		const own = await ownFile(track, notes);
		if (!own) {
			notes.remarks.push({ sort: 'lostPart', found: String(track.properties.src ?? '<track>') });
			continue;
		}
		const { kind, srcLang, label } = track.properties;
		const properties = { kind, srcLang, label, src: own.attachment.url };
		tracks.push({ type: 'element', tagName: 'track', properties, children: [] });
	}
	return tracks;
}

async function posterOf({ properties }: Element, notes: StoryNotes): Promise<string | undefined> {
	if (typeof properties.poster !== 'string') return undefined;
	const found = await notes.findPicture(properties.poster);
	if ('wrong' in found) notes.wrong.push(found.wrong);
	else if (!('picture' in found)) {
		notes.remarks.push({ sort: 'lostPicture', found: properties.poster });
	}
	if (!('picture' in found)) return undefined;
	notes.pictures.push(found.picture);
	return found.picture.url;
}

/** The player that a browser has for a recording, and a link to its file. */
async function playerFor(
	player: Element,
	notes: StoryNotes,
): Promise<ElementContent[] | undefined> {
	let own: Awaited<ReturnType<typeof ownFile>>;
	for (const each of [player, ...childrenNamed(player, 'source')])
		own ??= await ownFile(each, notes);
	if (!own) return undefined;
	const tagName = player.tagName as Player;
	const name = String(player.properties.title ?? '').trim() || notes.words[tagName];
	const link: Element = {
		type: 'element',
		tagName: 'a',
		properties: { href: own.address },
		children: [{ type: 'text', value: name }],
	};
	const properties = {
		src: own.attachment.url,
		controls: true,
		preload: 'none',
		ariaLabel: name,
		...(tagName === 'video' && { poster: await posterOf(player, notes) }),
	};
	const made: Element = {
		type: 'element',
		tagName,
		properties,
		children: await tracksOf(player, notes),
	};
	return [made, { type: 'text', value: ' ' }, link];
}

/**
 * Shows recordings that lie beside the story in the browser's own player, which loads nothing until
 * it is asked to, with a link to the file for who cannot play it.
 */
export function rehypePlayers() {
	return async (tree: Root, file: StoryFile) => {
		const players: { element: Element; parent: Parent }[] = [];
		visitElements(tree, (element, _, parent) => {
			if (['audio', 'video'].includes(element.tagName)) players.push({ element, parent });
			return undefined;
		});
		for (const { element, parent } of players) {
			const made = await playerFor(element, notesOf(file));
			if (made) parent.children.splice(parent.children.indexOf(element), 1, ...made);
		}
	};
}
