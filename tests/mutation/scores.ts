import { isGuarded } from './guarded-code.ts';
import type { Mutant } from './mutant.ts';

/** A line of what came of mutants. */
export interface Score {
	mutants: number;
	survived: number;
	/** Percent that tests noticed. */
	score: number;
}

const scoreOf = (mutants: Mutant[], survivors: Set<Mutant>): Score => {
	const survived = mutants.filter((mutant) => survivors.has(mutant)).length;
	const score = Math.round((1 - survived / mutants.length) * 1000) / 10;
	return { mutants: mutants.length, survived, score };
};

/** The scores of each room, of the code that is guarded, and of all. */
export function scores(mutants: Mutant[], survivors: Set<Mutant>): Record<string, Score> {
	const rooms = Map.groupBy(mutants, ({ path }) => path.split('/').slice(0, 2).join('/'));
	const guarded = mutants.filter(({ path }) => isGuarded(path));
	const groups = [...rooms, ['guarded', guarded] as const, ['all', mutants] as const];
	return Object.fromEntries(
		groups
			.filter(([, group]) => group.length > 0)
			.map(([name, group]) => [name, scoreOf(group, survivors)]),
	);
}
