/** What a screen reader is given of the page, row by row. */
import { expect } from 'vitest';
import { commands } from 'vitest/browser';

type Node = Awaited<ReturnType<typeof commands.spoken>>[number];
/** Role and name; behind them what else is said, in the order in which most screen readers do. */
export type Row = readonly [role: string, name: string, ...more: string[]];

/** All of the page, in the order of reading. */
export async function heard(): Promise<readonly Row[]> {
  return (await commands.spoken()).map(rowOf);
}

function rowOf({ role, name, value, states, description }: Node): Row {
  return [
    role === 'StaticText' ? 'text' : role,
    name,
    ...[value, ...states, description].filter((one) => one !== ''),
  ];
}

/** From the row with this name to the one before that with the other. */
export function between(rows: readonly Row[], from: string, to?: string): readonly Row[] {
  const start = rows.findIndex(([, name]) => name === from);
  const end = to === undefined ? rows.length : rows.findIndex(([, name], i) => i > start && name === to);
  expect([start, end], `from “${from}” to “${String(to)}”`).not.toContain(-1);
  return rows.slice(start, end);
}
