/** Serves a folder, as `npm start` does, in a process of its own: `node served-site.ts FOLDER PORT`. */
import { serve } from '../../src/commands/serve.ts';

const [, , folder = '', port] = process.argv;
await serve(folder, Number(port));
