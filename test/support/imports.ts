import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

export interface Import {
  /** The importing file, from the root of the project, with slashes. */
  readonly file: string
  /** A file of the project, from its root, or the name of a package. */
  readonly target: string
  readonly kind: 'file' | 'package'
  readonly typeOnly: boolean
}

const statement = /\b(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?'(?<from>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'/gu

/** Every import, re-export and lazy import of the TypeScript under `folder`. */
export function importsUnder(root: string, folder: string): readonly Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => posix.join(folder, file.split(sep).join('/')))
    .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
}

export function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(statement)].map(({ groups }) => {
    const from = groups?.['from'] ?? groups?.['lazy'] ?? ''
    const typeOnly = groups?.['type'] !== undefined
    if (from.startsWith('.')) return { file, target: posix.join(posix.dirname(file), from), kind: 'file', typeOnly }
    return { file, target: packageName(from), kind: 'package', typeOnly }
  })
}

/** `docx/layout` is of docx, `@scope/name/part` of @scope/name; Node's own keep their prefix alone. */
function packageName(from: string): string {
  if (from.startsWith('node:')) return 'node:'
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/')
}
