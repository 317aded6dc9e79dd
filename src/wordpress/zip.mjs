// A zip file of some texts and bytes, the same for the same content: https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.3.TXT
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows. */
const DAY = 0x21;

/** @param {ReadonlyMap<string, Buffer>} files bytes by their path in the archive @returns {Buffer} */
export function zip(files) {
  const entries = [];
  let offset = 0;
  for (const [name, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const data = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const facts = factsOf(bytes, data, path);
    const local = Buffer.concat([words([LOCAL_HEADER, 4]), facts, path, data]);
    const place = words([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    const central = Buffer.concat([words([CENTRAL_HEADER, 4], [VERSION, 2]), facts, place, path]);
    entries.push({ local, central });
    offset += local.length;
  }
  const directory = Buffer.concat(entries.map(({ central }) => central));
  const count = [entries.length, 2];
  const end = words([END, 4], [0, 2], [0, 2], count, count, [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...entries.map(({ local }) => local), directory, end]);
}

/** What both headers of a file say of it. */
function factsOf(bytes, data, path) {
  return words(
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATED, 2],
    [0, 2],
    [DAY, 2],
    [crc32(bytes), 4],
    [data.length, 4],
    [bytes.length, 4],
    [path.length, 2],
    [0, 2],
  );
}

/** Numbers in so many bytes each, the lowest first. */
function words(...numbers) {
  const buffer = Buffer.alloc(numbers.reduce((total, [, size]) => total + size, 0));
  let at = 0;
  for (const [value, size] of numbers) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}
