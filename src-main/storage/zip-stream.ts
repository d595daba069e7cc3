import { crc32 } from 'node:zlib'

export interface ZipEntry {
  /** Path inside the archive with "/" between folders; the caller has made it safe. */
  readonly name: string
  /** Bytes; decides whether the entry needs 64-bit sizes, which stand in its header before the content. */
  readonly size: number
  /** Written as the entry's time, in Vietnam. */
  readonly modified: Date
  readonly content: () => AsyncIterable<Uint8Array>
}

/**
 * A zip archive as it is written, entry by entry and without compression: pictures, PDFs and Office files are
 * compressed already, and so the archive runs at the speed of the disk in constant memory. Entries and archives
 * beyond 4 GiB use ZIP64 (APPNOTE 6.3, 4.3).
 * @throws what reading an entry throws; an entry of another size than announced is an error as well
 */
export async function* zipStream(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: WrittenEntry[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8')
    const large = entry.size >= LIMIT_32
    const head = localHeader(name, entry.modified, large)
    yield head
    let crc = 0
    let size = 0
    for await (const chunk of entry.content()) {
      crc = crc32(chunk, crc)
      size += chunk.length
      yield chunk
    }
    if (size !== entry.size) throw new Error(`${entry.name} has ${size} bytes instead of ${entry.size}`)
    const tail = dataDescriptor(crc, size, large)
    yield tail
    written.push({ name, modified: entry.modified, crc, size, offset, large })
    offset += head.length + size + tail.length
  }
  const directory = Buffer.concat(written.map(centralHeader))
  yield directory
  yield endOfDirectory(written.length, directory.length, offset)
}

interface WrittenEntry {
  readonly name: Buffer
  readonly modified: Date
  readonly crc: number
  readonly size: number
  readonly offset: number
  readonly large: boolean
}

const LIMIT_32 = 0xffffffff
const LIMIT_16 = 0xffff
/** Sizes and checksum follow the content; names are UTF-8. */
const FLAGS = 0x0808
/** Made on Unix, or unpackers read the names in an old code page; and so with its rights, 0644. */
const UNIX = 0x0300
const READABLE_FILE = 0o100644 * 0x10000
const PLAIN_VERSION = 20
const ZIP64_VERSION = 45

function localHeader(name: Buffer, modified: Date, large: boolean): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(large ? ZIP64_VERSION : PLAIN_VERSION, 4)
  head.writeUInt16LE(FLAGS, 6)
  head.writeUInt32LE(dosTime(modified), 10)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function dataDescriptor(crc: number, size: number, large: boolean): Buffer {
  const tail = Buffer.alloc(large ? 24 : 16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(crc, 4)
  if (large) {
    tail.writeBigUInt64LE(BigInt(size), 8)
    tail.writeBigUInt64LE(BigInt(size), 16)
  } else {
    tail.writeUInt32LE(size, 8)
    tail.writeUInt32LE(size, 12)
  }
  return tail
}

function centralHeader(entry: WrittenEntry): Buffer {
  const wide = entry.large || entry.offset >= LIMIT_32
  const extra = wide ? zip64Extra(entry) : Buffer.alloc(0)
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(UNIX | (wide ? ZIP64_VERSION : PLAIN_VERSION), 4)
  head.writeUInt16LE(wide ? ZIP64_VERSION : PLAIN_VERSION, 6)
  head.writeUInt16LE(FLAGS, 8)
  head.writeUInt32LE(dosTime(entry.modified), 12)
  head.writeUInt32LE(entry.crc, 16)
  head.writeUInt32LE(wide ? LIMIT_32 : entry.size, 20)
  head.writeUInt32LE(wide ? LIMIT_32 : entry.size, 24)
  head.writeUInt16LE(entry.name.length, 28)
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt32LE(READABLE_FILE, 38)
  head.writeUInt32LE(wide ? LIMIT_32 : entry.offset, 42)
  return Buffer.concat([head, entry.name, extra])
}

/** Both sizes and the offset, which the plain fields then refer to (4.5.3). */
function zip64Extra({ size, offset }: WrittenEntry): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(0x0001, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(size), 4)
  extra.writeBigUInt64LE(BigInt(size), 12)
  extra.writeBigUInt64LE(BigInt(offset), 20)
  return extra
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const wide = count >= LIMIT_16 || size >= LIMIT_32 || offset >= LIMIT_32
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(wide ? LIMIT_16 : count, 8)
  end.writeUInt16LE(wide ? LIMIT_16 : count, 10)
  end.writeUInt32LE(wide ? LIMIT_32 : size, 12)
  end.writeUInt32LE(wide ? LIMIT_32 : offset, 16)
  return wide ? Buffer.concat([zip64End(count, size, offset), end]) : end
}

/** The wide end record and the locator that points at it (4.3.14, 4.3.15). */
function zip64End(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(ZIP64_VERSION, 12)
  record.writeUInt16LE(ZIP64_VERSION, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** Date and time of MS-DOS in two-second steps, date in the upper half (4.4.6). */
function dosTime(instant: Date): number {
  const local = new Date(instant.getTime() + VIETNAM_OFFSET_MS)
  const year = Math.max(1980, local.getUTCFullYear())
  const date = ((year - 1980) << 9) | ((local.getUTCMonth() + 1) << 5) | local.getUTCDate()
  const time = (local.getUTCHours() << 11) | (local.getUTCMinutes() << 5) | (local.getUTCSeconds() >> 1)
  return date * 0x10000 + time
}
