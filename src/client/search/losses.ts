import { LoadError } from './index-files.ts';

/** What a query is answered without, since it could not be loaded. */
export class Losses {
	/** Shards, by their places. */
	readonly shards = new Set<number>();
	isSpellingUnchecked = false;
	/** Why the last of it could not be loaded. */
	cause: LoadError | undefined;

	/** What is searched in a shard; undefined if it is lost. */
	inShard = <Value>(place: number, search: () => Promise<Value>): Promise<Value | undefined> =>
		this.#unlessLost(search, () => this.shards.add(place));

	/** What the word lists say; undefined if they are lost. */
	ofSpelling = <Value>(ask: () => Promise<Value>): Promise<Value | undefined> =>
		this.#unlessLost(ask, () => {
			this.isSpellingUnchecked = true;
		});

	async #unlessLost<Value>(act: () => Promise<Value>, onLoss: () => void) {
		const { value, error } = await loaded(act());
		if (error) {
			onLoss();
			this.cause = error;
		}
		return value;
	}
}

/** What a promise comes to, or why it could not be loaded. @throws whatever else is wrong. */
export async function loaded<Value>(
	loading: Promise<Value>,
): Promise<{ value?: Value; error?: LoadError }> {
	try {
		return { value: await loading };
	} catch (error) {
		if (error instanceof LoadError) return { error };
		throw error;
	}
}
