import type { HeadingNames } from '../table/columns.ts'

/** What a column of an outside assessment can hold; the others than code and score may be missing. */
export const answerFields = ['system', 'code', 'score', 'grade', 'evidence', 'date', 'link'] as const
export type AnswerField = (typeof answerFields)[number]

/** How the screen, the command line and the file itself name a field. */
export const answerFieldWords: { readonly [F in AnswerField]: string } = {
  system: 'System',
  code: 'Code',
  score: 'Score',
  grade: 'Grade',
  evidence: 'Evidence',
  date: 'Date',
  link: 'Link',
}

export const answerHeadings: HeadingNames<AnswerField> = {
  system: ['system', 'system name', 'ai system', 'application', 'application name', 'app', 'product', 'service', 'asset'],
  code: [
    'code',
    'question code',
    'question id',
    'practice code',
    'practice id',
    'control id',
    'control code',
    'control',
    'requirement id',
    'requirement',
    'item id',
    'question no',
    'question number',
    'question',
    'practice',
    'id',
    'ref',
    'reference',
  ],
  score: ['score', 'answer score', 'answer', 'rating', 'result', 'value', 'maturity score'],
  grade: ['grade', 'evidence grade', 'verification', 'verified', 'assurance'],
  evidence: ['evidence', 'comment', 'comments', 'notes', 'note', 'justification', 'rationale', 'remarks'],
  date: ['date', 'assessed on', 'assessment date', 'answered on', 'day', 'on'],
  link: ['link', 'links', 'url', 'urls', 'evidence link', 'evidence url'],
}
