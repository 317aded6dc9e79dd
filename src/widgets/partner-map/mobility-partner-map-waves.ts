import { nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Network } from '../../model/network.js';
import { chipGroup } from '../../ui/chip-group.js';
import { localizedString } from '../../ui/localized-text.js';
import { selectField } from '../../ui/select-field.js';
import { wavesOf } from './flow-table.js';

/** The most mobilities that chips can show without pushing the map out of sight. */
const MOST_CHIPS = 6;

/**
 * The choice of a mobility. On a narrow map all of them at once would be a tangle, so there it is one of them.
 *
 * @param selected - Id of its event; empty for all.
 */
export function waveFilter(
  network: Network,
  selected: string,
  isNarrow: boolean,
  onSelect: (event: string) => void,
): TemplateResult | typeof nothing {
  const waves = wavesOf(network);
  if (waves.length < 2) return nothing;
  const isShort = waves.length <= MOST_CHIPS;
  const options = waves.map(({ id, name }, index) => ({
    value: id,
    label: isShort ? msg(str`Mobility ${formatNumber(index + 1)}`, { id: 'map.wave' }) : localizedString(name, network),
  }));
  const all = isNarrow ? [] : [{ value: '', label: msg('All', { id: 'map.wave.all' }) }];
  const legend = msg('Mobilities on the map', { id: 'map.waves' });
  const field = { selected, onSelect };
  return isShort
    ? chipGroup({ ...field, name: 'wave', legend, chips: [...all, ...options] })
    : selectField({ ...field, label: legend, options: [...all, ...options] });
}
