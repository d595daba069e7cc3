import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { launchBrowserShell } from './support/launch-browser-shell.ts'
import type { Launched } from './support/launched.ts'
import { shells } from './support/shells.ts'

const sample = join(import.meta.dirname, '..', '..', 'resources', 'samples', '02-co-so-du-lieu.txt')

/** Every screen and every dialog over one, with the way to it. */
const screens: readonly { name: string; open: (launched: Launched) => Promise<unknown> }[] = [
  { name: 'workbench', open: ({ page }) => goTo(page, '/', 'Bàn làm việc') },
  { name: 'directives', open: ({ page }) => goTo(page, '/directives', 'Văn bản chỉ đạo') },
  {
    name: 'directive',
    open: async ({ page }) => {
      await goTo(page, '/directives', 'Văn bản chỉ đạo')
      await page.getByRole('row').nth(1).getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: 'Toàn văn' })).toBeVisible()
    },
  },
  {
    name: 'review',
    open: async (launched) => {
      const { page } = launched
      await goTo(page, '/directives', 'Văn bản chỉ đạo')
      await launched.dropFiles(page.getByRole('main'), [sample])
      await expect(page.getByRole('heading', { name: 'Nhiệm vụ đọc được' })).toBeVisible()
      await page
        .getByRole('article', { name: /^Nhiệm vụ/ })
        .first()
        .focus()
    },
  },
  {
    name: 'review, editing and adding',
    open: async ({ page }) => {
      await page.keyboard.press('n')
      await expect(page.getByRole('form', { name: 'Nhiệm vụ nhập tay' })).toBeVisible()
      await page
        .getByRole('article', { name: /^Nhiệm vụ/ })
        .first()
        .focus()
      await page.keyboard.press('Enter')
      await expect(page.getByLabel('Sản phẩm')).toBeVisible()
    },
  },
  {
    name: 'review, splitting',
    open: async ({ page }) => {
      await page
        .getByRole('article', { name: /^Nhiệm vụ/ })
        .nth(1)
        .focus()
      await page.keyboard.press('s')
      await expect(page.getByRole('slider')).toBeFocused()
    },
  },
  {
    name: 'review, left out passages',
    open: ({ page }) =>
      page
        .getByRole('radiogroup', { name: 'Lọc nhiệm vụ' })
        .getByText(/^Ngoài nhiệm vụ/)
        .click(),
  },
  {
    name: 'review, comparing',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click()
      await page.getByRole('switch', { name: /Hiện cả mục giống/ }).click()
      await expect(page.getByRole('dialog').getByText('Giống', { exact: true }).first()).toBeVisible()
    },
  },
  {
    name: 'shortcuts',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
    },
  },
  {
    name: 'help',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('F1')
      const help = page.getByRole('dialog', { name: 'Trợ giúp' })
      await expect(help.getByRole('heading', { name: /Đọc văn bản chỉ đạo$/ })).toBeVisible()
    },
  },
  {
    name: 'news',
    open: async ({ page }) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Có gì mới' }).click()
      await expect(page.getByRole('dialog', { name: 'Có gì mới' })).toBeVisible()
    },
  },
  {
    name: 'tour',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('button', { name: 'Trợ giúp' }).click()
      await page.getByRole('menuitem', { name: 'Giới thiệu nhanh' }).click()
      await expect(page.getByRole('region', { name: 'Giới thiệu nhanh' })).toBeFocused()
    },
  },
  {
    name: 'search',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('so hoa')
      await expect(page.getByRole('option').filter({ hasText: 'số hóa' }).first()).toBeVisible()
    },
  },
  {
    name: 'commitments',
    open: async ({ page }) => {
      await closeDialog(page)
      await goTo(page, '/commitments', 'Cam kết')
      await expect(page.getByRole('grid')).toBeVisible()
    },
  },
  {
    name: 'commitments, filtering',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Lọc', exact: true }).click()
      await expect(page.getByRole('dialog', { name: 'Lọc danh sách' }).getByLabel('Lĩnh vực')).toBeVisible()
    },
  },
  {
    name: 'commitments, changing marked ones',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('row').nth(1).getByRole('gridcell').first().click()
      await page.getByRole('button', { name: 'Thay đổi hàng loạt…' }).click()
      await expect(page.getByRole('dialog').getByLabel('Ngày diễn ra')).toBeVisible()
    },
  },
  {
    name: 'commitment',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('row').nth(1).getByRole('gridcell').nth(2).click()
      await expect(page.getByRole('tab', { name: 'Cập nhật tiến độ' })).toBeVisible()
    },
  },
  { name: 'letters', open: ({ page }) => goTo(page, '/letters', 'Văn bản cam kết') },
  {
    name: 'letter',
    open: async ({ page }) => {
      await page.getByRole('table').getByRole('link').first().click()
      await expect(page.frameLocator('iframe').getByText('Kính gửi:').first()).toBeVisible()
    },
  },
  {
    name: 'issuing a letter',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Ban hành…' }).click()
      await expect(page.getByRole('dialog').getByLabel('Ngày văn bản')).toBeVisible()
    },
  },
  {
    name: 'issued letter',
    open: async ({ page }) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Ban hành', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'Ban hành và gửi' })).toBeVisible()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    },
  },
  {
    name: 'recording a letter as sent',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Ghi đã gửi…' }).click()
      await expect(page.getByRole('dialog').getByLabel('Gửi đến')).toBeVisible()
    },
  },
  {
    name: 'register',
    open: async ({ page }) => {
      await closeDialog(page)
      await goTo(page, '/register?year=2025', 'Sổ văn bản đi')
      await expect(page.getByRole('table')).toBeVisible()
    },
  },
  { name: 'evidence', open: ({ page }) => goTo(page, '/evidence', 'Minh chứng') },
  { name: 'reports', open: ({ page }) => goTo(page, '/reports', 'Báo cáo') },
  {
    name: 'new report',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Lập báo cáo' }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'report',
    open: async ({ page }) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Lập báo cáo' }).click()
      await expect(page.frameLocator('iframe').getByText('BÁO CÁO', { exact: true }).first()).toBeVisible()
    },
  },
  {
    name: 'report, figures',
    open: async ({ page }) => {
      await page.getByRole('tab', { name: 'Số liệu' }).click()
      await expect(page.getByRole('heading', { name: 'So sánh với kỳ khác' })).toBeVisible()
    },
  },
  {
    name: 'reporting duties',
    open: async ({ page }) => {
      await goTo(page, '/reports', 'Báo cáo')
      await page.getByRole('button', { name: 'Chế độ báo cáo' }).click()
      await expect(page.getByRole('dialog').getByText('6 tháng đầu năm')).toBeVisible()
    },
  },
  {
    name: 'texts for nq57.vn',
    open: async ({ page }) => {
      await closeDialog(page)
      await goTo(page, '/reports/portal', 'Cập nhật nq57.vn')
      await expect(page.getByRole('button', { name: 'Chép: Toàn bộ' }).first()).toBeVisible()
    },
  },
  {
    name: 'templates',
    open: async ({ page }) => {
      await goTo(page, '/reports/templates', 'Mẫu văn bản')
      await expect(page.getByLabel('Mở đầu')).toBeVisible()
    },
  },
  {
    name: 'directory, with the form of an agency',
    open: async ({ page }) => {
      await goTo(page, '/directory', 'Danh mục')
      await page.getByText('Công an tỉnh').click()
      await expect(page.getByRole('complementary').getByLabel('Tên cơ quan')).toBeVisible()
    },
  },
  {
    name: 'directory, a group',
    open: async ({ page }) => {
      await page.getByRole('tab', { name: 'Nhóm' }).click()
      await page.getByText('Các sở, ban, ngành tỉnh', { exact: true }).click()
      await expect(page.getByRole('complementary').getByLabel('Tên nhóm')).toBeVisible()
    },
  },
  { name: 'settings', open: ({ page }) => goTo(page, '/settings', 'Thiết lập') },
  {
    name: 'importing working days',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Nhập nhiều ngày…' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Hoặc dán các dòng vào đây').fill('31/8/2027;không;Nghỉ\n31/2/2027;không;Nghỉ')
      await dialog.getByRole('button', { name: 'Đọc các dòng' }).click()
      await expect(dialog.getByText(/Chưa hiểu ngày/)).toBeVisible()
    },
  },
  {
    name: 'leaving the sample',
    open: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('button', { name: 'Bỏ dữ liệu mẫu…' }).click()
      await expect(page.getByRole('dialog').getByText(/put-aside/)).toBeVisible()
    },
  },
  {
    name: 'an address that leads nowhere',
    open: async ({ page }) => {
      await closeDialog(page)
      await goTo(page, '/nowhere', 'Không có trang này')
    },
  },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has a violation of WCAG 2.1 AA in the ${colorScheme} theme`, async () => {
    const missing = shells[0]?.missing ?? null
    test.skip(missing !== null, missing ?? '')
    const launched = await launchBrowserShell({ dataDir: test.info().outputPath('data') })
    const { page } = launched
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found: string[] = []
    await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible()
    found.push(...(await violations(page, 'first run')))
    await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await open(launched)
        found.push(...(await violations(page, name)))
      })
    }
    expect(found).toEqual([])
    await launched.close()
  })
}

/** What axe finds in what is shown, one line per element; previews are documents, judged elsewhere. */
async function violations(page: Page, screen: string): Promise<string[]> {
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', /light|dark/)
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${screen}: ${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
    ),
  )
}

async function goTo(page: Page, address: string, heading: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(page.getByRole('heading', { name: heading, exact: true, level: 1 })).toBeVisible()
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
