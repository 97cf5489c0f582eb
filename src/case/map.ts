/** Maps of OpenStreetMap: the address of one around a place, and the frame that shows the same map inside a page. */
import type { Place } from './schema.js';

/** A map of a whole country, for a position in whole degrees. */
const FARTHEST = 6;
/** A map of some streets. */
const NEAREST = 16;
/** Zoom steps that a decimal is worth: each step halves what is seen, and a decimal divides it by ten. */
const STEPS_PER_DECIMAL = 3;
/** Web maps end short of the poles, degrees. */
const NORTHMOST = 85;
const SHOWN_AT = /^#map=(\d{1,2})\/(-?\d{1,2}(?:\.\d{1,10})?)\/(-?\d{1,3}(?:\.\d{1,10})?)(?:&|$)/;
const DEGREES = /^-?\d{1,3}(?:\.\d{1,10})?$/;

/** A map with a mark on the place; the fewer decimals its position has, the less near, since less is known. */
export function mapAddress({ latitude, longitude }: Place): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const decimals = Math.max(decimalsOf(latitude), decimalsOf(longitude));
  const zoom = Math.min(NEAREST, FARTHEST + STEPS_PER_DECIMAL * decimals);
  const [lat, lon] = [written(latitude), written(longitude)];
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`;
}

/** The address of the frame that shows what the address of a map shows. */
export function mapFrame({ pathname, searchParams, hash }: URL): string | undefined {
  const [, zoom, lat, lon] = (SHOWN_AT.exec(hash) ?? []).map(Number);
  if (pathname !== '/' || zoom === undefined || lat === undefined || lon === undefined) return undefined;
  if (zoom > 19 || Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  const [mlat, mlon] = [searchParams.get('mlat') ?? '', searchParams.get('mlon') ?? ''];
  const mark = DEGREES.test(mlat) && DEGREES.test(mlon) ? `&marker=${mlat}%2C${mlon}` : '';
  const box = boxAround(lat, lon, zoom).map(written).join('%2C');
  return `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik${mark}`;
}

/** West, south, east and north of what some 500 by 300 pixels show at the zoom, degrees. */
function boxAround(lat: number, lon: number, zoom: number): readonly number[] {
  const across = Math.min(360 / 2 ** zoom, 180);
  const along = across * 0.6 * Math.cos((lat * Math.PI) / 180);
  const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
  return [
    within(lon - across, 180),
    within(lat - along, NORTHMOST),
    within(lon + across, 180),
    within(lat + along, NORTHMOST),
  ];
}

/** Degrees without an exponent, no finer than a metre. */
function written(degrees: number): string {
  return String(Number(degrees.toFixed(5)) + 0);
}

function decimalsOf(degrees: number): number {
  return written(degrees).split('.')[1]?.length ?? 0;
}
