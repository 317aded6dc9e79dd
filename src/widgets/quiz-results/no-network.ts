import type { Network } from '../../model/network.js';

/** Codes and files tell all that is needed; a feed adds the names of the levels. */
export const NO_NETWORK: Network = {
  version: '1.0',
  language: 'en',
  languages: [],
  organizations: [],
  events: [],
  flows: [],
  resources: [],
  quizzes: [],
  banners: [],
};
