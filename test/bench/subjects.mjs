/** Who is measured, in the order of the table's columns. */

/** `upTo`: what is larger is not tried. `limit`: no peer, but what nobody can go below. */
export const EVENT_SUBJECTS = [
  { name: 'case-timeline', isOurs: true },
  { name: 'flame-chart-js' },
  { name: 'timelines-chart' },
  { name: 'observable-plot' },
  { name: 'vis-timeline' },
  { name: 'echarts' },
  { name: 'timelinejs' },
  { name: 'd3-milestones' },
  { name: 'bare-canvas', isLimit: true },
  { name: 'json-parse', isLimit: true },
  { name: 'empty-lit-page', isLimit: true, upTo: 12 },
  { name: 'empty-page', isLimit: true, upTo: 12 },
];

export const PARTY_SUBJECTS = [
  { name: 'case-parties', isOurs: true },
  { name: 'd3-force' },
  { name: 'cytoscape-fcose' },
  { name: 'elkjs' },
  { name: 'vis-network' },
];

export const KINDS = {
  events: { subjects: EVENT_SUBJECTS, sizes: [12, 100, 1000, 10_000, 100_000, 1_000_000] },
  parties: { subjects: PARTY_SUBJECTS, sizes: [10, 100, 1000, 5000] },
};

/** Sizes of `--quick`. */
export const QUICK = { events: [12, 1000, 10_000, 100_000], parties: [10, 100, 1000] };
