/** The parties as words: the register of a narrow container. */
import { css } from 'lit';

export const register = css`
  .side {
    margin-block-end: 1.4em;
  }
  .side-name {
    margin: 0 0 0.4em;
    padding-block-end: 0.2em;
    border-block-end: var(--_rule-width) solid var(--_line);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .side.is-first > .side-name {
    border-color: var(--_first);
  }
  .side.is-second > .side-name {
    border-color: var(--_second);
  }
  .register ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .member {
    padding-block: calc(0.3em * var(--_density)) calc(0.5em * var(--_density));
  }
  .member + .member {
    border-block-start: var(--_line-width) solid var(--_hair);
  }
  /* A button's words stand in its middle, unless they are told. */
  .pick {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    border-radius: var(--_radius);
  }
  .pick.name {
    font-weight: var(--_title-weight);
  }
  .is-background .pick.name {
    font-weight: 400;
  }
  .member .role {
    display: inline-block;
    margin-inline: 0.25em;
    padding-inline: 0.35em;
    border: var(--_line-width) dashed var(--_line);
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }
  .pick.line {
    display: block;
    inline-size: 100%;
    padding-block: 2px;
    font-size: 0.9375em;
  }
  .pick.line .when {
    font-size: 0.8667em;
    white-space: normal;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .pick.line .when::before {
    content: '· ' / '';
  }
  .pick.line.is-inward {
    color: var(--_muted);
  }
  .arrow {
    color: var(--_muted);
  }
  /* What is muted is not muted again. */
  :is(.is-inward, .is-dim, .is-trace) :is(.when, .arrow, .role, .verb, .other) {
    color: inherit;
  }
  :host(:dir(rtl)) .arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  .pick.line.is-trace {
    color: var(--_muted);
  }
  .pick.line.is-trace :is(.verb, .other) {
    font-style: italic;
  }
  .source-list {
    margin-block-start: 1em;
  }
`;
