import {crc32, deflateRawSync} from 'node:zlib'

/** A member to be packed; what is left out is as an honest archiver writes it. */
export interface Member {
  readonly name: string | Buffer
  readonly data: string | Uint8Array
  readonly method?: 'stored' | 'deflated' | number
  /** bit 0 encrypted, bit 11 name in UTF-8 */
  readonly flags?: number
  /** what the directory claims the data unpack to */
  readonly claimedSize?: number
  readonly madeBy?: number
  readonly attributes?: number
  readonly zip64?: boolean
}

/** A zip archive with the given members, in order. */
export function zipOf(members: readonly Member[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const local = localPart(member)
    directory.push(directoryPart(member, offset))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, central, end, Buffer.from(comment)])
}

interface Packed {
  readonly name: Buffer
  readonly data: Buffer
  readonly packed: Buffer
  readonly method: number
  readonly size: number
}

function packedOf(member: Member): Packed {
  const data = Buffer.from(member.data as Uint8Array)
  const {method = 'deflated'} = member
  const packed = method === 'deflated' ? deflateRawSync(data) : data
  return {
    name: Buffer.from(member.name as Buffer),
    data,
    packed,
    method: method === 'deflated' ? 8 : method === 'stored' ? 0 : method,
    size: member.claimedSize ?? data.length,
  }
}

function localPart(member: Member): Buffer {
  const {name, data, packed, method, size} = packedOf(member)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(member.flags ?? 0, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(crc32(data), 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name, packed])
}

function directoryPart(member: Member, offset: number): Buffer {
  const {name, data, packed, method, size} = packedOf(member)
  const header = Buffer.alloc(46)
  const extra = member.zip64 ? zip64Extra(size, packed.length) : Buffer.alloc(0)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(member.madeBy ?? 20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(member.flags ?? 0, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt32LE(crc32(data), 16)
  header.writeUInt32LE(member.zip64 ? 0xffffffff : packed.length, 20)
  header.writeUInt32LE(member.zip64 ? 0xffffffff : size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(member.attributes ?? 0, 38)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name, extra])
}

function zip64Extra(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(BigInt(size), 4)
  extra.writeBigUInt64LE(BigInt(packed), 12)
  return extra
}
