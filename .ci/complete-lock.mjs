/**
 * Completes package-lock.json with the builds for other platforms that the registry at hand does
 * not have. `npm install` leaves those out, and `npm ci` then refuses the lock file ("Missing: …
 * from lock file"). Run it after every `npm install NAME`: node .ci/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32', 'windows'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'wasm32', 'x64'];

/** What npm writes of an optional package, its platform read from its name. */
function platformEntry(name, version) {
	const words = name.split(/[/-]/);
	const system = words.find((word) => SYSTEMS.includes(word))?.replace('windows', 'win32');
	const processor = words.find((word) => PROCESSORS.includes(word));
	if (!system && !processor)
		throw new Error(`${name} names no platform; add it to ${FILE} by hand.`);
	const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
	return {
		version,
		...(processor && { cpu: [processor] }),
		...(libc && { libc }),
		license: 'MIT',
		optional: true,
		...(system && { os: [system] }),
	};
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const packages = lock.packages;
for (const [place, { optionalDependencies = {} }] of Object.entries({ ...packages })) {
	const parent = place.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '');
	const above = `${parent ? `${parent}/` : ''}node_modules/`;
	for (const [name, range] of Object.entries(optionalDependencies)) {
		const version = range.replace(/^[\^~]/, '');
		const [inside, beside] = [`${place}/node_modules/${name}`, `${above}${name}`];
		const found = [inside, beside, `node_modules/${name}`].find((each) => packages[each]);
		const fits = found && (range !== version || packages[found].version === version);
		if (!fits) packages[found ? inside : beside] = platformEntry(name, version);
	}
}
const inOrder = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(inOrder);
writeFileSync(FILE, `${JSON.stringify(lock, null, '\t')}\n`);
