/** Runs on the page of a story whose address asks for marks; that page loads it only then. */
import { marksFromHash } from '../../domain/search/marked.ts';
import { markWords } from './mark-words.ts';

const article = document.querySelector<HTMLElement>('article[data-story]');
if (article) markWords(marksFromHash(location.hash), article);
