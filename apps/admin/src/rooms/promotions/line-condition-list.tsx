import { useLingui } from '@lingui/react/macro'
import { lineMenu } from '@redthread/pricing/promotions/line-menu'
import { conditionWords } from './promotion-words.ts'
import { RuleList, type RuleValue } from './rule-list.tsx'

export interface LineConditionListProps {
  label: string
  path: string
  value: unknown
  onChange: (value: unknown) => void
}

/** Which lines are meant; none said means all of them. */
export function LineConditionList({ label, path, value, onChange }: LineConditionListProps) {
  const { t } = useLingui()
  return (
    <div>
      <p>{label}</p>
      <RuleList
        label={label}
        path={path}
        menu={lineMenu}
        words={conditionWords}
        value={(Array.isArray(value) ? value : []) as RuleValue[]}
        onChange={(next) => onChange(next.length === 0 ? null : next)}
        empty={t`Everything`}
      />
    </div>
  )
}
