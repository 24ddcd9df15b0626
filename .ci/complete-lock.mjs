// usage: node complete.mjs package-lock.json
import { readFileSync, writeFileSync } from 'node:fs';
const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, 'utf8'));
const P = lock.packages;
const OS = ['android','darwin','freebsd','linux','openbsd','win32','windows'];
for (const [at, pkg] of Object.entries({...P})) for (const [dep, version] of Object.entries(pkg.optionalDependencies ?? {})) {
  const v = version.replace(/^[\^~]/, '');
  const nested = `${at}/node_modules/${dep}`;
  const parent = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
  const sibling = `${parent ? parent + '/' : ''}node_modules/${dep}`;
  const top = `node_modules/${dep}`;
  const found = [nested, sibling, top].find(k => P[k]);
  const exact = /^\d/.test(version);
  if (found && (!exact || P[found].version === v)) continue;
  const key = found ? nested : sibling;
  const t = dep.split(/[/-]/);
  let os = t.find(x => OS.includes(x)); if (os === 'windows') os = 'win32';
  const cpu = t.find(x => ['arm64','x64','wasm32','arm','ia32'].includes(x));
  const libc = t.includes('musl') ? ['musl'] : t.includes('gnu') ? ['glibc'] : undefined;
  if (!os && !cpu) { console.error('cannot tell platform', dep); continue; }
  P[key] = { version: version.replace(/^[\^~]/,''), cpu: [cpu], ...(libc && {libc}), license: 'MIT', optional: true, ...(os && { os: [os] }) };
  console.log('added', key);
}
lock.packages = Object.fromEntries(Object.entries(P).sort(([a],[b]) => a < b ? -1 : a > b ? 1 : 0));
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
