import { z } from 'astro/zod';

const packageSchema = z.object({
	/** Present where a package goes by another name than its own. */
	name: z.string().optional(),
	version: z.string().optional(),
	/** Where it is fetched from, a folder for one of this machine; left out, the registry npm is set to. */
	resolved: z.string().optional(),
	/** Digest of what is fetched, such as `sha512-…`. */
	integrity: z.string().optional(),
	/** An expression of SPDX, as the package says it. */
	license: z.string().optional(),
	/** Whether npm would run a program of the package as it installs it. */
	hasInstallScript: z.boolean().optional(),
	/** Whether only those who work on the code need it. */
	dev: z.boolean().optional(),
	/** C libraries it runs with. */
	libc: z.array(z.string()).optional(),
	engines: z.object({ node: z.string().optional() }).optional(),
});

const lockSchema = z.object({
	lockfileVersion: z.literal(3),
	packages: z.record(z.string(), packageSchema),
});

/** A package that npm installs, and where. */
export interface LockedPackage extends z.infer<typeof packageSchema> {
	/** The folder it is put in: `node_modules/a/node_modules/b`. */
	place: string;
	/** The name it is imported by: `b`. */
	name: string;
	/** The name it has in the registry, where that is another. */
	alias?: string | undefined;
}

/**
 * The packages of a lock file of npm's, without the project itself.
 * @throws if it is not such a file.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function readLock(text: string): LockedPackage[] {
	const { packages } = lockSchema.parse(JSON.parse(text));
	return Object.entries(packages)
		.filter(([place]) => place)
		.map(([place, { name: alias, ...entry }]) => ({
			...entry,
			place,
			name: place.replace(/^.*node_modules\//, ''),
			alias,
		}));
}
