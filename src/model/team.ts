import * as z from 'zod'
import { Name, Note } from './text.ts'

export const TeamId = z.string().min(1).max(80).brand<'TeamId'>()
export type TeamId = z.infer<typeof TeamId>

export const Team = z.object({ id: TeamId, name: Name, purpose: Note, leadId: z.string().brand<'PersonId'>().nullable() }).readonly()
export type Team = z.infer<typeof Team>
