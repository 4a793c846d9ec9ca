import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The least objective that another solver finds for a model in the LP format; null when it says there is none. */
export type OtherSolver = (lp: string) => number | null

const works = (program: string, ...given: readonly string[]): boolean => {
  try {
    execFileSync(program, given, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function withFile(lp: string, solve: (model: string, answer: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-lp-'))
  try {
    const [model, answer] = [join(folder, 'model.lp'), join(folder, 'answer.txt')]
    writeFileSync(model, lp)
    solve(model, answer)
    return readFileSync(answer, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const glpsol: OtherSolver = (lp) => {
  const text = withFile(lp, (model, answer) => execFileSync('glpsol', ['--lp', model, '--write', answer], { stdio: 'ignore' }))
  const said = /^s mip \d+ \d+ o (\S+)/m.exec(text)?.[1] ?? /^s bas \d+ \d+ f f (\S+)/m.exec(text)?.[1]
  return said === undefined ? null : Number(said)
}

/** GLPK, where it is installed. */
export const otherSolver: OtherSolver | null = works('glpsol', '--version') ? glpsol : null
