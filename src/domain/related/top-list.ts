/** The best so many of all that were offered, best first; of equals those offered first. */
export class TopList {
	readonly items: Uint32Array;
	readonly scores: Float64Array;
	length = 0;
	/** What a score must exceed to enter. */
	threshold = 0;

	/** @param room how many are kept. */
	constructor(room: number) {
		this.items = new Uint32Array(room);
		this.scores = new Float64Array(room);
	}

	/** Takes an item if its score is above 0 and among the best. */
	offer(item: number, score: number): void {
		if (!(score > this.threshold)) return;
		const { items, scores } = this;
		let place = this.length < items.length ? this.length++ : items.length - 1;
		while (place > 0 && (scores[place - 1] as number) < score) {
			scores[place] = scores[place - 1] as number;
			items[place] = items[place - 1] as number;
			place--;
		}
		items[place] = item;
		scores[place] = score;
		if (this.length === items.length) this.threshold = scores[items.length - 1] as number;
	}

	clear(): void {
		this.length = 0;
		this.threshold = 0;
	}
}
