import { PAGE_KINDS, type PageKind, pageKind } from '../../domain/pages/site-pages.ts';

/** The route that renders pages of a kind, as Astro names it. */
export const componentOf = (kind: PageKind): string => `src/pages/${pageKind(kind).route}`;

const OWN = new Set((Object.keys(PAGE_KINDS) as PageKind[]).map(componentOf));

/** Whether a route renders a kind of page of ours. */
export const isOwnRoute = (component: string): boolean => OWN.has(component);
