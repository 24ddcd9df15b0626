/**
 * What one content file may cost, so that none holds a build for ever or takes the memory of a
 * machine. A story of 10,000 words takes some 0.02 s and 20 MB.
 */
export const STORY_LIMITS = {
	/**
	 * Seconds of a processor's time to read a file, of a longer one as many for each part of so many
	 * bytes: ten times what texts full of marks take. Time of the clock would refuse good stories
	 * on a machine that is busy with other things.
	 */
	cpuSeconds: 2,
	cpuBytes: 200_000,
	/** Megabytes of memory of the thread that reads it. */
	memoryMb: 512,
	/** Bytes of the file: a novel. */
	fileBytes: 1_000_000,
	/** Bytes of its HTML: a definition or footnote that is used again and again adds up. */
	htmlBytes: 10_000_000,
} as const;

export type StoryLimits = { [Name in keyof typeof STORY_LIMITS]: number };
