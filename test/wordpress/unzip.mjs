// Reads a zip file: what our own archive is checked with, and how WordPress comes out of its package.
import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;

/** @param {Buffer} archive @returns {Map<string, Buffer>} bytes by path, folders left out; throws where a sum is wrong */
export function unzip(archive) {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('This is no zip file.');
  const files = new Map();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, readEntry(archive, at));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function readEntry(archive, at) {
  const method = archive.readUInt16LE(at + 10);
  const local = archive.readUInt32LE(at + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  const bytes = method === 0 ? data : inflateRawSync(data);
  if (crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error('A file of the archive is damaged.');
  return bytes;
}
