import 'mobility-widgets/react';

export const good = (
  <mobility-timeline
    feed="https://widgets.example.org/feed/network.json"
    lang="fr"
    view="grid"
    heading-level={3}
    hash
    className="wide"
    onmobility-ready={({ problems }) => problems.map(({ code }) => code)}
  >
    <a href="https://example.org/">Fallback</a>
  </mobility-timeline>
);

// @ts-expect-error there is no such view
export const wrongView = <mobility-timeline view="circle" />;

// Of names with a hyphen JSX lets all pass.
// @ts-expect-error there is no such attribute
export const wrongName = <mobility-partner-map view="grid" />;
