import { type SearchJob, searching } from './candidates.ts';
import { type ComparisonJob, comparing } from './neighbours.ts';
import { type WeighingJob, weighing } from './weights.ts';

/** A job's work on the stories `from` up to `to`: none depends on another's, so threads may share it. */
export type Work = (from: number, to: number) => void;

/** Work that is shared out, by name; a job holds what it reads and writes. */
export const TASKS = {
	weigh: weighing,
	search: searching,
	compare: comparing,
} satisfies Record<string, (job: never) => Work>;

interface Jobs {
	weigh: WeighingJob;
	search: SearchJob;
	compare: ComparisonJob;
}
export type TaskName = keyof Jobs;

/** Does a job for `count` stories; what it writes is the same however it is shared out. */
export type RunTask = <Name extends TaskName>(
	name: Name,
	job: Jobs[Name],
	count: number,
) => Promise<void>;

/** Does a job here and now, in one thread. */
export const runHere: RunTask = async (name, job, count) => {
	(TASKS[name] as (job: unknown) => Work)(job)(0, count);
};
