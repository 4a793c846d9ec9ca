import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { seededRandom } from '../../src/base/random.ts'
import { started } from '../support/processes.ts'
import { newFile, opened } from '../support/workspace-files.ts'

const writer = new URL('../support/writer-process.ts', import.meta.url).pathname
const KILLS = 20

test(
  `killed ${KILLS} times while it writes, no acknowledged edit is lost and the file opens clean each time`,
  { timeout: 120_000 },
  async () => {
    const path = newFile()
    const random = seededRandom(20)
    let acknowledged = 2
    for (let kill = 0; kill < KILLS; kill++) {
      const process = started(writer, [path, 'desktop', 'write'])
      await process.said(2 + Math.floor(random() * 60))
      process.child.kill('SIGKILL')
      await process.ended
      expect(JSON.parse(process.lines()[0] ?? '')).toMatchObject({ readOnly: null })
      acknowledged = Math.max(acknowledged, Number(process.lines().at(-1)))
      const file = opened(path)
      expect(file.readOnly).toBeNull()
      // Numbers start at 3, after the people that were there, and none is left out.
      const people = file.workspace().person.size
      expect(people).toBeGreaterThanOrEqual(acknowledged + 1)
      expect(file.past(1)[0]?.seq).toBe(people - 3)
      file.close()
    }
    const db = new Database(path, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(acknowledged).toBeGreaterThan(KILLS)
    db.close()
  },
)
