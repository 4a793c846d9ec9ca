import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspaceFile } from '../../src/storage/workspace-file.ts'
import { madeReadOnly, smallDisk } from '../support/mounts.ts'
import { cadre } from './cadre.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-bad-'))
  expect((await cadre(folder, ['new', 'a.cadre', '--sample'])).code).toBe(0)
  writeFileSync(join(folder, 'text.cadre'), 'just text, renamed')
  writeFileSync(join(folder, 'list.csv'), 'Name\nAnn One\n')
  writeFileSync(join(folder, 'there.zip'), 'mine')
  writeFileSync(join(folder, 'big.csv'), 'Name\n')
  truncateSync(join(folder, 'big.csv'), 200 * 1024 * 1024)
  mkdirSync(join(folder, 'folder.cadre'))
  copyFileSync(join(folder, 'a.cadre'), join(folder, 'newer.cadre'))
  const newer = new Database(join(folder, 'newer.cadre'))
  newer.pragma('user_version = 999')
  newer.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kit = ['--role', 'ai-systems-engineer', '--level', '3'] as const
const cases: readonly (readonly [command: string, args: readonly string[], says: RegExp])[] = [
  ['an unknown command', ['hire'], /no command “hire”.*new, import/],
  ['an unknown option', ['plan', 'a.cadre', '--quarter', '8'], /--quarter is not an option of cadre plan.*--quarters/],
  ['an option of every object', ['plan', 'a.cadre', '--constructor'], /not an option/],
  ['a missing file name', ['assess'], /FILE is missing.*cadre assess FILE/],
  ['a missing list', ['import', 'a.cadre'], /PEOPLE\.csv is missing/],
  ['too many names', ['check', 'a.cadre', 'b.cadre'], /“b\.cadre” is one argument too many/],
  ['an option without its value', ['plan', 'a.cadre', '--quarters'], /--quarters needs a value/],
  ['an option twice', ['plan', 'a.cadre', '--quarters', '4', '--quarters', '5'], /--quarters stands there twice/],
  ['a value for a switch', ['plan', 'a.cadre', '--json=yes'], /--json takes no value/],
  ['too many quarters', ['plan', 'a.cadre', '--quarters', '99'], /whole number from 2 to 12, not “99”/],
  ['a quarter and a half', ['plan', 'a.cadre', '--quarters', '1.5'], /whole number from 2 to 12, not “1\.5”/],
  ['a team of nobody', ['structure', 'a.cadre', '--size', '0'], /whole number from 1 to 500, not “0”/],
  [
    'a role that is none',
    ['kit', 'a.cadre', '--role', 'wizard', '--level', '3', '--out', 'k.docx'],
    /--role cannot be “wizard”.*ai-systems-engineer/,
  ],
  [
    'a level outside the scale',
    ['kit', 'a.cadre', '--role', 'ai-systems-engineer', '--level', '9', '--out', 'k.docx'],
    /--level must be a whole number from 1 to 5/,
  ],
  [
    'a level the role has not',
    ['kit', 'a.cadre', '--role', 'ai-architect', '--level', '2', '--out', 'k.docx'],
    /AI Architect has level 5, not 2/,
  ],
  ['a role without levels', ['kit', 'a.cadre', '--role', 'ml-engineer', '--level', '2', '--out', 'k.docx'], /ML Engineer has no levels/],
  ['a kit for nowhere', ['kit', 'a.cadre', ...kit], /--out is missing/],
  [
    'a kit as one Word file',
    ['kit', 'a.cadre', ...kit, '--out', 'kit.docx'],
    /several Word files.*--out kit, or a zip, such as --out kit\.zip/,
  ],
  ['a kit for nobody known', ['kit', 'a.cadre', '--candidate', 'Nobody', '--out', 'k'], /no candidate with the id or name “Nobody”/],
  ['a zip that is there', ['export', 'a.cadre', '--out', 'there.zip'], /there\.zip is already there/],
  ['a place that takes no folder', ['export', 'a.cadre', '--document', 'team-charter', '--out', '/proc/none'], /may not write to \/proc/],
  ['an unknown document', ['export', 'a.cadre', '--document', 'poem', '--out', 'o'], /--document cannot be “poem”.*headcount-plan/],
  ['all documents and one', ['export', 'a.cadre', '--all', '--document', 'team-charter', '--out', 'o'], /exclude each other/],
  ['documents into a file', ['export', 'a.cadre', '--document', 'team-charter', '--out', 'list.csv'], /list\.csv/],
  ['a person who is not there', ['path', 'a.cadre', '--person', 'nobody'], /“nobody” is not there/],
  ['a workspace that is not there', ['assess', 'none.cadre'], /none\.cadre is not there/],
  ['a text file renamed', ['check', 'text.cadre'], /text\.cadre is not a Cadre workspace/],
  ['a folder named so', ['check', 'folder.cadre'], /folder\.cadre cannot be read.*folder/],
  ['a newer file', ['plan', 'newer.cadre'], /newer\.cadre was saved by a newer Cadre.*Update Cadre/],
  ['a name that is taken', ['new', 'a.cadre', '--sample'], /a\.cadre is already there/],
  ['a name without the ending', ['new', 'a.txt'], /does not end in \.cadre/],
  ['a folder that is not there', ['new', 'no/b.cadre'], /is not there/],
  ['a list that is not there', ['import', 'a.cadre', 'none.csv'], /none\.csv is not there/],
  ['a list of 200 MB', ['import', 'a.cadre', 'big.csv'], /big\.csv is too large.*200 MB/],
  ['a mapping that is none', ['import', 'a.cadre', 'list.csv', '--map', 'name'], /not written FIELD=HEADING/],
  ['a column that is not there', ['import', 'a.cadre', 'list.csv', '--map', 'role=Job'], /No column is headed “Job”.*“Name”/],
  ['a field that is none', ['import', 'a.cadre', 'list.csv', '--map', 'shoe=Name'], /cannot read “shoe”/],
]
test.each(cases)('%s is refused in one sentence and changes nothing', async (_, args, says) => {
  const [before, files] = [readFileSync(join(folder, 'a.cadre')), readdirSync(folder).toSorted()]
  const { code, out, err } = await cadre(folder, args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(says)
  expect(err).toMatch(/^cadre: [^\n]+[.…]?\n$/)
  expect(readFileSync(join(folder, 'a.cadre')).equals(before)).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(files)
})

test('a folder that nobody may write in is named, and is as it was', async (context) => {
  const place = join(folder, 'locked')
  mkdirSync(place)
  copyFileSync(join(folder, 'a.cadre'), join(place, 'a.cadre'))
  madeReadOnly(context, place)
  for (const args of [
    ['new', 'locked/b.cadre', '--sample'],
    ['export', 'a.cadre', '--document', 'team-charter', '--out', 'locked'],
    ['import', 'locked/a.cadre', 'list.csv'],
  ]) {
    const { code, err } = await cadre(folder, args)
    expect(code).toBe(2)
    expect(err).toMatch(/may not write/)
  }
  expect(readdirSync(place)).toEqual(['a.cadre'])
  expect((await cadre(folder, ['check', 'locked/a.cadre'])).code).toBe(0)
})
test('a full disk is named, and nothing half-written stays on it', async (context) => {
  const disk = smallDisk(context, 8)
  for (const args of [
    ['new', join(disk, 'b.cadre'), '--sample'],
    ['export', 'a.cadre', '--document', 'maturity-report', '--out', disk],
  ]) {
    const { code, err } = await cadre(folder, args)
    expect(code).toBe(2)
    expect(err).toMatch(/disk that holds .* is full/)
    expect(readdirSync(disk)).toEqual([])
  }
})
test('a file that another Cadre has open can be looked at, and is not changed', async () => {
  const open = openWorkspaceFile(join(folder, 'a.cadre'), { now: () => '2026-11-24T00:00:00.000Z', holder: 'desktop' })
  expect((await cadre(folder, ['assess', 'a.cadre'])).code).toBe(0)
  const { code, err } = await cadre(folder, ['import', 'a.cadre', 'list.csv'])
  expect(code).toBe(2)
  expect(err).toMatch(/open in the Cadre desktop app/)
  open.close()
})
test('a day that does not exist is refused', async () => {
  const { code, err } = await cadre(folder, ['plan', 'a.cadre'], { CADRE_TODAY: '2027-02-30' })
  expect(code).toBe(2)
  expect(err).toContain('CADRE_TODAY is “2027-02-30”')
})
