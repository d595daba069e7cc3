import type { AgencyProfile } from '../../src-main/contract/agency.ts'
import { usualLayoutPreset } from '../../src-main/contract/layout-preset.ts'

export function agencyProfileOf(name: string): AgencyProfile {
  return {
    name,
    parentName: 'Ủy ban nhân dân tỉnh An Giang',
    placeName: 'An Giang',
    symbol: 'SKHCN',
    kind: 'so-ban-nganh',
    headTitle: 'GIÁM ĐỐC',
    headName: 'Lê Quốc Minh',
    draftingUnit: 'VP',
    beforeCountsDay: true,
    aliases: [],
    layout: usualLayoutPreset,
  }
}
