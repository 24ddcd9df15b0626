/** What the page of a story runs before anything is used: it makes its tools ready and loads none. */

import { datePrints } from './date-prints.ts';
import { offerCiting } from './offer-citing.ts';
import { offerListening } from './offer-listening.ts';
import { offerSaving } from './offer-saving.ts';
import { offerSharing } from './offer-sharing.ts';
import { showAge } from './show-age.ts';
import { tool } from './tools-row.ts';

showAge();
datePrints();
offerListening();
offerSaving();
offerSharing();
offerCiting();
tool('print')?.addEventListener('click', () => print());

// Whoever comes from a result of the search finds its words marked.
const { marks } = document.querySelector<HTMLElement>('[data-marks]')?.dataset ?? {};
if (marks && location.hash.startsWith('#marked=')) import(/* @vite-ignore */ marks);
