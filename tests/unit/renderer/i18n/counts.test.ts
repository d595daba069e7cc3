import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { en, vi } from '../../../../src-renderer/i18n/catalogue.ts'
import { counts } from '../../../../src-renderer/i18n/counts.ts'

describe('counts in sentences', () => {
  it('have dots or commas by the language; years stay as they are', async () => {
    const instance = createInstance()
    await instance.use(counts).init({
      lng: 'vi',
      ns: Object.keys(vi),
      resources: { vi, en },
      interpolation: { escapeValue: false, alwaysFormat: true },
    })
    expect(instance.t('reminders:more', { count: 7350 })).toBe('và 7.350 việc khác')
    expect(instance.t('reminders:more', { count: 7350, lng: 'en' })).toBe('and 7,350 more')
    const counted = instance.t('register:count', { count: 1200, year: 2025 })
    expect(counted).toBe('1.200 văn bản đã ban hành trong năm 2025')
  })
})
