/** Dates inside a Ukrainian sentence: `Intl` gives months in the nominative, and «з квітня», «по весну» want another case. */

const GENITIVE: Readonly<Record<string, string>> = {
  січень: 'січня',
  лютий: 'лютого',
  березень: 'березня',
  квітень: 'квітня',
  травень: 'травня',
  червень: 'червня',
  липень: 'липня',
  серпень: 'серпня',
  вересень: 'вересня',
  жовтень: 'жовтня',
  листопад: 'листопада',
  грудень: 'грудня',
  весна: 'весни',
  літо: 'літа',
  осінь: 'осені',
  зима: 'зими',
  'перший квартал': 'першого кварталу',
  'другий квартал': 'другого кварталу',
  'третій квартал': 'третього кварталу',
  'четвертий квартал': 'четвертого кварталу',
  'перша третина': 'першої третини',
  'друга третина': 'другої третини',
  'третя третина': 'третьої третини',
  'перше півріччя': 'першого півріччя',
  'друге півріччя': 'другого півріччя',
};

const ACCUSATIVE: Readonly<Record<string, string>> = {
  весна: 'весну',
  зима: 'зиму',
  'перша третина': 'першу третину',
  'друга третина': 'другу третину',
  'третя третина': 'третю третину',
};

/** «квітня 2017 р.», «весни 2017 р.», «2010-х років», «2017 року»; days are in it already. */
export function genitive(date: string): string {
  if (/^\d{3,}$/.test(date)) return `${date} року`;
  return declined(date, GENITIVE).replace(/^(\d+)-ті роки/, '$1-х років');
}

/** «квітень 2017 р.», «весну 2017 р.», «2017 рік». */
export function accusative(date: string): string {
  return /^\d{3,}$/.test(date) ? `${date} рік` : declined(date, ACCUSATIVE);
}

function declined(date: string, forms: Readonly<Record<string, string>>): string {
  const name = /^\p{L}+(?: (?:квартал|третина|півріччя))?/u.exec(date)?.[0] ?? '';
  return (forms[name] ?? name) + date.slice(name.length);
}
