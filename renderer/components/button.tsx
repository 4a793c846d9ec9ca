import type { ComponentProps } from 'react'
import type { IconName } from './icon-paths.tsx'
import { Icon } from './icon.tsx'

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: 'normal' | 'primary' | 'quiet' | 'icon'
  readonly icon?: IconName
  readonly size?: 'sm' | 'lg'
}

const kinds = { normal: '', primary: 'pri', quiet: 'quiet', icon: 'quiet icon' } as const

/** With `kind="icon"` give `aria-label`; it is shown on hover too. */
export function Button({ kind = 'normal', icon, size, children, className, type = 'button', ...rest }: ButtonProps) {
  const label = rest['aria-label']
  const all = {
    className: ['btn', kinds[kind], size, className].filter(Boolean).join(' '),
    ...(kind === 'icon' && label !== undefined ? { title: label } : {}),
    ...rest,
    children: (
      <>
        {icon === undefined ? null : <Icon name={icon} />}
        {children === undefined ? null : <span>{children}</span>}
      </>
    ),
  }
  return type === 'submit' ? <button type="submit" {...all} /> : <button type="button" {...all} />
}
