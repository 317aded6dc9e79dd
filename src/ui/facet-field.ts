import { nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../localization/format.js';
import type { FacetCount } from '../model/facets.js';
import { chipGroup } from './chip-group.js';
import { selectField } from './select-field.js';

export interface FacetField {
  /** Names the group within the widget. */
  readonly name: string;
  readonly label: string;
  /** The choice of everything, "All countries". */
  readonly all: string;
  /** In the order in which they shall stand. */
  readonly counts: readonly FacetCount[];
  readonly labelOf: (value: string) => string;
  readonly selected: string;
  readonly onSelect: (value: string) => void;
  /** The most values that chips can show without pushing the content out of sight; 0 where facets stand side by side. */
  readonly mostChips?: number;
}

const MOST_CHIPS = 4;

/** A facet with its counts: chips for a few values, a select for many, and nothing where there is nothing to choose. */
export function facetField({
  counts,
  labelOf,
  all,
  mostChips = MOST_CHIPS,
  ...field
}: FacetField): TemplateResult | typeof nothing {
  if (counts.length < 2) return nothing;
  const { name, label: legend } = field;
  const chips = [
    { value: '', label: all },
    ...counts.map(({ value, count }) => ({ value, label: labelOf(value), count })),
  ];
  if (counts.length <= mostChips) return chipGroup({ ...field, name, legend, chips });
  const options = chips.map((chip) => ({
    value: chip.value,
    label: 'count' in chip ? `${chip.label} (${formatNumber(chip.count)})` : chip.label,
  }));
  return selectField({ ...field, options });
}
