import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openFigure, planFigure, wordFigure } from './core.ts'
import { tableOf, type Figure } from './figure.ts'
import { optimiseFigures } from './optimise.ts'
import { peopleTableFigure } from './people-table.ts'
import { simulationFigures } from './simulation.ts'
import { startFigure } from './start.ts'
import { wordPeerFigures } from './word/word.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'cadre-bench-'))

const benches: { readonly [name: string]: () => Promise<Figure | readonly Figure[] | null> } = {
  start: () => startFigure(root, work),
  people: () => peopleTableFigure(root, work),
  word: () => wordFigure(root, work),
  peers: () => wordPeerFigures(work),
  plan: planFigure,
  optimise: optimiseFigures,
  open: () => openFigure(work),
  simulate: simulationFigures,
}

/** Runs the named benches, or all, and prints their figures. Figures, not tests: a missed goal is no failure. */
const asked = process.argv.slice(2)
const figures: Figure[] = []
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const figure = await bench()
    if (figure === null) console.log(`Left out, this machine cannot run it: ${name}`)
    else figures.push(...[figure].flat())
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}
console.log(`\n${tableOf(figures)}`)
