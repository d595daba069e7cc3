import { expect, test } from '@playwright/test'
import packageFile from '../../package.json' with { type: 'json' }
import { agencyProfileOf } from '../support/agency.ts'
import { openCore } from '../support/core-client.ts'
import { launchBrowserShell } from './support/launch-browser-shell.ts'

const { version } = packageFile

test('after an update the app says once what is new', async () => {
  const dataDir = test.info().outputPath('data')
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  await core.client.drafts.put({ key: 'preferences', value: { newsSeen: '0.0.9' } })
  await core.app.close()

  const updated = await launchBrowserShell({ dataDir })
  const notice = updated.page.getByRole('alert').filter({ hasText: `Cam Kết đã lên phiên bản ${version}.` })
  await notice.getByRole('button', { name: 'Có gì mới' }).click()
  const news = updated.page.getByRole('dialog', { name: 'Có gì mới' })
  await expect(news.getByRole('heading', { name: `Phiên bản ${version}` })).toBeVisible()
  await expect(news.getByRole('listitem').first()).toBeVisible()
  await updated.page.keyboard.press('Escape')
  await expect(news).toBeHidden()
  expect(updated.complaints).toEqual([])
  await updated.close()

  const restarted = await openCore(dataDir)
  const { value } = await restarted.client.drafts.get({ key: 'preferences' })
  expect(value, 'told once').toMatchObject({ newsSeen: version })
  await restarted.app.close()
})
