import type { ComponentPropsWithRef, ElementType, ReactNode } from 'react'
import styles from './button.module.css'

interface ButtonLook {
  /** `primary` once per screen; `quiet` beside it; `plain` inside lines; `critical` for losses. */
  variant?: 'primary' | 'quiet' | 'plain' | 'critical'
  size?: 'small' | 'regular' | 'large'
  wide?: boolean
  /** Shows that work is under way and ignores further presses. */
  busy?: boolean
  icon?: ReactNode
}

export type ButtonProps<As extends ElementType = 'button'> = ButtonLook & { as?: As } & Omit<
    ComponentPropsWithRef<As>,
    keyof ButtonLook | 'as'
  >

/** A verb to press; pass `as={Link}` (or `as="a"`) where pressing goes to another page. */
export function Button<As extends ElementType = 'button'>(props: ButtonProps<As>) {
  const { as, variant, size, wide, busy, icon, className, children, ...rest } =
    props as ButtonProps<'button'> & { as?: ElementType }
  const Tag = as ?? 'button'
  const native = Tag === 'button' ? { type: rest.type ?? ('button' as const) } : {}
  return (
    <Tag
      {...rest}
      {...native}
      className={[styles.button, className].filter(Boolean).join(' ')}
      data-variant={variant ?? 'quiet'}
      data-size={size ?? 'regular'}
      data-wide={wide || undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event: { preventDefault(): void }) => event.preventDefault() : rest.onClick}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      <span className={styles.label}>{children}</span>
    </Tag>
  )
}
