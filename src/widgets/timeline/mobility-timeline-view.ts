import type { TemplateResult } from 'lit';
import type { Network, NetworkEvent } from '../../model/network.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { TimelineEntry } from './timeline-entries.js';

/** What list and grid show, and whom they tell what a visitor does. */
export interface TimelineView {
  readonly network: Network;
  /** Those that the filters leave, in order of time. */
  readonly entries: readonly TimelineEntry[];
  readonly today: PlainDate;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** Ids of the events whose details are open. */
  readonly open: ReadonlySet<string>;
  /** The one that was opened last, in this widget or by a link. */
  readonly current: string;
  /** The mobility that the widgets of this feed show. */
  readonly selected: string | undefined;
  /** On paper nothing can be opened. */
  readonly printing: boolean;
  /** What an opened event shows beyond its text, once that code is there. */
  readonly extras: ((event: NetworkEvent, view: TimelineView) => TemplateResult) | undefined;
  readonly onToggle: (event: NetworkEvent, open: boolean) => void;
  /** Opens an event, wherever it is, and goes to it. */
  readonly onReveal: (event: NetworkEvent) => void;
  /** Without an event, all of them. */
  readonly onCalendar: (event?: NetworkEvent) => void;
}
