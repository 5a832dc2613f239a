import type { ComponentPropsWithRef, ElementType } from 'react'
import styles from './link.module.css'

export type LinkProps<As extends ElementType = 'a'> = {
  as?: As
  /** Without an underline until hovered: only where the place itself says "link", as in lists. */
  subtle?: boolean
} & Omit<ComponentPropsWithRef<As>, 'as' | 'subtle'>

/** Words that go somewhere; pass the router's link as `as` for pages of the same app. */
export function Link<As extends ElementType = 'a'>(props: LinkProps<As>) {
  const { as, subtle, className, ...rest } = props as LinkProps<'a'> & { as?: ElementType }
  const Tag = as ?? 'a'
  const classes = [styles.link, className].filter(Boolean).join(' ')
  return <Tag {...rest} className={classes} data-subtle={subtle || undefined} />
}
