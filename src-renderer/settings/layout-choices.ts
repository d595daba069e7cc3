import { type LayoutPreset, usualLayoutPreset } from '../../src-main/contract/layout-preset.ts'

/** Sets that offices commonly use; each is within the ranges. */
export const readySets = {
  usual: usualLayoutPreset,
  large: {
    ...usualLayoutPreset,
    nationalNameSize: 13,
    mottoSize: 14,
    agencySize: 13,
    placeDateSize: 14,
  },
  compact: { ...usualLayoutPreset, bodySize: 13, lineSpacing: 1, firstLine: 10 },
} as const satisfies Record<string, LayoutPreset>

export type ReadySet = keyof typeof readySets

/** The set that a layout is, whatever its letterhead; null for one's own. */
export function readySetOf(layout: LayoutPreset): ReadySet | null {
  const names = ['usual', 'large', 'compact'] as const
  return (
    names.find((name) => {
      const set: LayoutPreset = { ...readySets[name], letterhead: layout.letterhead }
      return choices.every(({ key }) => set[key] === layout[key])
    }) ?? null
  )
}

type Choice = Exclude<keyof LayoutPreset, 'letterhead'>

const marginsFrom = (low: number) => Array.from({ length: 6 }, (_, index) => low + index)

/** What can be chosen, in which unit, with the place of its rule in Phụ lục I, Phần I. */
export const choices: readonly {
  readonly key: Choice
  readonly unit: 'pt' | 'mm' | 'cm' | 'lines'
  readonly values: readonly number[]
  readonly rule: string
  /** The box of the layout's drawing there. */
  readonly box: string | null
  /** Set by the Party's own guide where the letterhead is the Party's. */
  readonly stateOnly: boolean
}[] = [
  { key: 'nationalNameSize', unit: 'pt', values: [12, 13], rule: 'II.1.a', box: '1', stateOnly: true },
  { key: 'mottoSize', unit: 'pt', values: [13, 14], rule: 'II.1.b', box: '1', stateOnly: true },
  { key: 'agencySize', unit: 'pt', values: [12, 13], rule: 'II.2.b', box: '2', stateOnly: true },
  { key: 'placeDateSize', unit: 'pt', values: [13, 14], rule: 'II.4.c', box: '4', stateOnly: true },
  { key: 'letterSubjectSize', unit: 'pt', values: [12, 13], rule: 'II.5.b', box: '5b', stateOnly: true },
  { key: 'bodySize', unit: 'pt', values: [13, 14], rule: 'II.6.e', box: '6', stateOnly: false },
  {
    key: 'lineSpacing',
    unit: 'lines',
    values: [1, 1.1, 1.15, 1.2, 1.3, 1.5],
    rule: 'II.6.e',
    box: null,
    stateOnly: false,
  },
  { key: 'paragraphGap', unit: 'pt', values: [6, 8, 10, 12], rule: 'II.6.e', box: null, stateOnly: false },
  { key: 'firstLine', unit: 'cm', values: [10, 12.7], rule: 'II.6.e', box: null, stateOnly: false },
  { key: 'marginTop', unit: 'mm', values: marginsFrom(20), rule: 'I.3', box: null, stateOnly: false },
  { key: 'marginBottom', unit: 'mm', values: marginsFrom(20), rule: 'I.3', box: null, stateOnly: false },
  { key: 'marginLeft', unit: 'mm', values: marginsFrom(30), rule: 'I.3', box: null, stateOnly: false },
  { key: 'marginRight', unit: 'mm', values: marginsFrom(15), rule: 'I.3', box: null, stateOnly: false },
]
