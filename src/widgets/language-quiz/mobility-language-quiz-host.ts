import type { LitElement } from 'lit';

/** The widget, with what its author decides about a result. */
export type QuizHost = LitElement & { readonly xapiEndpoint: string };
