/** Where this build reads and writes; the environment may point elsewhere. */
import { resolve } from 'node:path';

/** Folder of the Markdown, `content/` unless CONTENT_DIR names another. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');
/** Folder the finished site stands in, `dist/` unless OUT_DIR names another. */
export const outDir = resolve(process.env.OUT_DIR || 'dist');
/** Folder of files served untouched. */
export const publicDir = resolve('public');
