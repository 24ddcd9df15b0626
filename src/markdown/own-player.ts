import type { Element } from 'hast';
import type { Attachment } from '../domain/story/attachment.ts';

/** Elements of the browser's own player. */
const PLAYERS = new Set(['audio', 'video', 'track']);

export const isPlayer = ({ tagName }: Element): boolean => PLAYERS.has(tagName);

/** Whether a player plays a file of ours, and loads nothing by itself. */
export const isOwnPlayer = (
	{ tagName, properties: { src, preload } }: Element,
	attachments: Attachment[],
): boolean =>
	attachments.some(({ url }) => url === src) && (tagName === 'track' || preload === 'none');
