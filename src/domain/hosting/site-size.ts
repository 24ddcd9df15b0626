import { countLabel, listInWords } from '../text/labels.ts';
import { HOST_LIMITS, type HostLimits } from './host-limits.ts';

/** What hosts measure of a site. */
export interface SiteSize {
	files: number;
	/** Files and folders together. */
	entries: number;
	/** Files in the folder that has most. */
	filesInFolder: number;
	bytes: number;
	/** Bytes of the largest file. */
	bytesOfFile: number;
}

/** The size of a site of these files, each with its path and bytes. */
export function sizeOf(files: Iterable<[path: string, file: { size: number }]>): SiteSize {
	const inFolder = new Map<string, number>();
	const folders = new Set<string>();
	const size = { files: 0, bytes: 0, bytesOfFile: 0 };
	for (const [path, { size: bytes }] of files) {
		const parts = path.split('/').slice(0, -1);
		const folder = parts.join('/');
		inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
		for (let depth = parts.length; depth > 0; depth--) {
			const around = parts.slice(0, depth).join('/');
			if (folders.has(around)) break;
			folders.add(around);
		}
		size.files++;
		size.bytes += bytes;
		size.bytesOfFile = Math.max(size.bytesOfFile, bytes);
	}
	const filesInFolder = [...inFolder.values()].reduce((most, each) => Math.max(most, each), 0);
	return { ...size, entries: size.files + folders.size, filesInFolder };
}

/** Part of a limit from which a site is told that it will soon be too large. */
const NEAR = 0.9;

const MEASURES = ['files', 'entries', 'filesInFolder', 'bytes', 'bytesOfFile'] as const;
type Measure = (typeof MEASURES)[number];

const number = (count: number) => count.toLocaleString('en');
const megabytes = (bytes: number) => `${number(Math.ceil(bytes / 1e6))} MB`;

/** A measure as people say it. */
const SAID: Record<Measure, (count: number) => string> = {
	files: (count) => countLabel(count, 'file', 'files'),
	entries: (count) => `${number(count)} files and folders`,
	filesInFolder: (count) => `${number(count)} files in a folder`,
	bytes: megabytes,
	bytesOfFile: (bytes) => `a file of ${megabytes(bytes)}`,
};

/** The part of a host's limits that a site takes up, and the measure that takes up most. */
function share(size: SiteSize, limits: HostLimits): { part: number; measure: Measure } {
	const parts = MEASURES.map((measure) => ({
		measure,
		part: size[measure] / (limits[measure] ?? Number.POSITIVE_INFINITY),
	}));
	return parts.reduce((most, each) => (each.part > most.part ? each : most));
}

/** What a build says of the size of its site, and what it warns of. */
export interface SizeReport {
	line: string;
	warnings: string[];
}

/** Which hosts a site fits, and of which it is about to reach the limits. */
export function sizeReport(size: SiteSize, hosts = HOST_LIMITS): SizeReport {
	const measured = hosts.map((limits) => ({ limits, ...share(size, limits) }));
	const names = (all: typeof measured) =>
		listInWords(
			all.map(({ limits }) => limits.host),
			'en-GB',
		);
	const fitting = measured.filter(({ part }) => part <= 1);
	const others = measured.filter(({ part }) => part > 1);
	const parts = [
		...(fitting.length > 0 ? [`fits ${names(fitting)}`] : []),
		...(others.length > 0 ? [`too large for ${names(others)}`] : []),
	];
	return {
		line: `${SAID.files(size.files)}, ${megabytes(size.bytes)}: ${parts.join('; ')}`,
		warnings: fitting
			.filter(({ part }) => part >= NEAR)
			.map(({ limits, measure }) => {
				const [is, most] = [SAID[measure](size[measure]), SAID[measure](limits[measure] ?? 0)];
				return `${limits.host} takes ${most} at most, and this site has ${is}`;
			}),
	};
}
