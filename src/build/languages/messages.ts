/** What the build of a newspaper and those of its editions in other languages tell each other. */
import type { AcrossEditions, OwnContent } from '../../domain/content/translations-across.ts';
import type { BuiltEdition } from './other-editions.ts';

/** From an edition to the main one. */
export type FromEdition =
	| { own: OwnContent }
	| { said: string }
	| { warned: string }
	| { built: Omit<BuiltEdition, 'folder' | 'from'> }
	| { failed: string };

/** From the main edition to another, which then goes on. */
export interface ToEdition {
	across: AcrossEditions;
}

/** What an edition is built with beside what the environment says, as its only argument. */
export interface EditionOrders {
	isVerifying: boolean;
	isPlain: boolean;
}
