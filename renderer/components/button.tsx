import type { ComponentProps } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.tsx'

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: 'normal' | 'primary' | 'quiet' | 'icon'
  readonly icon?: IconName
  readonly size?: 'sm' | 'lg'
}

const kinds = { normal: '', primary: 'pri', quiet: 'quiet', icon: 'quiet icon' } as const

/** With `kind="icon"` give `aria-label`; it is shown on hover too. */
export function Button({ kind = 'normal', icon, size, children, className, type = 'button', ...rest }: ButtonProps) {
  const label = rest['aria-label']
  return (
    <button type={type} className={['btn', kinds[kind], size, className].filter(Boolean).join(' ')} {...(kind === 'icon' && label !== undefined ? { title: label } : {})} {...rest}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children === undefined ? null : <span>{children}</span>}
    </button>
  )
}
