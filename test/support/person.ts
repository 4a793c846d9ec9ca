import { Person } from '../../src/model/person.ts'

/** Somebody about whom nothing is known but what is given. */
export const personWith = (id: string, given: { readonly [field: string]: unknown } = {}): Person =>
  Person.parse({
    id,
    name: `Person ${id}`,
    email: null,
    title: '',
    role: null,
    level: null,
    teamId: null,
    managerId: null,
    allocation: 1,
    startDate: null,
    endDate: null,
    leaves: [],
    graduate: false,
    payAYear: null,
    country: null,
    sourceId: null,
    competencies: {},
    owns: [],
    evidence: [],
    ...given,
  })
