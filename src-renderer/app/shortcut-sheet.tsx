import { Kbd, Modal, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { shortcutGroups } from './shortcut-keys.ts'
import classes from './shortcut-sheet.module.css'

/** The keys of each screen, opened by "?". */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('app')
  // A browser has its own keys for windows and sizes.
  const groups = shortcutGroups.filter(({ name }) => name !== 'window' || window.camket !== undefined)
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} size="75rem">
      <div className={classes.columns}>
        {groups.map(({ name, keys }) => (
          <section key={name} className={classes.group}>
            <Title order={3} mb={4}>
              {t(`shortcuts.${name}.title`)}
            </Title>
            <dl className={classes.keys}>
              {keys.map((entry) => (
                <div key={entry.does}>
                  <dt>
                    {entry.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>
                    <Text size="sm">{t(`shortcuts.does.${entry.does}`)}</Text>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
