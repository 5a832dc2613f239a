import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Link, useMatches } from 'react-router'
import styles from './breadcrumbs.module.css'
import { useCrumbTitle } from './crumb-title.tsx'
import { useTool } from './tool.tsx'

/** What a route says about itself in `handle`. */
export interface CrumbHandle {
  crumb: MessageDescriptor
}

/** Where you are, and the way back up; also names the document. */
export function Breadcrumbs() {
  const { i18n, t } = useLingui()
  const tool = useTool()
  const last = useCrumbTitle()
  const crumbs = useMatches().flatMap(({ pathname, handle }) => {
    const { crumb } = (handle ?? {}) as Partial<CrumbHandle>
    return crumb ? [{ pathname, label: i18n._(crumb) }] : []
  })
  const here = last ?? crumbs.at(-1)?.label
  useEffect(() => {
    document.title = [here, `${i18n._(tool.name)} · Redthread`].filter(Boolean).join(' – ')
  }, [here, i18n, tool])
  return (
    <nav aria-label={t`Where you are`} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ pathname, label }, at) => {
          const current = at === crumbs.length - 1
          return (
            <li key={pathname}>
              {current ? (
                <span aria-current="page">{last ?? label}</span>
              ) : (
                <Link to={pathname}>{label}</Link>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
