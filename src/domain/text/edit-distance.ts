/** Three rows of the table of distances, used again by every call. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/**
 * Edits (insert, delete, replace, swap of neighbours) between two texts, in UTF-16 units: optimal
 * string alignment. Only cells that can stay within `most` are filled in (Ukkonen 1985).
 * @param most a whole number; what is further apart is not measured to the end.
 * @returns the distance, or a number above `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
	const beyond = most + 1;
	if (Math.abs(a.length - b.length) > most) return beyond;
	if ((rows[0] as Uint16Array).length <= b.length) {
		rows = rows.map(() => new Uint16Array(2 * b.length));
	}
	let [before, above, row] = rows as [Uint16Array, Uint16Array, Uint16Array];
	for (let j = 0; j <= Math.min(b.length, beyond); j++) above[j] = j;
	for (let i = 1; i <= a.length; i++) {
		const from = Math.max(1, i - most);
		const to = Math.min(b.length, i + most);
		// Cells on either side are read by this row and the next.
		row[from - 1] = from === 1 ? i : beyond;
		if (to < b.length) row[to + 1] = beyond;
		let least = row[from - 1] as number;
		const letter = a.charCodeAt(i - 1);
		for (let j = from; j <= to; j++) {
			const other = b.charCodeAt(j - 1);
			const replaced = (above[j - 1] as number) + (letter === other ? 0 : 1);
			const edited = Math.min(above[j] as number, row[j - 1] as number) + 1;
			let best = Math.min(replaced, edited);
			if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
				best = Math.min(best, (before[j - 2] as number) + 1);
			}
			row[j] = best;
			least = Math.min(least, best);
		}
		if (least > most) return beyond;
		[before, above, row] = [above, row, before];
	}
	return above[b.length] as number;
}
