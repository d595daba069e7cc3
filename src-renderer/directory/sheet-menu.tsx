import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload, IconFileSpreadsheet, IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Importable } from '../../src-main/contract/directory-import.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { saveDocument } from '../client/save-document.ts'
import { ImportModal } from './import-modal.tsx'

/** A list of the directory from and to Excel. */
export function SheetMenu({ entity }: { entity: Importable }) {
  const { t } = useTranslation('directory')
  const [importing, setImporting] = useState(false)
  const save = (form: 'entries' | 'template') =>
    void saveDocument(routes.directory(entity, form), t(`sheet.${form}Name.${entity}`)).catch(notifyFailure)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
            rightSection={<IconChevronDown size={15} aria-hidden />}
          >
            {t('sheet.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTableImport size={16} />} onClick={() => setImporting(true)}>
            {t('sheet.import')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => save('entries')}>
            {t('sheet.export')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={() => save('template')}>
            {t('sheet.template')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {importing && (
        <ImportModal
          entity={entity}
          onTemplate={() => save('template')}
          onClose={() => setImporting(false)}
        />
      )}
    </>
  )
}
