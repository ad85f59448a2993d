/**
 * Names formats we know by their first bytes but do not read, so that a gap can say what was left unread.
 * Facts about magic numbers are those of each format's own specification.
 */

/** `text`: the mark could begin a text too, so it counts only where the head also holds a zero byte. */
type Mark = readonly [name: string, offset: number, bytes: string, strength?: 'text']

/** Bytes are written as Latin-1. */
const MARKS: readonly Mark[] = [
  ['7-Zip archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['RAR archive', 0, 'Rar!\x1a\x07'],
  ['bzip2 stream', 0, 'BZh', 'text'],
  ['xz stream', 0, '\xfd7zXZ\0'],
  ['Zstandard stream', 0, '\x28\xb5\x2f\xfd'],
  ['LZ4 stream', 0, '\x04\x22\x4d\x18'],
  ['compress stream', 0, '\x1f\x9d'],
  ['cabinet archive', 0, 'MSCF\0\0\0\0'],
  ['ar archive', 0, '!<arch>\n'],
  ['RPM package', 0, '\xed\xab\xee\xdb'],
  ['PDF document', 0, '%PDF-'],
  ['RTF document', 0, '{\\rtf'],
  ['Access database', 4, 'Standard Jet DB\0'],
  ['Access database', 4, 'Standard ACE DB\0'],
  ['Oracle export (exp)', 1, '\0\x01EXPORT:V'],
  ['Oracle export (exp)', 0, 'EXPORT:V'],
  ['Oracle export (exp)', 3, 'EXPORT:V'],
  ['SQL Server backup', 0, 'TAPE', 'text'],
  ['SQL Server backup', 0, 'MSSQLBAK', 'text'],
  ['SQL Server data file', 0, '\x01\x0f\0\0'],
  ['PostgreSQL custom dump', 0, 'PGDMP', 'text'],
  ['Redis snapshot', 0, 'REDIS0', 'text'],
  ['Avro file', 0, 'Obj\x01'],
  ['ORC file', 0, 'ORC', 'text'],
  ['Arrow file', 0, 'ARROW1\0\0'],
  ['HDF5 file', 0, '\x89HDF\r\n\x1a\n'],
  ['SPSS file', 0, '$FL2', 'text'],
  ['Outlook data file', 0, '!BDN', 'text'],
  ['JPEG image', 0, '\xff\xd8\xff'],
  ['PNG image', 0, '\x89PNG\r\n\x1a\n'],
  ['GIF image', 0, 'GIF87a', 'text'],
  ['GIF image', 0, 'GIF89a', 'text'],
  ['BMP image', 0, 'BM', 'text'],
  ['TIFF image', 0, 'II*\0'],
  ['TIFF image', 0, 'MM\0*'],
  ['WebP image', 8, 'WEBP', 'text'],
  ['Photoshop image', 0, '8BPS', 'text'],
  ['icon', 0, '\0\0\x01\0'],
  ['video, audio or HEIC image', 4, 'ftyp'],
  ['AVI video', 8, 'AVI ', 'text'],
  ['WAV audio', 8, 'WAVE', 'text'],
  ['Matroska video', 0, '\x1a\x45\xdf\xa3'],
  ['Flash video', 0, 'FLV\x01'],
  ['Windows Media file', 0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['MP3 audio', 0, 'ID3', 'text'],
  ['MP3 audio', 0, '\xff\xfb'],
  ['FLAC audio', 0, 'fLaC', 'text'],
  ['Ogg audio', 0, 'OggS', 'text'],
  ['AMR audio', 0, '#!AMR'],
  ['SILK audio', 0, '#!SILK'],
  ['SILK audio', 0, '\x02#!SILK'],
  ['font', 0, '\0\x01\0\0\0'],
  ['font', 0, 'OTTO', 'text'],
  ['font', 0, 'wOFF', 'text'],
  ['font', 0, 'wOF2', 'text'],
  ['executable', 0, '\x7fELF'],
  ['executable', 0, 'MZ', 'text'],
  ['executable', 0, '\xcf\xfa\xed\xfe'],
  ['Java class', 0, '\xca\xfe\xba\xbe'],
  ['WebAssembly module', 0, '\0asm'],
  ['OLE compound file (Word, PowerPoint, Outlook)', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
]

/** Documents that are zip archives inside, by the name of a part that only they have. */
const ZIPPED: readonly (readonly [name: string, part: string])[] = [
  ['Word document', 'word/document.xml'],
  ['PowerPoint document', 'ppt/presentation.xml'],
  ['OpenDocument file', 'mimetypeapplication/vnd.oasis.opendocument.'],
  ['OFD document', 'OFD.xml'],
  ['EPUB book', 'mimetypeapplication/epub'],
]

/** Formats without a mark of their own; only a binary file is judged by its extension. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  docx: 'Word document',
  pptx: 'PowerPoint document',
  dmp: 'Oracle Data Pump export',
  dbf: 'dBASE table',
  ibd: 'MySQL table space',
  frm: 'MySQL table definition',
  myd: 'MySQL table data',
  mdf: 'SQL Server data file',
  bak: 'database backup',
  bson: 'BSON file',
  pkl: 'Python pickle',
  sas7bdat: 'SAS table',
  dta: 'Stata table',
  pyc: 'Python bytecode',
}

/** bytes looked at for a zero byte and for names of zip parts */
const BINARY_PROBE = 4096

/** What this file is, when it is a format we know and do not read; `undefined` otherwise. */
export function foreignFormat(head: Uint8Array, name: string): string | undefined {
  const zeros = head.subarray(0, BINARY_PROBE).includes(0)
  const mark = MARKS.find(([, at, bytes, strength]) => (strength !== 'text' || zeros) && has(head, at, bytes))
  if (mark !== undefined) return mark[0]
  if (has(head, 0, 'PK\x03\x04')) return zipped(head) ?? BY_EXTENSION[documentExtension(name)]
  return zeros ? BY_EXTENSION[extensionOf(name)] : undefined
}

/** Files that operating systems leave about: they hold folder views, not data. Content must agree with the name. */
export function isSystemFile(head: Uint8Array, name: string): boolean {
  if (name === '.DS_Store') return has(head, 4, 'Bud1')
  if (name.startsWith('._')) return has(head, 0, '\0\x05\x16\x07')
  return name.toLowerCase() === 'thumbs.db' && has(head, 0, '\xd0\xcf\x11\xe0')
}

/** Lower-case, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

function documentExtension(name: string): string {
  const extension = extensionOf(name)
  return extension === 'docx' || extension === 'pptx' ? extension : ''
}

function zipped(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
  return ZIPPED.find(([, part]) => text.includes(part, 0, 'latin1'))?.[0]
}

function has(head: Uint8Array, at: number, latin1: string): boolean {
  if (head.length < at + latin1.length) return false
  for (let i = 0; i < latin1.length; i++) if (head[at + i] !== latin1.charCodeAt(i)) return false
  return true
}
