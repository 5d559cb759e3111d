import { crc32, deflateSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

import { decode, encode } from '../support/png.js';

/** Pixels of which no two neighbours are alike. */
function noise(width: number, height: number, colours: number) {
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const colour = (at * 7919) % colours;
    rgb.set([colour & 255, (colour >> 4) & 255, (colour * 5) & 255], at * 3);
  }
  return { width, height, rgb };
}

for (const colours of [1, 256, 257, 4096]) {
  test(`what is written is read again, with ${colours} colours`, () => {
    const pixels = noise(61, 97, colours);
    expect(decode(encode(pixels))).toEqual(pixels);
  });
}

test('a palette is used as long as it can hold the colours', () => {
  const colourType = (colours: number) => encode(noise(61, 97, colours))[25];
  expect([colourType(200), colourType(4096)]).toEqual([3, 2]);
});

test('every filter of the format is understood', () => {
  // One row for each of the five filters, made by hand: the second byte of a row says what comes out of it.
  const row = (filter: number, ...values: number[]) => [filter, ...values];
  const data = [
    row(0, 10, 20, 30, 40, 50, 60),
    row(1, 1, 2, 3, 4, 5, 6),
    row(2, 1, 1, 1, 1, 1, 1),
    row(3, 2, 2, 2, 2, 2, 2),
    row(4, 1, 1, 1, 250, 250, 250),
  ].flat();
  expect([...decode(file(2, 5, 2, data)).rgb]).toEqual(
    [
      [10, 20, 30, 40, 50, 60],
      [1, 2, 3, 5, 7, 9],
      [2, 3, 4, 6, 8, 10],
      [3, 3, 4, 6, 7, 9],
      [4, 4, 5, 0, 1, 3],
    ].flat(),
  );
});

test('opacity is left out', () => {
  expect([...decode(file(1, 1, 6, [0, 1, 2, 3, 255])).rgb]).toEqual([1, 2, 3]);
});

test('other files are refused', () => {
  expect(() => decode(Buffer.from('GIF89a, and a little more'))).toThrow('not a PNG');
  expect(() => decode(file(1, 1, 0, [0, 7]))).toThrow('of a kind');
});

function file(width: number, height: number, colourType: number, data: readonly number[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(data))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
