import { Trans, useLingui } from '@lingui/react/macro'
import { Input, SegmentedControl, Select, Slider } from '@mantine/core'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { ReactNode } from 'react'
import type { KitPartProps } from './change-kit.ts'

/** Type and shape: the letters, their sizes, corners and the thread. */
export function ShapePart({ kit, change }: KitPartProps) {
  const { t } = useLingui()
  const { typography, shape } = kit
  const setType = (part: Partial<BrandKit['typography']>) =>
    change((before) => ({ ...before, typography: { ...before.typography, ...part } }))
  const setShape = (part: Partial<BrandKit['shape']>) =>
    change((before) => ({ ...before, shape: { ...before.shape, ...part } }))
  return (
    <div style={{ display: 'grid', gap: 26 }}>
      <Select
        label={t`Letters`}
        allowDeselect={false}
        data={[
          { value: 'figtree', label: t`Figtree, clean and friendly` },
          { value: 'system', label: t`The device's own` },
          { value: 'serif', label: t`Serif, bookish` },
          { value: 'rounded', label: t`Rounded, soft` },
        ]}
        value={typography.family}
        onChange={(family) => setType({ family: family as BrandKit['typography']['family'] })}
      />
      <Measure
        label={<Trans>Size of running text</Trans>}
        name={t`Size of running text`}
        unit="px"
        value={typography.basePx}
        range={[14, 20, 0.5]}
        onChange={(basePx) => setType({ basePx })}
      />
      <Measure
        label={<Trans>Growth from size to size</Trans>}
        name={t`Growth from size to size`}
        unit="×"
        value={typography.scale}
        range={[1.05, 1.42, 0.01]}
        onChange={(scale) => setType({ scale })}
      />
      <Measure
        label={<Trans>Weight of headings</Trans>}
        name={t`Weight of headings`}
        unit=""
        value={typography.headingWeight}
        range={[400, 900, 10]}
        onChange={(headingWeight) => setType({ headingWeight })}
      />
      <Input.Wrapper label={t`Buttons and fields`} labelElement="div">
        <SegmentedControl
          fullWidth
          mt={6}
          aria-label={t`Buttons and fields`}
          data={[
            { value: 'square', label: t`Square` },
            { value: 'soft', label: t`Soft` },
            { value: 'pill', label: t`Pill` },
          ]}
          value={shape.controls}
          onChange={(controls) => setShape({ controls: controls })}
        />
      </Input.Wrapper>
      <Measure
        label={<Trans>Corners of cards</Trans>}
        name={t`Corners of cards`}
        unit="px"
        value={shape.radiusPx}
        range={[0, 32, 1]}
        onChange={(radiusPx) => setShape({ radiusPx })}
      />
      <Measure
        label={<Trans>Width of the thread</Trans>}
        name={t`Width of the thread`}
        unit="px"
        value={shape.threadPx}
        range={[1, 6, 1]}
        onChange={(threadPx) => setShape({ threadPx })}
      />
    </div>
  )
}

interface MeasureProps {
  label: ReactNode
  name: string
  unit: string
  value: number
  range: readonly [number, number, number]
  onChange: (value: number) => void
}

function Measure({ label, name, unit, value, range: [min, max, step], onChange }: MeasureProps) {
  return (
    <div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 14 }}>
        <span style={{ fontWeight: 560 }}>{label}</span>
        <span className="rt-figures">
          {value} {unit}
        </span>
      </div>
      <Slider
        mt={8}
        thumbLabel={name}
        label={null}
        {...{ min, max, step, value }}
        onChange={(next) => onChange(Number(next.toFixed(2)))}
      />
    </div>
  )
}
