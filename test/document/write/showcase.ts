import type { Block, DocumentModel } from '../../../src/document/block.ts'
import { standardBrand } from '../../../src/model/brand.ts'

const anchors = [
  'Does not see that the system failed, or blames the model without looking.',
  'Sees the failure when shown, and restarts from the beginning.',
  'Finds the failing step from the trace and resumes there, with one prompt from the interviewer.',
  'Finds and resumes without help, and says what would have caught it earlier.',
  'As 4, and designs the check and the drill that stop the next failure of this kind.',
]
const quarters = ['Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027', 'Q1 2028', 'Q2 2028', 'Q3 2028', 'Q4 2028']

const prose =
  'The claims assistant answers four in five questions without help, and nobody can say which of the rest it got wrong. Its traces are kept for a week, its evaluation runs by hand before each release, and its recovery has never been tried.'

export const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'What is asked' },
  { kind: 'paragraph', tone: 'lead', text: 'Approve four hires and two promotions. Once everyone is in seat they add £612k a year.' },
  {
    kind: 'figures',
    figures: [
      { label: 'Engineers', value: '9 to 13', note: 'by the end of Q4 2028' },
      { label: 'Cost over the plan', value: '£2.4m', note: '£180k under budget' },
      { label: 'Targets reached on time', value: '5 of 7', note: '2 late or beyond the plan' },
      { label: 'Next decision', value: '8 Jan 2027', note: 'six decisions in the plan' },
    ],
  },
  { kind: 'paragraph', text: prose },
  {
    kind: 'callout',
    tone: 'watch',
    title: 'Claims triage does not reach its target in time',
    text: 'Its dates stand under Targets. Decide earlier, ask for less, or move it.',
  },
  { kind: 'callout', tone: 'watch', title: 'Two systems have no owner', text: 'Name one for each before the first hire.' },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Capacity against demand' },
  { kind: 'paragraph', text: 'Columns are people at work; the line is the work that the targets ask for.' },
  {
    kind: 'chart',
    caption: 'Capacity against demand, by quarter',
    says: 'Capacity rises from 6.5 to 11.5 full-time equivalents and meets demand from Q4 2027 on.',
    chart: {
      type: 'columns',
      stacked: true,
      categories: quarters,
      unit: 'Full-time equivalents',
      series: [
        { name: 'People in place', values: [6.5, 6.5, 6.5, 6.5, 6.5, 6.5, 6.5, 6.5], ink: 'accent' },
        { name: 'Planned', values: [0, 0.5, 1.5, 3, 4, 5, 5, 5], ink: 'second' },
        { name: 'Demand', values: [8, 9, 9.5, 9, 9.5, 10, 10.5, 11], ink: 'bad', line: true },
      ],
    },
  },
  {
    kind: 'paragraph',
    text: 'Up to the third quarter of 2027 work waits. After that, capacity stays above demand by half a person, which is what holidays take.',
  },
  {
    kind: 'table',
    caption: 'Decisions, first to be taken first',
    columns: [
      { title: 'Decision', weight: 3.8, lead: true },
      { title: 'Decide by', weight: 1.45 },
      { title: 'In seat', weight: 1.45 },
      { title: 'Adds a year', weight: 1.35, align: 'right' },
    ],
    rows: [
      { cells: ['Hire an AI Systems Engineer, level 3\nfor Claims', '8 Jan 2027', '1 May 2027', '£148k'] },
      { cells: ['Hire an Evaluation Engineer, level 4\nfor Platform', '12 Feb 2027', '1 Jul 2027', '£164k'] },
      { cells: ['Promote Dana Whitfield to level 4', '1 Mar 2027', '1 Mar 2027', '£18k'] },
      { cells: ['All decisions', '', '', '£330k'], strong: true },
    ],
  },
  { kind: 'heading', level: 2, text: 'What happens when' },
  {
    kind: 'timeline',
    caption: 'Work on each system, by quarter',
    of: 'System',
    quarters,
    rows: [
      {
        label: 'Claims assistant',
        spans: [
          { from: 0, to: 2, words: 'To level 3', tone: 'work' },
          { from: 3, to: 3, words: 'Held', tone: 'done' },
        ],
      },
      {
        label: 'Fraud triage',
        spans: [
          { from: 1, to: 4, words: 'To level 4', tone: 'work' },
          { from: 5, to: 6, words: 'Late', tone: 'late' },
        ],
      },
      { label: 'Underwriting copilot for brokers', spans: [{ from: 5, to: 7, words: 'To level 2', tone: 'work' }] },
    ],
  },
  { kind: 'heading', level: 2, text: 'What it costs' },
  {
    kind: 'chart',
    caption: 'Cost by team over the plan',
    says: 'Claims costs most, £1.1m.',
    chart: {
      type: 'bars',
      categories: ['Claims', 'Platform', 'Underwriting', 'Fraud', 'Customer service'],
      unit: 'Thousand pounds',
      series: [{ name: 'Cost', values: [1100, 640, 410, 180, 70], ink: 'accent' }],
    },
  },
  { kind: 'heading', level: 1, text: 'The systems' },
  {
    kind: 'chart',
    caption: 'Claims assistant: level by dimension',
    says: 'Recovery is lowest at 1, orchestration highest at 4; the target is 3 in all.',
    chart: {
      type: 'radar',
      categories: ['Orchestration', 'Knowledge', 'Evaluation', 'Observability', 'Recovery', 'Human in the loop', 'Cost'],
      unit: 'Level',
      series: [
        { name: 'Today', values: [4, 3, 2, 2, 1, 3, 2], ink: 'accent' },
        { name: 'Target', values: [3, 3, 3, 3, 3, 3, 3], ink: 'bad' },
      ],
    },
  },
  {
    kind: 'chart',
    caption: 'Tokens per answer, by minute',
    says: 'Rises from 2,000 to 41,000 in half an hour.',
    chart: {
      type: 'lines',
      categories: ['0', '5', '10', '15', '20', '25', '30'],
      unit: 'Tokens',
      series: [
        { name: 'Tokens', values: [2000, 2100, 4300, 9800, 20500, 33000, 41000], ink: 'accent' },
        { name: 'Limit', values: [16000, 16000, 16000, 16000, 16000, 16000, 16000], ink: 'bad' },
      ],
    },
  },
  { kind: 'heading', level: 3, text: 'What lacks' },
  { kind: 'list', ordered: false, items: ['No check runs before a release.', `Traces are kept for a week. ${prose}`] },
  { kind: 'list', ordered: true, items: ['Keep traces for a year.', 'Run the checks on every change.', 'Try the recovery each quarter.'] },
  { kind: 'callout', tone: 'note', title: 'How levels are counted', text: 'The level of a system is the lowest of its dimensions.' },
  {
    kind: 'callout',
    tone: 'serious',
    title: 'Nobody can stop the claims assistant',
    text: 'The kill switch needs a release, which takes two days.',
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Sheet for stage 2' },
  {
    kind: 'form',
    caption: 'About this interview',
    fields: [
      { tag: 'candidate', label: 'Candidate', control: { kind: 'text' }, value: 'Ana Lima', hint: 'Name' },
      { tag: 'interviewer', label: 'Interviewer', control: { kind: 'text' }, value: '', hint: 'Your name' },
      { tag: 'held-on', label: 'Held on', control: { kind: 'date' }, value: '', hint: 'Choose the day' },
    ],
  },
  { kind: 'rating', title: 'Failure recovery', tag: 'failure-recovery', anchors, bar: 3, lines: 4 },
  { kind: 'rating', title: 'Evaluation', tag: 'evaluation', anchors, bar: null, lines: 4 },
  {
    kind: 'form',
    caption: 'Your recommendation',
    fields: [
      {
        tag: 'recommendation',
        label: 'Recommendation',
        control: {
          kind: 'choice',
          choices: [
            { value: 'hire', label: 'Hire' },
            { value: 'no-hire', label: 'Do not hire' },
          ],
        },
        value: 'hire',
        hint: 'Choose one',
      },
      { tag: 'alone', label: 'Written before talking to the other interviewers', control: { kind: 'check' }, value: '', hint: '' },
      { tag: 'told', label: 'The candidate was told what happens next', control: { kind: 'check' }, value: 'yes', hint: '' },
      { tag: 'day', label: 'Written on', control: { kind: 'date' }, value: '2026-11-22', hint: 'Choose the day' },
      { tag: 'notes', label: 'Notes', control: { kind: 'long-text', lines: 5 }, value: 'First line\nSecond line', hint: 'Anything else' },
    ],
  },
  { kind: 'answer', label: 'Names and date', lines: 2 },
  { kind: 'paragraph', tone: 'quiet', text: 'Send this sheet to the hiring manager before the debrief.' },
]

/** A document with every kind of block. */
export const showcase: DocumentModel = {
  title: 'Headcount plan',
  subtitle: '9 to 13 engineers, Q1 2027 to Q4 2028',
  organisation: 'Northwind Mutual',
  date: '22 November 2026',
  audience: 'Internal: for those who decide on headcount',
  fileName: 'showcase',
  paper: 'a4',
  language: 'en-GB',
  contents: true,
  brand: standardBrand,
  marks: { CadreForm: 'scorecard 1' },
  blocks: everyBlock,
}
