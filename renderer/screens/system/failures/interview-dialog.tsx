import { useMemo } from 'react'
import { listWords, lowerFirst } from '../../../../src/base/phrase.ts'
import type { FailureMode } from '../../../../src/framework/framework.ts'
import type { Bank, IncidentExercise } from '../../../../src/interview/bank.ts'
import { incidentFor, incidentsOf, postsWithIncident } from '../../../../src/interview/incident-for.ts'
import { postWords } from '../../../../src/planning/words.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useBank, useFramework, useGo, usePlan, useWorkspace } from '../../../state/hooks.ts'
import { ExerciseView } from '../../hiring/exercise-view.tsx'
import { seatsOf, seatPlace } from '../../hiring/seat.ts'
import '../../hiring/hiring.css'

const levelsWords = ({ levels }: IncidentExercise): string =>
  levels.length === 1 ? `level ${levels[0]}` : `levels ${listWords(levels.map(String))}`

function Incident({ exercise, open }: { readonly exercise: IncidentExercise; readonly open: boolean }) {
  const [lowest = 3] = exercise.levels
  return (
    <details className="fail-incident" open={open}>
      <summary>
        <Icon name="forward" size="s" />
        <b>{exercise.title}</b>
        <span className="q">
          {exercise.domain}, {levelsWords(exercise)}, {exercise.minutes} min
        </span>
      </summary>
      <ExerciseView exercise={exercise} level={lowest} />
    </details>
  )
}

/** A planned hire whose loop asks about the mode, else any post, and the version that does. */
function useOccasion(mode: FailureMode, bank: Bank | null) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const plan = usePlan()
  return useMemo(() => {
    if (bank === null) return null
    const hires = seatsOf(plan)
    const posts = hires.map(({ post }) => post)
    const planned = incidentFor(mode.id, posts, workspace, framework, bank)
    const found = planned ?? incidentFor(mode.id, postsWithIncident(framework), workspace, framework, bank)
    if (found === null) return null
    const hire = planned === null ? undefined : hires.find(({ post }) => post.role === found.post.role && post.level === found.post.level)
    return { ...found, hire: hire ?? null }
  }, [bank, framework, mode, plan, workspace])
}

/** The bank’s incidents in which a system fails this way, to read, and the way to a loop that holds one. */
export function InterviewDialog({ mode, onClose }: { readonly mode: FailureMode; readonly onClose: () => void }) {
  const bank = useBank()
  const framework = useFramework()
  const go = useGo()
  const occasion = useOccasion(mode, bank)
  const incidents = bank === null ? [] : incidentsOf(bank, mode.id)
  return (
    <Dialog
      title={`Interview on ${lowerFirst(mode.name)}`}
      open
      onClose={onClose}
      wide
      note={
        occasion === null
          ? bank !== null && 'No interview loop holds one of them'
          : `${postWords(occasion.post, framework)}${occasion.hire === null ? ', not a hire of the plan' : ', a hire of the plan'}: version ${occasion.seed} of its loop holds “${occasion.exercise.title}”`
      }
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          {occasion === null ? null : (
            <Button kind="primary" icon="hire" onClick={() => go(seatPlace(occasion.hire?.id ?? occasion.post, occasion.seed))}>
              Open the loop
            </Button>
          )}
        </>
      }
    >
      {bank !== null && incidents.length === 0 ? <p className="q2">The bank has no incident exercise for this failure mode.</p> : null}
      {incidents.map((exercise) => (
        <Incident key={exercise.id} exercise={exercise} open={incidents.length === 1} />
      ))}
    </Dialog>
  )
}
