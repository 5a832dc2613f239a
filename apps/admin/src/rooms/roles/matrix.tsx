import { Plural, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { Fragment } from 'react'
import styles from './matrix.module.css'
import { resourceWords } from './resource-words.ts'

export interface MatrixProps {
  label: string
  roles: readonly {
    id: string
    name: string
    permissions: readonly string[]
    builtIn: boolean
    members: number
    needsSecondFactor: boolean
  }[]
  permissions: readonly { permission: string; words: string }[]
  /** Opens a role for changing; left out where the person may not. */
  onRole: ((id: string) => void) | undefined
}

/** Permissions down, roles across; a check where the role has it. */
export function Matrix({ label, roles, permissions, onRole }: MatrixProps) {
  const { i18n, t } = useLingui()
  const groups = Map.groupBy(permissions, ({ permission }) => permission.split(':')[0] ?? '')
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t`What may be done`}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                {onRole && !role.builtIn ? (
                  <button type="button" onClick={() => onRole(role.id)}>
                    {role.name}
                  </button>
                ) : (
                  role.name
                )}
                <small>
                  <Plural value={role.members} _0="nobody" one="# person" other="# people" />
                  {role.needsSecondFactor ? <span> · {t`second factor`}</span> : null}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...groups].map(([resource, items]) => (
            <Fragment key={resource}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={roles.length + 1}>
                  {resourceWords[resource] ? i18n._(resourceWords[resource]) : resource}
                </th>
              </tr>
              {items.map(({ permission, words }) => (
                <tr key={permission}>
                  <th scope="row">{words}</th>
                  {roles.map((role) => (
                    <td key={role.id}>
                      {role.permissions.includes(permission) ? (
                        <IconCheck size={18} stroke={2.2} role="img" aria-label={t`Yes`} />
                      ) : (
                        <span className="rt-hidden">{t`No`}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
