/** Edits (insert, delete, replace, swap of neighbours) between two texts: optimal string alignment. */
function editDistance(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const above = rows[i - 1] ?? [];
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace);
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
			}
			row.push(best);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}

/**
 * The name somebody most likely meant, or undefined if none is close: at most one edit in three
 * letters, letter case and separators aside.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
	const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');
	const wanted = plain(given);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of known) {
		if (Math.abs(plain(name).length - wanted.length) >= least) continue;
		const distance = editDistance(wanted, plain(name));
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}
