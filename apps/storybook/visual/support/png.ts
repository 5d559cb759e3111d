import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Three bytes for each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const PALETTE = 3;
const RGBA = 6;
const BYTES_OF_PIXEL: Readonly<Record<number, number>> = { [RGB]: 3, [PALETTE]: 1, [RGBA]: 4 };

/**
 * Reads what browsers and `encode` write: eight bits, not interlaced. Opacity is left out, for a page has none.
 *
 * @throws Error for other files.
 */
export function decode(file: Buffer): Pixels {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is not a PNG file.');
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const [depth, colourType, , , interlaced] = header?.subarray(8) ?? [];
  const bytes = BYTES_OF_PIXEL[colourType ?? -1];
  if (!header || depth !== 8 || bytes === undefined || interlaced !== 0)
    throw new Error('This PNG file is of a kind that no browser writes.');

  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const values = unfiltered(inflateSync(packed), width * bytes, height, bytes);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  return { width, height, rgb: rgbOf(values, bytes, palette) };
}

/** Writes pixels as small as PNG gets: with a palette where there are no more than 256 colours. */
export function encode({ width, height, rgb }: Pixels): Buffer {
  const indexed = indexedOf(rgb);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? PALETTE : RGB], 8);
  const rows = withoutFilter(indexed?.places ?? rgb, height);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', indexed.palette)] : []),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Takes back the filter that each row begins with (PNG specification, section 9). */
function unfiltered(data: Uint8Array, stride: number, height: number, bytes: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    if (filter === 0) {
      out.set(data.subarray(from, from + stride), to);
      continue;
    }
    for (let x = 0; x < stride; x += 1) {
      const left = x < bytes ? 0 : (out[to + x - bytes] ?? 0);
      const above = y === 0 ? 0 : (out[to + x - stride] ?? 0);
      const corner = x < bytes || y === 0 ? 0 : (out[to + x - stride - bytes] ?? 0);
      out[to + x] = (data[from + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function rgbOf(values: Uint8Array, bytes: number, palette: Uint8Array | undefined): Uint8Array {
  if (bytes === 3) return values;
  const pixels = values.length / bytes;
  const source = bytes === 1 ? (palette ?? new Uint8Array()) : values;
  const rgb = new Uint8Array(pixels * 3);
  for (let at = 0; at < pixels; at += 1) {
    const from = bytes === 1 ? (values[at] ?? 0) * 3 : at * bytes;
    rgb[at * 3] = source[from] ?? 0;
    rgb[at * 3 + 1] = source[from + 1] ?? 0;
    rgb[at * 3 + 2] = source[from + 2] ?? 0;
  }
  return rgb;
}

function indexedOf(rgb: Uint8Array): { places: Uint8Array; palette: Uint8Array } | undefined {
  const placeOf = new Map<number, number>();
  const places = new Uint8Array(rgb.length / 3);
  for (let at = 0; at < places.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [rgb[at * 3], rgb[at * 3 + 1], rgb[at * 3 + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    let place = placeOf.get(colour);
    if (place === undefined) {
      if (placeOf.size === 256) return undefined;
      place = placeOf.size;
      placeOf.set(colour, place);
    }
    places[at] = place;
  }
  const palette = [...placeOf.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { places, palette: Uint8Array.from(palette) };
}

function withoutFilter(values: Uint8Array, height: number): Uint8Array {
  const stride = values.length / height;
  const rows = new Uint8Array(values.length + height);
  for (let y = 0; y < height; y += 1)
    rows.set(values.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return rows;
}
