/** The value below which a share of the values lies, between two of them in proportion. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}

export function median(values) {
  return quantile(values, 0.5);
}

/**
 * How many times longer the peer takes, round by round: what slows the machine for a while slows both alike.
 * Below 1 the peer is faster. `from` and `to` hold the middle half of the rounds.
 */
export function compare(ours, theirs) {
  const ratios = ours.map((value, round) => theirs[round] / value);
  return { ratio: median(ratios), from: quantile(ratios, 0.25), to: quantile(ratios, 0.75) };
}
