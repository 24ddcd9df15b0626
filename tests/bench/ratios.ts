import type { Build, Measurement } from './peers/peer.ts';

/** Seconds of one build as a share of another's, and the largest that is good enough. */
export interface Ratio {
	name: string;
	atMost: number;
	withoutSearch: number;
	withSearch: number;
}

/** A newsroom gives up nothing by choosing us over the fast tools, and an edit is out in seconds. */
const TARGETS: { of: Build; to: Build; atMost: number }[] = [
	{ of: 'Broadsheet, cold', to: 'Hugo, related', atMost: 1 },
	{ of: 'Broadsheet, cold', to: 'Eleventy', atMost: 1.5 },
	{ of: 'Broadsheet, unchanged', to: 'Broadsheet, cold', atMost: 0.15 },
	{ of: 'Broadsheet, one edit', to: 'Broadsheet, cold', atMost: 0.2 },
];

/** Ratios between the builds that were measured, without search indexes and with them. */
export function ratiosOf(measurements: Measurement[]): Ratio[] {
	const found = (name: Measurement['name']) => measurements.find((each) => each.name === name);
	function secondsOf(name: Build) {
		const build = found(name);
		if (!build) return undefined;
		const own = build.stages?.find((stage) => stage.name === 'search')?.seconds ?? 0;
		const added = found(`Pagefind over ${name}`)?.seconds ?? 0;
		return { withoutSearch: build.seconds - own, withSearch: build.seconds + added };
	}
	return TARGETS.flatMap(({ of, to, atMost }) => {
		const [ours, theirs] = [secondsOf(of), secondsOf(to)];
		if (!ours || !theirs) return [];
		return {
			name: `${of} / ${to}`,
			atMost,
			withoutSearch: ours.withoutSearch / theirs.withoutSearch,
			withSearch: ours.withSearch / theirs.withSearch,
		};
	});
}
