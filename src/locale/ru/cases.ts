/** Dates inside a Russian sentence: `Intl` gives months in the nominative, and «с апреля», «по весну» want another case. */

const GENITIVE: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
  весна: 'весны',
  лето: 'лета',
  осень: 'осени',
  зима: 'зимы',
  'первый квартал': 'первого квартала',
  'второй квартал': 'второго квартала',
  'третий квартал': 'третьего квартала',
  'четвёртый квартал': 'четвёртого квартала',
  'первая треть': 'первой трети',
  'вторая треть': 'второй трети',
  'третья треть': 'третьей трети',
  'первое полугодие': 'первого полугодия',
  'второе полугодие': 'второго полугодия',
};

const ACCUSATIVE: Readonly<Record<string, string>> = {
  весна: 'весну',
  зима: 'зиму',
  'первая треть': 'первую треть',
  'вторая треть': 'вторую треть',
  'третья треть': 'третью треть',
};

/** «апреля 2017 г.», «весны 2017 г.», «2010-х годов», «2017 года»; days are in it already. */
export function genitive(date: string): string {
  if (/^\d{3,}$/.test(date)) return `${date} года`;
  return declined(date, GENITIVE).replace(/^(\d+)-е годы/, '$1-х годов');
}

/** «апрель 2017 г.», «весну 2017 г.», «2017 год». */
export function accusative(date: string): string {
  return /^\d{3,}$/.test(date) ? `${date} год` : declined(date, ACCUSATIVE);
}

function declined(date: string, forms: Readonly<Record<string, string>>): string {
  const name = /^\p{L}+(?: (?:квартал|треть|полугодие))?/u.exec(date)?.[0] ?? '';
  return (forms[name] ?? name) + date.slice(name.length);
}
