/** Parts of the guide, in the order of its tabs; the ids are addresses. */
export const guideParts = [
  { id: 'levels', label: 'Levels' },
  { id: 'self-check', label: 'Where do I operate' },
  { id: 'dimensions', label: 'Practices' },
  { id: 'failures', label: 'Failure modes' },
  { id: 'build-or-buy', label: 'Build or buy' },
  { id: 'engineers', label: 'Kinds of engineer' },
  { id: 'roles', label: 'Roles' },
  { id: 'competencies', label: 'Competencies' },
  { id: 'careers', label: 'Careers' },
  { id: 'norms', label: 'Norms and figures' },
] as const
export type GuidePart = (typeof guideParts)[number]['id']

export const isGuidePart = (id: string | undefined): id is GuidePart => guideParts.some((part) => part.id === id)
export const labelOf = (id: GuidePart): string => guideParts.find((part) => part.id === id)?.label ?? ''
