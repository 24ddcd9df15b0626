import type { LockedPackage } from '../../src/packages/lock-file.ts';

const REGISTRY = 'https://registry.npmjs.org/';
/** A digest that nobody can find another file for. */
const DIGEST = /^sha512-[\w+/]{86}==$/;

/**
 * What is wrong with a package of the lock file: `npm ci` must fetch each from the registry, must
 * tell when it is not what was locked, and must not meet a program that runs as it is installed and
 * that nobody has judged.
 */
export function lockFaults(
	{ place, alias, resolved, integrity, hasInstallScript, name }: LockedPackage,
	judgedScripts: Record<string, boolean>,
): string[] {
	const fault = (wrong: string) => `${place} ${wrong}`;
	if (resolved && !resolved.startsWith(REGISTRY))
		return [fault(`comes from ${resolved}. Take it from the registry.`)];
	const faults: string[] = [];
	if (alias) faults.push(fault(`is another package, ${alias}. Take it by its own name.`));
	if (!integrity)
		faults.push(fault('has no integrity. Take a version that the registry has for every system.'));
	else if (!DIGEST.test(integrity))
		faults.push(fault(`has an integrity that is no SHA-512: ${integrity}.`));
	if (hasInstallScript && !(name in judgedScripts))
		faults.push(
			fault('has an install script. Read it, and list it under allowScripts in package.json.'),
		);
	return faults;
}
