import parse from 'spdx-expression-parse';
import { ALLOWED_LICENCES } from './allowed-licences.ts';
import type { LockedPackage } from './lock-file.ts';

/** Whether a pattern of the list, such as `@img/sharp-*`, means a package. */
const means = (pattern: string, name: string) =>
	pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Whether a package may be used under all that it asks for, of alternatives under one of them. */
function allows(asked: parse.Info, name: string): boolean {
	if ('conjunction' in asked) {
		const sides = [asked.left, asked.right];
		return asked.conjunction === 'or'
			? sides.some((side) => allows(side, name))
			: sides.every((side) => allows(side, name));
	}
	const licence = `${asked.license}${asked.plus ? '+' : ''}`;
	return ALLOWED_LICENCES.some(
		({ licences, packages = ['*'] }) =>
			licences.includes(licence) && packages.some((pattern) => means(pattern, name)),
	);
}

/** What is wrong with the licence of a package, undefined if nothing is. */
export function licenceFault({ name, version, license }: LockedPackage): string | undefined {
	const where = `${name} ${version}`;
	if (!license) return `${where} names no licence. Ask its authors for one, or do without it.`;
	try {
		if (allows(parse(license), name)) return undefined;
	} catch {
		return `${where} has a licence that is no expression of SPDX: ${license}. Read it before you use it.`;
	}
	return `${where} is under ${license}, which src/packages/allowed-licences.ts does not allow for it.`;
}
