import { brandOf } from '../../../../src/model/workspace.ts'
import { SectionHead } from '../../../components/page.tsx'
import { useWorkspace } from '../../../state/hooks.ts'
import { AccentField } from './accent-field.tsx'
import { LogoField } from './logo-field.tsx'
import { PaperField } from './paper-field.tsx'
import { StylesField } from './styles-field.tsx'

/** How every document looks; each change can be undone. */
export function Branding() {
  const { accent, logo, styles } = brandOf(useWorkspace())
  return (
    <section className="brand">
      <SectionHead title="Branding" end="All documents" />
      <LogoField logo={logo} />
      <AccentField accent={accent} />
      <StylesField styles={styles} />
      <PaperField />
    </section>
  )
}
