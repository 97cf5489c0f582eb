/** What among the parties an event of the page is about, by the nearest element that says so. */

export interface Aim {
  readonly stop: HTMLElement | undefined;
  readonly command: string | undefined;
  readonly kind: string | undefined;
  readonly tool: HTMLElement | undefined;
  readonly slider: HTMLInputElement | undefined;
}

const NO_AIM: Aim = {
  stop: undefined,
  command: undefined,
  kind: undefined,
  tool: undefined,
  slider: undefined,
};

const AIMS = '[data-stop], [data-command], [data-kind], .slider';

export function aimOf({ target }: Event): Aim {
  const at = target instanceof Element ? target.closest<HTMLElement>(AIMS) : null;
  if (!at) return NO_AIM;
  const { command, kind, stop } = at.dataset;
  return {
    stop: stop === undefined ? undefined : at,
    command: at.ariaDisabled === 'true' ? undefined : command,
    kind,
    tool: at.closest('.controls') ? at : undefined,
    slider: at instanceof HTMLInputElement ? at : undefined,
  };
}
