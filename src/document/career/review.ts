import type { CareerPath, CompetencyGap } from '../../career/path.ts'
import { Level } from '../../model/vocabulary.ts'
import type { Block, Field } from '../block.ts'
import { heading, say } from '../draft.ts'
import { choiceField, dateField, longField, textField } from '../hiring/field.ts'
import { personName, type Material } from '../material.ts'

/** What the two of them fill in: their own view of each competency, when they talk again, and that they agree. */
export const review = (material: Material, path: CareerPath): readonly Block[] => [
  say('Levels are agreed in three steps: self-assessment, an assessor’s view, and the level both agree on.'),
  ...selfAssessment(path),
  heading(2, 'Agreement'),
  agreement(material, path),
]

const levels = Level.values

function selfAssessment({ recommended }: CareerPath): readonly Block[] {
  const competencies = recommended?.competencies ?? []
  if (competencies.length === 0) return []
  return [
    heading(2, 'Self-assessment'),
    say('Choose the level whose description fits what you do today, before you read the assessor’s view.'),
    { kind: 'form', caption: 'Your own view', fields: competencies.map(selfField) },
  ]
}

const selfField = ({ competency: { id, name, behaviours } }: CompetencyGap): Field =>
  choiceField(
    `self.${id}`,
    name,
    'Choose a level',
    [...levels].map((level) => ({ value: String(level), label: `${level}. ${behaviours[level - 1] ?? ''}` })),
  )

function agreement(material: Material, { person }: CareerPath): Block {
  const manager = personName(material, person.managerId)
  return {
    kind: 'form',
    caption: 'Days and signatures',
    fields: [
      dateField('self-assessed-on', 'Self-assessment done on', 'Choose a day'),
      dateField('assessed-on', 'Assessor’s view given on', 'Choose a day'),
      textField('assessor', 'Assessor', 'Name of the assessor'),
      dateField('agreed-on', 'Levels agreed on', 'Choose a day'),
      longField('agreed', 'What we agreed beyond the actions above', 'Write what you agreed', 4),
      dateField('review-on', 'Next review on', 'Choose a day'),
      textField('signed-person', `Signed, ${person.name}`, 'Type your name to sign'),
      dateField('signed-person-on', `${person.name} signed on`, 'Choose a day'),
      textField('signed-manager', manager === '' ? 'Signed, manager' : `Signed, ${manager}`, 'Type your name to sign'),
      dateField('signed-manager-on', `${manager === '' ? 'Manager' : manager} signed on`, 'Choose a day'),
    ],
  }
}
