/**
 * Neither Markdown nor HTML lets this character into a text, written or referred to. A text that
 * has it all the same is kept aside whole, so that none can hold what looks like a mark.
 */
const SIGN = '\0';

const MARKS = new RegExp(`${SIGN}(\\d+)${SIGN}`, 'g');

/** Texts below this length, in UTF-16 units, are carried as easily as what would stand in for them. */
const WORTHWHILE = 16;

/** Keeps long texts aside while a step carries them along unread, a short mark in each one's place. */
export class StandIns {
	readonly #texts: string[] = [];

	/** The text with a mark for all that is between the spaces around it. */
	shortened(text: string): string {
		const inner = text.trim();
		if (inner.length < WORTHWHILE && !inner.includes(SIGN)) return text;
		const start = text.indexOf(inner);
		const mark = `${SIGN}${this.#texts.push(inner) - 1}${SIGN}`;
		return `${text.slice(0, start)}${mark}${text.slice(start + inner.length)}`;
	}

	/** The text with what was kept aside in place of each mark, each changed by `change`. */
	restored(text: string, change: (kept: string) => string = (kept) => kept): string {
		return text.includes(SIGN)
			? text.replace(MARKS, (_, index) => change(this.#texts[index] ?? ''))
			: text;
	}
}
