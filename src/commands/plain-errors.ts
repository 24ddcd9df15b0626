/**
 * Has a command that cannot go on say why in words alone where a person can put it right. Each command
 * imports this before all else, since what it imports may find such a fault.
 */
import { diskFault } from '../build/publication/disk-error.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
	const { stack, message, code } = error;
	// An option without its value is no fault of the code.
	const isInput = code?.startsWith('ERR_PARSE_ARGS');
	console.error(forTerminal(diskFault(error) ?? ((!isInput && stack) || message)));
	process.exit(1);
});
