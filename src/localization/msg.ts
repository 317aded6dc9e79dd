/** What the builds put in place of `@lit/localize`: its two text functions, without the configuration of a page. */
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
