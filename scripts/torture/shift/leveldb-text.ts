/**
 * The keys and values of a LevelDB table file, decompressed. In a compressed block a word may stand in
 * pieces. Format: https://github.com/google/leveldb/blob/main/doc/table_format.md (2026-11-23).
 */
export function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < FOOTER || !file.subarray(-8).equals(MAGIC)) return [];
  const footer = file.subarray(file.length - FOOTER);
  const [, afterMeta] = readHandle(footer, 0);
  const [index] = readHandle(footer, afterMeta);
  return entriesOf(blockAt(file, index)).map((value) => blockAt(file, readHandle(value, 0)[0]));
}

const FOOTER = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const SNAPPY = 1;

interface Handle {
  offset: number;
  size: number;
}

function readVarint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function readHandle(bytes: Buffer, at: number): [Handle, next: number] {
  const [offset, afterOffset] = readVarint(bytes, at);
  const [size, next] = readVarint(bytes, afterOffset);
  return [{ offset, size }, next];
}

function blockAt(file: Buffer, { offset, size }: Handle): Buffer {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === SNAPPY ? uncompressed(block) : block;
}

/** The values of a block; its keys share their beginnings and are not needed. */
function entriesOf(block: Buffer): Buffer[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - restarts * 4;
  const values: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const [, afterShared] = readVarint(block, at);
    const [rest, afterRest] = readVarint(block, afterShared);
    const [size, afterSize] = readVarint(block, afterRest);
    const from = afterSize + rest;
    values.push(block.subarray(from, from + size));
    at = from + size;
  }
  return values;
}

/** https://github.com/google/snappy/blob/main/format_description.txt (2026-11-23). */
export function uncompressed(input: Buffer): Buffer {
  const [length, start] = readVarint(input, 0);
  const output = Buffer.alloc(length);
  let to = 0;
  for (let at = start; at < input.length; ) {
    const tag = input[at++] ?? 0;
    if ((tag & 3) === 0) {
      let size = (tag >> 2) + 1;
      const extra = size > 60 ? size - 60 : 0;
      if (extra > 0) size = input.readUIntLE(at, extra) + 1;
      at += extra;
      input.copy(output, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    const wide = [0, 1, 2, 4][tag & 3] ?? 1;
    const low = input.readUIntLE(at, wide);
    const back = wide === 1 ? ((tag >> 5) << 8) | low : low;
    const size = wide === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    at += wide;
    for (let copied = 0; copied < size; copied++, to++) output[to] = output[to - back] ?? 0;
  }
  return output;
}
