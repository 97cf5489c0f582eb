import { expect, test } from 'vitest';
import { mediumOf } from '../../src/case/medium.js';
import { imageUrl } from '../../src/case/url.js';

test.each([
  ['https://a.example/b.jpg', undefined, 'image'],
  ['https://a.example/b.JPEG?size=large', undefined, 'image'],
  ['b.svg', undefined, 'image'],
  ['data:image/png;base64,AAAA', undefined, 'image'],
  ['data:image/png;base64,AAAA', 'video', 'image'],
  ['https://a.example/photo/123', 'image', 'image'],
  ['https://a.example/b.mp3', undefined, 'audio'],
  ['https://a.example/b.ogg', 'video', 'audio'],
  ['https://a.example/b.webm#t=3', undefined, 'video'],
  ['https://youtu.be/aB3-_xyz012', 'image', 'frame'],
  ['https://a.example/watch/123', 'video', undefined],
  ['https://a.example/', 'audio', undefined],
  ['https://a.example/status/1', 'post', undefined],
  ['https://a.example/b.pdf', undefined, undefined],
  ['https://a.example/jpg', undefined, undefined],
  ['https://a.example/?b.jpg', undefined, undefined],
  ['https://commons.wikimedia.org/wiki/File:B.jpg', undefined, undefined],
])('%s, called %s, is shown as %s', (address, kind, form) => {
  expect(mediumOf(imageUrl(address)!, kind)?.form).toBe(form);
});
