import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Group } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconIndentDecrease,
  IconIndentIncrease,
} from '@tabler/icons-react'
import type { Step } from './tree-moves.ts'

export interface MoveButtonsProps {
  can: (step: Step) => boolean
  onStep: (step: Step) => void
}

/** The four steps of the chosen category, for those who point rather than type. */
export function MoveButtons({ can, onStep }: MoveButtonsProps) {
  const { t } = useLingui()
  const steps = [
    { step: 'up', label: t`Move the category up`, Icon: IconArrowUp },
    { step: 'down', label: t`Move the category down`, Icon: IconArrowDown },
    { step: 'in', label: t`Put it under the one above`, Icon: IconIndentIncrease },
    { step: 'out', label: t`Take it out beside its parent`, Icon: IconIndentDecrease },
  ] as const
  return (
    <Group gap={6} role="group" aria-label={t`Move`}>
      {steps.map(({ step, label, Icon }) => (
        <ActionIcon
          key={step}
          variant="default"
          size="lg"
          aria-label={label}
          title={label}
          disabled={!can(step)}
          onClick={() => onStep(step)}
        >
          <Icon size={17} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      ))}
    </Group>
  )
}
