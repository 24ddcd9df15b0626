import './plain-errors.ts';
import { readFileSync } from 'node:fs';
import { licenceFault } from '../packages/licence-fault.ts';
import { readLock } from '../packages/lock-file.ts';
import { argumentsOf, fail } from './usage.ts';

argumentsOf({
	command: 'npm run licences',
	does: `Lists the packages that npm installs, on any system, with their licences, and fails if one of them
is not among those that src/packages/allowed-licences.ts allows.`,
	example: 'npm run licences',
});

const packages = readLock(readFileSync('package-lock.json', 'utf8'));
const lines = packages.map(({ name, version, license = 'no licence', dev }) =>
	[name, version, license, ...(dev ? ['(development only)'] : [])].join('  '),
);
console.log([...new Set(lines)].sort().join('\n'));

const faults = packages.flatMap((each) => licenceFault(each) ?? []);
if (faults.length > 0) fail([...new Set(faults)].join('\n'));
