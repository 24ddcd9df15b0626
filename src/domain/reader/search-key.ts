/** Where a device keeps, as `off`, that the key “/” does not lead to the search. */
export const SEARCH_KEY_KEPT = 'search-slash';
