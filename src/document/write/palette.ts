/** The design language’s light colours, and the one accent that documents may spend. */
export const palette = {
  ink: '1C1E22',
  ink2: '4A4D52',
  ink3: '626569',
  line: 'CFCCC6',
  well: 'F5F3F0',
  paper: 'FFFFFF',
  accent: '0B4F6C',
  accentTint: 'E7EEF2',
  serious: { line: 'B02B27', fill: 'FFF1EF' },
  watch: { line: '845A0F', fill: 'FDF4E2' },
  note: { line: '0B4F6C', fill: 'E7EEF2' },
} as const
