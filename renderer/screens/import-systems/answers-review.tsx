import type { AnswerChange, AnswersImport } from '../../../src/exchange/answers/answers-import.ts'
import { levelWords, scoreMark } from '../../../src/maturity/words.ts'
import type { PracticeAnswer, SystemId } from '../../../src/model/system.ts'
import { Select } from '../../components/form.tsx'
import { ScrollBody, SectionHead } from '../../components/page.tsx'
import { levelScore } from '../../components/score-words.ts'
import { useOnce } from '../../components/use-once.ts'
import { usePage } from '../../components/use-page.tsx'
import { counted } from '../../components/words.ts'
import { useEdit, useGo, useTell, useToday, useWorkspace } from '../../state/hooks.ts'
import { CodesSection } from './codes-section.tsx'
import { ColumnsSection } from './columns-section.tsx'
import { KindChoice } from './kind-choice.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { ReviewFoot, rowsOf } from './review-foot.tsx'
import type { TableDraft } from './systems-draft.ts'
import { useAnswers, useSystemsImport } from './use-systems-import.ts'

function SystemChoice({ draft }: { readonly draft: TableDraft }) {
  const { system } = useWorkspace()
  const { change } = useSystemsImport()
  if (draft.answers.includes('system')) return null
  const options = [
    { value: '', label: system.size === 0 ? 'No systems yet' : 'Choose a system' },
    ...[...system.values()].map(({ id, name }) => ({ value: id as string, label: name })),
  ]
  return (
    <div className="imsys-choice">
      <span className="lab">It is about</span>
      <Select
        aria-label="System it is about"
        value={draft.systemId ?? ''}
        options={options}
        onChange={(id) => change((before) => ({ ...before, systemId: system.get(id)?.id ?? null }))}
      />
    </div>
  )
}

function Levels({ standings }: { readonly standings: AnswersImport['standings'] }) {
  const { page, more } = usePage(standings)
  return (
    <>
      <table className="tbl tight imsys-levels">
        <caption className="sr">Level of each system before and afterwards</caption>
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col">Level now</th>
            <th scope="col">Afterwards</th>
            <th scope="col" className="num">
              Score now
            </th>
            <th scope="col" className="num">
              Afterwards
            </th>
          </tr>
        </thead>
        <tbody>
          {page.map(({ before, after }) => (
            <tr key={before.system.id}>
              <th scope="row">{before.system.name}</th>
              <td className="q2">{before.assessed ? levelWords(before) : 'Not assessed'}</td>
              <td className="name">{levelWords(after)}</td>
              <td className="num q2">{before.assessed ? levelScore(before.score) : '–'}</td>
              <td className="num">{levelScore(after.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

const answerWords = (answer: PracticeAnswer | null): string => (answer === null ? '–' : `${scoreMark(answer.score)}, ${answer.grade}`)

function Answers({ changes }: { readonly changes: readonly AnswerChange[] }) {
  const { page, more } = usePage(changes)
  return (
    <>
      <table className="tbl tight imsys-answers">
        <caption className="sr">Answers that change</caption>
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col">Practice</th>
            <th scope="col">Now</th>
            <th scope="col">Afterwards</th>
          </tr>
        </thead>
        <tbody>
          {page.map(({ system, practice, before, after }) => (
            <tr key={`${system.id} ${practice.id}`}>
              <td>{system.name}</td>
              <th scope="row">{practice.name}</th>
              <td className="q2">{answerWords(before)}</td>
              <td>
                {answerWords(after)}
                {before?.score === after.score && before.grade === after.grade ? <span className="q"> evidence changes</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

/** Writes all answers as one edit, so that one undo takes them back. */
function useFinish({ systems, changes }: AnswersImport) {
  const edit = useEdit()
  const tell = useTell()
  const go = useGo()
  const on = useToday()
  const { end } = useSystemsImport()
  return useOnce(async () => {
    if (!(await edit({ kind: 'import-answers', given: { systems: [...systems], on } }))) return
    tell(
      'good',
      `Imported ${counted(changes.length, 'answer', 'answers')} for ${counted(systems.length, 'system', 'systems')}. Undo takes it back.`,
    )
    end()
    const only: SystemId | undefined = systems.length === 1 ? systems[0]?.systemId : undefined
    go(only === undefined ? { screen: 'systems' } : { screen: 'system', id: only, part: 'assessment' })
  })
}

/** An outside assessment: what its codes stand for, what cannot stand, and what it would change. */
export function AnswersReview({ draft }: { readonly draft: TableDraft }) {
  const found = useAnswers(draft)
  const finish = useFinish(found)
  const { problems, changes, standings, counts } = found
  const isMissing = problems.some(({ row, field }) => row === 1 && field !== 'System')
  const undecided = found.codes.filter(({ how }) => how === 'unknown').length
  // What a code stands for is decided above, in one place for all its rows.
  const rows = problems.filter((one) => one.undecided === undefined)
  return (
    <>
      <ScrollBody label="Review" className="import-body">
        <div className="imsys-choices">
          <KindChoice draft={draft} />
          <SystemChoice draft={draft} />
        </div>
        <ColumnsSection draft={draft} isMissing={isMissing} />
        <CodesSection codes={found.codes} />
        <ProblemsSection problems={rows} canLeaveOut />
        <section>
          <SectionHead
            title="What changes"
            sub={`${counts.answers.toLocaleString('en-GB')} of ${counts.rows.toLocaleString('en-GB')} rows read; ${counted(changes.length, 'answer changes', 'answers change')}, ${counts.same.toLocaleString('en-GB')} stay as they are${undecided === 0 ? '' : '. Decide the codes above for the rest'}`}
          />
          {standings.length === 0 ? null : <Levels standings={standings} />}
          {changes.length === 0 ? null : <Answers changes={changes} />}
        </section>
      </ScrollBody>
      <ReviewFoot
        bad={rowsOf(rows)}
        undecided={undecided}
        isWhole={problems.some(({ row, blocking }) => blocking && row === 1)}
        isBlocked={problems.some(({ blocking }) => blocking)}
        leftOut={draft.leftOut.size}
        what={changes.length === 0 ? null : counted(changes.length, 'answer', 'answers')}
        onImport={finish}
      />
    </>
  )
}
