/**
 * Has a command that cannot go on say why in words alone where a person can put it right. Each command
 * imports this before all else, since what it imports may find such a fault.
 */
import { forTerminal } from '../domain/text/terminal-text.ts';

process.on('uncaughtException', ({ stack, message }: Error) => {
	console.error(forTerminal(stack || message));
	process.exit(1);
});
