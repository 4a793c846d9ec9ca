import * as z from 'zod'

/** What a column of a people list can hold. */
export const PeopleField = z.enum([
  'name',
  'first-name',
  'last-name',
  'email',
  'id',
  'title',
  'role',
  'level',
  'team',
  'manager',
  'allocation',
  'start-date',
  'end-date',
  'graduate',
  'pay',
  'country',
])
export type PeopleField = z.infer<typeof PeopleField>
export type ColumnUse = PeopleField | 'ignore'
/** What each column of a table holds, in the table's order. A field counts once: its first column holds. */
export type PeopleMapping = readonly ColumnUse[]

/** How the screen and the command line name a field. */
export const fieldWords: { readonly [F in ColumnUse]: string } = {
  name: 'Name',
  'first-name': 'First name',
  'last-name': 'Last name',
  email: 'Email',
  id: 'Your own id',
  title: 'Job title',
  role: 'Role',
  level: 'Level',
  team: 'Team',
  manager: 'Manager',
  allocation: 'Share of a full week',
  'start-date': 'Start date',
  'end-date': 'Last day',
  graduate: 'Graduate',
  pay: 'Pay a year',
  country: 'Country',
  ignore: 'Do not import',
}
