import { addDays, type PlainDate } from '../../../src/base/date.ts'
import type { Commitment } from '../../../src/model/commitment.ts'
import type { Person, PersonId } from '../../../src/model/person.ts'

/** Who takes a seat: at its post and in its team, full time; what else is known of them is entered in People. A contract's last day is the day before it ends. */
export const arrivalOf = ({ role, level, teamId, until }: Commitment, id: PersonId, name: string, startDate: PlainDate): Person => ({
  id,
  name,
  email: null,
  title: '',
  role,
  level,
  teamId,
  managerId: null,
  allocation: 1,
  startDate,
  endDate: until === null ? null : addDays(until, -1),
  leaves: [],
  graduate: false,
  payAYear: null,
  country: null,
  sourceId: null,
  competencies: {},
  owns: [],
  evidence: [],
})
