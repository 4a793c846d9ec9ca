import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { homes, type Room, roomOf, rooms } from './support/arrows.ts'
import { type Import, importsOf, importsUnder } from './support/imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = ({ file, target }: Import): string => `${file} → ${target}`

function allowed(room: Room, { target, kind, typeOnly }: Import): boolean {
  if (kind === 'package') return room.packages.includes(target) || (room.node && target === 'node:')
  const other = roomOf(target)
  if (other === undefined) return target.startsWith('assets/')
  return other === room || room.from.includes(other.path) || (typeOnly && room.typesFrom.includes(other.path))
}

describe('the tree keeps its arrows', () => {
  test('the reader of imports sees every kind of them', () => {
    const text =
      "import a from './a.ts'\nimport type {\n  B,\n} from '../model/b.ts'\nexport * from './c.ts'\nconst d = await import('docx/layout')\nimport 'node:fs'\n"
    expect(importsOf('src/base/x.ts', text)).toEqual([
      { file: 'src/base/x.ts', target: 'src/base/a.ts', kind: 'file', typeOnly: false },
      { file: 'src/base/x.ts', target: 'src/model/b.ts', kind: 'file', typeOnly: true },
      { file: 'src/base/x.ts', target: 'src/base/c.ts', kind: 'file', typeOnly: false },
      { file: 'src/base/x.ts', target: 'docx', kind: 'package', typeOnly: false },
      { file: 'src/base/x.ts', target: 'node:', kind: 'package', typeOnly: false },
    ])
  })

  test('every file of src stands in a room and imports only what its room may', () => {
    const imports = importsUnder(root, 'src')
    expect(imports.length).toBeGreaterThan(100)
    const wrong = imports.filter((one) => {
      const room = roomOf(one.file)
      return room === undefined || !allowed(room, one)
    })
    expect(wrong.map(words)).toEqual([])
  })

  test('the window and the shells do not know each other, and the window reaches neither files nor Node', () => {
    const wrong = [
      ...importsUnder(root, 'electron').filter(({ target }) => /^(?:renderer|test)\//u.test(target)),
      ...importsUnder(root, 'renderer').filter(({ target }) =>
        /^(?:electron\/|test\/|src\/storage\/|src\/document\/write\/|src\/exchange\/read\/|node:)/u.test(target),
      ),
    ]
    expect(wrong.map(words)).toEqual([])
  })

  test('a library with one home is imported nowhere else', () => {
    const imports = ['src', 'electron', 'renderer'].flatMap((folder) => importsUnder(root, folder))
    const strays = imports.filter(({ file, target, kind }) => {
      const home = kind === 'package' ? homes[target] : undefined
      return home !== undefined && !file.startsWith(home)
    })
    expect(strays.map(words)).toEqual([])
  })
})

/** A throwaway project whose only rules are this one's. */
const ground = mkdtempSync(join(tmpdir(), 'cadre-fences-'))
afterAll(() => rmSync(ground, { recursive: true, force: true }))

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(ground, file)), { recursive: true })
  writeFileSync(join(ground, file), text)
}
function tool(program: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], { cwd: ground, encoding: 'utf8' })
  return `${stdout}${stderr}`
}

describe('the compiler’s fence', () => {
  const core = {
    extends: join(root, 'src/tsconfig.json'),
    include: ['src/base/*.ts'],
    compilerOptions: { noEmit: true, composite: false, emitDeclarationOnly: false, rootDir: '.' },
  }

  test.each(['window', 'document', 'process', 'Buffer', 'fetch', 'setTimeout'])('the core cannot say “%s”', (name) => {
    plant('src/base/planted.ts', `export const planted: unknown = ${name}\n`)
    plant('tsconfig.json', JSON.stringify(core))
    expect(tool('node_modules/typescript/bin/tsc', '-p', '.')).toMatch(
      new RegExp(`planted\\.ts.*error TS\\d+: Cannot find name '${name}'`, 'u'),
    )
  })

  test('the core may say what every JavaScript knows', () => {
    plant('src/base/planted.ts', 'export const planted: number = Math.max(1, 2)\n')
    plant('tsconfig.json', JSON.stringify(core))
    expect(tool('node_modules/typescript/bin/tsc', '-p', '.')).toBe('')
  })
})

describe('the linter’s fence', () => {
  const packages = [...Object.keys(homes), 'node:fs', 'csv-stringify', 'zod']
  let report = ''
  const lines = (room: Room): readonly string[] => {
    const up = '../'.repeat(room.path.split('/').length)
    return [
      ...rooms.map(({ path }) => `import '${up}${path}/planted-there.ts'`),
      ...rooms.map(({ path }) => `import type { T${path.replace('/', '')} } from '${up}${path}/planted-there.ts'`),
      ...packages.map((name) => `import '${name}'`),
    ]
  }

  beforeAll(() => {
    rmSync(join(ground, 'src'), { recursive: true, force: true })
    copyFileSync(join(root, '.oxlintrc.json'), join(ground, '.oxlintrc.json'))
    for (const room of rooms) plant(`src/${room.path}/planted.ts`, `${lines(room).join('\n')}\n`)
    plant('electron/planted.ts', "import '../renderer/app.tsx'\nimport 'react'\nimport 'better-sqlite3'\n")
    plant('renderer/planted.ts', "import '../electron/main.ts'\nimport '../src/storage/open.ts'\nimport 'electron'\nimport 'node:fs'\n")
    plant('src/base/clock.ts', 'export const now = Date.now()\nexport const chance = Math.random()\nconsole.log(now)\n')
    report = tool('node_modules/oxlint/bin/oxlint', '-f', 'unix', '.')
  })

  const stopped = (file: string, rule: string): readonly number[] =>
    report
      .split('\n')
      .flatMap((line) => {
        const found = new RegExp(`^(?:\\./)?${file}:(?<line>\\d+):.*\\(${rule}\\)`, 'u').exec(line)?.groups?.['line']
        return found === undefined ? [] : [Number(found)]
      })
      .toSorted((a, b) => a - b)

  test.each(rooms)('src/$path lets in what it may and nothing else', (room) => {
    const file = `src/${room.path}/planted.ts`
    const planted = lines(room)
    const imports = planted.flatMap((line) => importsOf(file, line))
    const wrong = imports.flatMap((one, index) => (allowed(room, one) ? [] : [planted[index]]))
    expect(stopped(file, 'no-restricted-imports').map((line) => planted[line - 1])).toEqual(wrong)
  })

  test('the shells and the window are kept apart', () => {
    expect(stopped('electron/planted.ts', 'no-restricted-imports')).toEqual([1, 2, 3])
    expect(stopped('renderer/planted.ts', 'no-restricted-imports')).toEqual([1, 2, 3, 4])
  })

  test('src has no clock, no chance and no console of its own', () => {
    expect(stopped('src/base/clock.ts', 'no-restricted-properties')).toEqual([1, 2])
    expect(stopped('src/base/clock.ts', 'no-console')).toEqual([3])
  })
})
