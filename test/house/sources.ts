import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** One source file of the house, by its path from the root. */
export interface Source {
  readonly path: string
  readonly text: string
  /** specifiers of static imports and re-exports that are there at run time; types vanish and do not count */
  readonly imports: readonly string[]
  /** the same with types */
  readonly mentions: readonly string[]
  /** specifiers of `import()` */
  readonly late: readonly string[]
}

/** Another language in the same clothes: AssemblyScript, compiled to WebAssembly apart. */
const NOT_TYPESCRIPT = 'src/kernel/assembly'

/** Every TypeScript file under these folders. */
export function sourcesOf(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(folder => filesUnder(join(root, folder)))
    .map(read)
    .filter(({path}) => !path.startsWith(NOT_TYPESCRIPT))
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const bare = withoutComments(text)
  const statements = [...bare.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm)]
  return {
    path: relative(root, file).replaceAll('\\', '/'),
    text,
    imports: statements.filter(([all]) => !isTypeOnly(all)).map(([, from]) => from!),
    mentions: statements.map(([, from]) => from!),
    late: [...bare.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, from]) => from!),
  }
}

function isTypeOnly(statement: string): boolean {
  if (/^(?:import|export)\s+type\s/.test(statement)) return true
  const names = /\{([^}]*)\}/.exec(statement)?.[1]
  return names?.split(',').every(name => name.trim() === '' || /^type\s/.test(name.trim())) === true
}

/** Comments speak of clocks and files freely. Strings are kept: none of the house's begin a comment. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** What a relative specifier of a file means, as a path of a source; other specifiers as they are. */
export function target(source: Source, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts')
}

/** Paths that version control knows or would take up: what is in the repository, and what is about to be. */
export function trackedFiles(): readonly string[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, 'ls-files', '-z', ...args], {encoding: 'utf8'})
  const gone = new Set(git('--deleted').split('\0'))
  return git('--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter(path => path !== '' && !gone.has(path))
}
