/** The value below which a part of the list lies, interpolated. `part` from 0 to 1. */
function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = Math.floor(at);
  const next = sorted[below + 1] ?? sorted[below];
  return sorted[below] + (next - sorted[below]) * (at - below);
}

export const median = (values) => quantile(values, 0.5);

/** Median and quartiles. */
export const spread = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** The median of the ratios round by round: what drifts over a run drifts in both of them. */
export const ratio = (values, floor) => median(values.map((value, round) => value / floor[round]));
