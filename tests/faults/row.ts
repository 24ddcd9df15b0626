import type { drawing } from '../helpers/made-up-archive.ts';
import type { Contents, EditionName } from './two-editions.ts';

/** A line of what was tried. */
export interface Row {
	fault: string;
	tries: number;
	/** How many of them came through. */
	wrong: number;
}

/** A number from 0 up to 1, drawn by lot. */
export type Draw = ReturnType<typeof drawing>;

/** Tries a kind of fault so often, and compares what comes of it with sites that were built without any. */
export type Fault = (
	tries: number,
	draw: Draw,
	references: Record<EditionName, Contents>,
) => Promise<Row[]>;
