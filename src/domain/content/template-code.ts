import { percentDecoded } from '../text/percent-decoded.ts';

/** Marks of template languages (Liquid, Hugo, ERB, JavaScript) that an old site's export may leave behind. */
const MARKS = /\{\{|\{%|<%|\$\{/;

/** Whether an address is a template's left-over, which never led anywhere by itself. */
export const isTemplateLeftover = (address: string): boolean => MARKS.test(percentDecoded(address));
