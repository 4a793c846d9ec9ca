import type { Source } from '../../../src/model/vocabulary.ts'

/** Where organisations stand and where they fail, as the article has it. */
export const matrix: Source = { kind: 'article', note: 'Maturity matrix' }
