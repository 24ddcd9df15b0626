/**
 * Order of the cascade layers. It stands first in every page's head, since a bundler may put a
 * component's styles before any stylesheet's; the content security policy names its hash.
 */
export const layerOrder = '@layer reset, tokens, base, components;';
