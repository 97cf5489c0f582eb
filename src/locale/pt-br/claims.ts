/** The words of claims and arguments in Brazilian Portuguese. */
import type { ClaimWords } from '../claim-words.js';
import { counting } from '../counting.js';
import { ptBrPages } from './pages.js';

const count = counting('pt-BR');

export const ptBrClaims: ClaimWords = {
  ...ptBrPages,
  claims: 'Pedidos e argumentos',
  noClaims: 'Este caso não registra pedidos nem argumentos.',
  kinds: { argument: 'Argumentos', claim: 'Pedidos', test: 'Critérios jurídicos' },
  otherKind: 'Outros',
  makerNotStated: 'Autoria não informada',
  against: (names) => `contra ${names}`,
  basis: (basis) => `Fundamento: ${basis}`,

  standingNotStated: 'Situação não informada',
  notYet: 'Ao que se sabe, ainda não apresentado',
  perhaps: (status, isAlone) => (isAlone ? `talvez ${status}` : `talvez ${status} até então`),
  steps: { perhaps: 'talvez', later: 'mais tarde' },
  asOf: (date) => `Neste momento: ${date}`,

  parts: (n) => count(n, { one: '# parte', other: '# partes' }),
  part: (n) => `Parte ${count(n)}`,
  touched: 'Afetado pelo que está aberto',
};
