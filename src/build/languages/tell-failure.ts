/**
 * Has an edition that cannot be built say why. Its process imports this before all else, since what it
 * imports may find a fault.
 */
import { tellMain } from './tell-main.ts';

process.once('uncaughtException', async ({ stack, message }) => {
	await tellMain({ failed: stack || message });
	process.exit(1);
});
// Without the main edition nobody needs this one.
process.once('disconnect', () => process.exit(1));
