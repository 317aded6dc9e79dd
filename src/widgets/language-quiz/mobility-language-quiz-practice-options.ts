import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { skillName } from '../../localization/skill-names.js';
import type { ItemBank } from '../../model/item-bank.js';
import { type Chip, chipGroup } from '../../ui/chip-group.js';
import type { Wishes } from './plan-attempt.js';
import { practiceOffer } from './practice-offer.js';
import type { Fixed } from './wishes-of.js';

export interface OptionsView {
  readonly wishes: Wishes;
  readonly bank: ItemBank | undefined;
  readonly fixed: Fixed;
  readonly onWish: (wish: Partial<Wishes>) => void;
}

/** What to practise, and how much of it. Nothing chosen is everything. */
export function optionsView({ wishes, bank, fixed, onWish }: OptionsView): TemplateResult {
  const offer = practiceOffer(bank?.items ?? [], wishes, fixed);
  const skills = offer.skills.map((skill) => ({ value: skill, label: skillName(skill) }));
  const levels = offer.levels.map((level) => ({ value: level, label: level }));
  const size = Math.max(...offer.sizes.filter((number) => number <= wishes.size), offer.sizes[0] ?? 0);
  return html`${several(msg('Skills', { id: 'quiz.option.skills' }), skills, wishes.skills, (chosen) => onWish({ skills: chosen }))}
  ${several(msg('Levels', { id: 'quiz.option.levels' }), levels, wishes.levels, (chosen) => onWish({ levels: chosen }))}
  ${
    offer.sizes.length < 2
      ? nothing
      : chipGroup({
          name: 'size',
          legend: msg('How many questions?', { id: 'quiz.option.size' }),
          chips: offer.sizes.map((number) => ({ value: String(number), label: formatNumber(number) })),
          selected: String(size),
          onSelect: (value) => onWish({ size: Number(value) }),
        })
  }`;
}

/** Any choice out of few, as native checkboxes. */
function several(
  legend: string,
  chips: readonly Chip[],
  chosen: readonly string[],
  onChange: (chosen: string[]) => void,
): TemplateResult | typeof nothing {
  if (chips.length < 2) return nothing;
  const toggle = (value: string): void =>
    onChange(chips.map((chip) => chip.value).filter((other) => chosen.includes(other) !== (other === value)));
  return html`<fieldset class="chips no-print" part="options">
    <legend>${legend}</legend>
    ${chips.map(
      ({ value, label }) =>
        html`<label class="chip">
          <input type="checkbox" value=${value} .checked=${chosen.includes(value)} @change=${() => toggle(value)} />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
