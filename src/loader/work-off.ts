/** Does what there is to do with one portion of some work. */
export type Worker<Portion> = (portion: Portion) => Promise<unknown>;

/**
 * Has workers take portions of some work, each the next one as soon as it has done its last, until none
 * is left. After an error no portion is begun; those that are begun are ended before it is thrown.
 * @param portions made as they are taken.
 * @throws the error of a worker, or of what makes the portions.
 */
export async function workOff<Portion>(
	portions: Iterable<Portion>,
	workers: Worker<Portion>[],
): Promise<void> {
	const left = portions[Symbol.iterator]();
	let hasFailed = false;
	const takeOn = async (work: Worker<Portion>): Promise<void> => {
		try {
			for (let next = left.next(); !next.done; next = left.next()) {
				await work(next.value);
				if (hasFailed) return;
			}
		} catch (error) {
			hasFailed = true;
			throw error;
		}
	};
	const working = workers.map(takeOn);
	await Promise.allSettled(working);
	await Promise.all(working);
}

/** Items in portions of so many, the last of which may have fewer. */
export function* inPortions<Item>(items: Item[], size: number): Generator<Item[]> {
	for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
