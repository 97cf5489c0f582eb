export function eventsText(count: number): string;
export function partiesText(count: number): string;
