import type { ReadFiles } from './read-files.js';

export const NO_FILES: ReadFiles = { results: [], problems: [], sealed: [] };
