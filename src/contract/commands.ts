import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { FirmStyles } from '../model/brand.ts'
import { Edit } from '../model/edit.ts'
import { ScenarioId } from '../model/scenario.ts'
import { Name } from '../model/text.ts'
import type { Change } from '../model/workspace.ts'
import { BindingAnswer, PlanOf, SearchProgress, SimulationAnswer, SolvedPlan } from './plan-work.ts'
import { ScorecardReading } from './scorecard-reading.ts'

/** A workspace that is open, as the window needs to name it. */
export const OpenFile = z.object({
  /** File name without folder, such as "Northwind Mutual.cadre". */
  file: z.string(),
  /** Folder as a person knows it; empty where the shell does not show folders. */
  folder: z.string(),
  /** Why it can only be read, as a sentence; null when it can be changed. */
  readOnly: z.string().nullable(),
})
export type OpenFile = z.infer<typeof OpenFile>

/** Where history stands: what undo and redo would do, or null. */
export const History = z.object({ undo: z.string().nullable(), redo: z.string().nullable(), savedAt: z.string().nullable() })
export type History = z.infer<typeof History>

export const RecentFile = z.object({ id: z.string(), file: z.string(), folder: z.string(), openedAt: z.string() })
export type RecentFile = z.infer<typeof RecentFile>

const Edited = z.object({ changes: z.array(z.custom<Change>((value) => typeof value === 'object' && value !== null)), history: History })

/** The Word documents and, where a kind needs one, whom or what it is about. One request may make several files. */
export const DocumentRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('maturity-report') }),
  z.object({ kind: z.literal('headcount-plan') }),
  z.object({ kind: z.literal('team-charter') }),
  /** The job description, for outside, and the requisition, for inside. */
  z.object({ kind: z.literal('job-description'), role: z.string(), level: z.int().min(1).max(5) }),
  /** A guide, a sheet for each stage, a brief for each exercise and a debrief form; with a candidate, the sheets bear the name. */
  z.object({
    kind: z.literal('interview-kit'),
    role: z.string(),
    level: z.int().min(1).max(5),
    seed: z.int().nonnegative(),
    candidateId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('career-plan'), personId: z.string() }),
  z.object({ kind: z.literal('decision-report'), candidateId: z.string() }),
])
export type DocumentRequest = z.infer<typeof DocumentRequest>
export type DocumentKind = DocumentRequest['kind']

/** Files on their way to the user: already on disk, or to be downloaded by the window. */
export const Delivery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), folder: z.string(), files: z.array(z.string()) }),
  z.object({ kind: z.literal('download'), files: z.array(z.object({ name: z.string(), base64: z.string() })) }),
  z.object({ kind: z.literal('cancelled') }),
])
export type Delivery = z.infer<typeof Delivery>

/** Files written so far of an export, and the one being written. */
export const Progress = z.object({ done: z.int(), of: z.int(), now: z.string() })
export type Progress = z.infer<typeof Progress>

/** A table read from a file, before anyone says what its columns mean. Row numbers are those of the file; the heading is row 1. */
export const RawTable = z.object({ headings: z.array(z.string()), rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })) })
export type RawTable = z.infer<typeof RawTable>

const opened = z.object({ open: OpenFile, history: History }).nullable()
const none = z.object({})

