import type { Holder } from '../../src/storage/lock.ts'
import { openWorkspaceFile } from '../../src/storage/workspace-file.ts'
import { personWith } from './person.ts'

/**
 * A process that opens a workspace and says so in one line of JSON. With `write` it then adds people, one an edit, and
 * acknowledges each on its own line once the edit has returned; otherwise it waits until its input ends and closes the file.
 */
const [, , path = '', holder = 'desktop', job = 'wait'] = process.argv
const file = openWorkspaceFile(path, { now: () => '2026-11-22T14:02:00.000Z', holder: holder as Holder }) // given by the test
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)
say({ readOnly: file.readOnly, people: file.workspace().person.size })

if (job === 'write') {
  for (let number = file.workspace().person.size; ; number++) {
    file.edit({ kind: 'add-person', given: { person: personWith(`w${number}`, { name: `Person ${number}` }) } })
    say(number)
  }
}
process.stdin.on('end', () => file.close()).resume()
