import type { Element } from 'hast';
import { mediaUrl } from '../domain/urls.ts';

/** Elements of the browser's own player. */
const PLAYERS = new Set(['audio', 'video', 'track']);

export const isPlayer = ({ tagName }: Element): boolean => PLAYERS.has(tagName);

/** Whether a player plays a file of ours, and loads nothing by itself. */
export const isOwnPlayer = ({ tagName, properties: { src, preload } }: Element): boolean =>
	String(src ?? '').startsWith(mediaUrl('')) && (tagName === 'track' || preload === 'none');