/** Everything a window or the command line may ask of the process behind it. A null answer means the user closed the dialog. */
export const commands = {
  'app.state': {
    input: none,
    output: z.object({
      shell: z.enum(['desktop', 'browser', 'command-line']),
      platform: z.string(),
      version: z.string(),
      today: PlainDate,
      open: OpenFile.nullable(),
      history: History.nullable(),
      recent: z.array(RecentFile),
    }),
  },
  'workspace.new': { input: z.object({ sample: z.boolean(), name: Name }), output: opened },
  /** A recent file by its id, or one that the shell asks the user for. */
  'workspace.open': { input: z.object({ recent: z.string().nullable() }), output: opened },
  /** A file's bytes, where the shell has no paths: kept as a copy of its own among the host's workspaces. */
  'workspace.upload': { input: z.object({ name: z.string().max(255), base64: z.string() }), output: opened },
  'workspace.close': { input: none, output: none },
  /** The whole workspace as JSON text, `{ [table]: Row[] }`: large reads cross as text. */
  'workspace.read': { input: none, output: z.string() },
  'workspace.edit': { input: z.object({ edit: Edit }), output: Edited },
  'workspace.undo': { input: none, output: Edited },
  'workspace.redo': { input: none, output: Edited },
  'workspace.history': {
    input: z.object({ limit: z.int().min(1).max(1000) }),
    output: z.array(z.object({ seq: z.int(), at: z.string(), words: z.string(), rows: z.int() })),
  },
  'workspace.save-copy': { input: none, output: Delivery },
  'workspace.back-up': { input: none, output: z.object({ file: z.string() }) },
  /** The systems as a file: one row a system, one row an answer, or everything about them. */
  'systems.export': { input: z.object({ as: z.enum(['systems-csv', 'answers-csv', 'json']) }), output: Delivery },
  /** A chart of the window as a picture or its numbers, up to 20 MB, under a name without ending. */
  'chart.save': {
    input: z.object({ name: z.string().min(1).max(200), as: z.enum(['svg', 'png', 'csv']), base64: z.base64().max(28_000_000) }),
    output: Delivery,
  },
  /** The interview bank as JSON text, read from `assets/interview` and checked. */
  'interview.bank': { input: none, output: z.string() },
  /** Any CSV file. */
  'table.read': { input: z.object({ name: z.string().max(255), base64: z.string() }), output: RawTable },
  /** Makes the files and hands them over, apart or as one zip. */
  'documents.export': {
    input: z.object({ documents: z.array(DocumentRequest).min(1).max(500), as: z.enum(['files', 'zip']) }),
    output: Delivery,
  },
  /** How far the export under way is; null when there is none. */
  'documents.progress': { input: none, output: Progress.nullable() },
  /** Stops the export under way, of which nothing is left; not stopped when there is none, or its files are being handed over already. */
  'documents.stop': { input: none, output: z.object({ stopped: z.boolean() }) },
  /** Shows what was exported last in the system’s own file window; refused where a shell has none. */
  'documents.reveal': { input: none, output: none },
  /** A filled scorecard, read and not yet recorded. */
  'scorecard.read': { input: z.object({ name: z.string().max(255), base64: z.string() }), output: ScorecardReading },
  /** Searches for better decisions for a scenario, its locked ones kept; long. One search at a time: a second is refused. Stopped, it answers with the best so far. */
  'plan.solve': { input: z.object({ scenarioId: ScenarioId, seconds: z.number().min(1).max(3_600) }), output: SolvedPlan },
  /** How far the search under way is; null when there is none. */
  'plan.progress': { input: none, output: SearchProgress.nullable() },
  /** Ends the search under way, which then answers; not stopped when there is none. */
  'plan.stop': { input: none, output: z.object({ stopped: z.boolean() }) },
  /** Plays a plan that many times over with chance; long. */
  'plan.simulate': { input: z.object({ of: PlanOf, runs: z.int().min(1).max(100_000) }), output: SimulationAnswer },
  /** What holds each late target back, by searching again without each limit; long. */
  'plan.binding': { input: z.object({ of: PlanOf }), output: z.array(BindingAnswer) },
  /** The styles of a firm’s own .docx or .dotx. */
  'brand.read-styles': { input: z.object({ name: z.string().max(255), base64: z.string() }), output: FirmStyles },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type CommandName = keyof typeof commands
export type Asked<N extends CommandName> = z.input<(typeof commands)[N]['input']>
export type Given<N extends CommandName> = z.output<(typeof commands)[N]['input']>
export type Answer<N extends CommandName> = z.output<(typeof commands)[N]['output']>
export type Handlers = { readonly [N in CommandName]: (given: Given<N>) => Answer<N> | Promise<Answer<N>> }
