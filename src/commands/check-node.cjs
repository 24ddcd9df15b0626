/**
 * Ends a command with one sentence where this Node is too old to run it. `node -r` loads it before
 * the command itself, which such a Node cannot even read; so this is JavaScript of long ago.
 */
const LEAST = [22, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
	console.error(
		`This is Node ${process.versions.node}, and Broadsheet needs ${LEAST.join('.')} or later. ` +
			`npm ci brings the right one for Linux (glibc), macOS and Windows on usual processors; ` +
			`here (${process.platform} ${process.arch}) it has none: install Node from nodejs.org ` +
			`or your system's packages.`,
	);
	process.exit(1);
}
