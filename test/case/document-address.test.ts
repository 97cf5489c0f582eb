import { describe, expect, test } from 'vitest';
import { documentAddress } from '../../src/case/document-address.js';

const CLOUD = 'https://www.documentcloud.org/documents/3535139-complaint';

describe('a document opens at its page', () => {
  test.each([
    ['https://court.example/a.pdf', 'https://court.example/a.pdf#page=3'],
    ['https://court.example/A.PDF?v=2', 'https://court.example/A.PDF?v=2#page=3'],
    [' https://court.example/a.pdf# ', 'https://court.example/a.pdf#page=3'],
    ['papers/a.pdf', 'papers/a.pdf#page=3'],
    ['papers/a.pdf# ', 'papers/a.pdf#page=3'],
    [CLOUD, `${CLOUD}#document/p3`],
    [`${CLOUD}/`, `${CLOUD}/#document/p3`],
    [`${CLOUD}.html`, `${CLOUD}.html#document/p3`],
    [`${CLOUD}.pdf`, `${CLOUD}.pdf#page=3`],
    [
      'https://assets.documentcloud.org/documents/3535139/a.pdf',
      'https://assets.documentcloud.org/documents/3535139/a.pdf#page=3',
    ],
  ])('%s', (address, at) => {
    expect(documentAddress(address, 3)).toBe(at);
  });
});

describe('an address stays as it is', () => {
  test.each([
    ['that leads to a place already', 'https://court.example/a.pdf#page=9'],
    ['that leads to another page of DocumentCloud', `${CLOUD}#document/p9`],
    ['of a web page', 'https://court.example/a'],
    ['of what only looks like a document', 'https://court.example/view?file=a.pdf'],
    ['of a host that only looks like DocumentCloud', 'https://documentcloud.org.evil.example/documents/1-a'],
    ['of a mailbox', 'mailto:clerk@court.example/a.pdf'],
    ['that is none', 'javascript:alert(1)//a.pdf'],
    ['with a name in it', 'https://court@evil.example/a.pdf'],
  ])('%s: %s', (_, address) => {
    expect(documentAddress(address, 3)).toBe(address);
  });

  test('where no page is meant', () => {
    expect(documentAddress('https://court.example/a.pdf', undefined)).toBe('https://court.example/a.pdf');
    expect(documentAddress(undefined, 3)).toBeUndefined();
  });
});

test('pages are whole', () => {
  expect(documentAddress('a.pdf', 3.5)).toBe('a.pdf#page=3');
});
