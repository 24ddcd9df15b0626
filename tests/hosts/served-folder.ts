import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that servers may read. @returns its path, and how to remove it. */
export function servedFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hosts-'));
	// Servers that root has started read as somebody else.
	chmodSync(folder, 0o755);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
