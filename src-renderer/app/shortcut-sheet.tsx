import { Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './shortcut-sheet.module.css'

/** Which keys a group of the sheet lists; the words are in `app.shortcuts`. */
const groups = [
  {
    name: 'everywhere',
    keys: [
      { keys: ['Ctrl', 'O'], does: 'import' },
      { keys: ['Ctrl', 'V'], does: 'paste' },
      { keys: ['Ctrl', 'K'], does: 'search' },
      { keys: ['Ctrl', ','], does: 'settings' },
      { keys: ['?'], does: 'sheet' },
      { keys: ['Esc'], does: 'close' },
    ],
  },
  {
    name: 'review',
    keys: [
      { keys: ['↑', '↓'], does: 'move' },
      { keys: ['Space'], does: 'mine' },
      { keys: ['Enter'], does: 'edit' },
      { keys: ['Delete'], does: 'drop' },
      { keys: ['M'], does: 'merge' },
      { keys: ['S'], does: 'split' },
      { keys: ['N'], does: 'add' },
      { keys: ['Ctrl', 'Z'], does: 'undo' },
      { keys: ['Ctrl', 'Y'], does: 'redo' },
    ],
  },
  {
    name: 'split',
    keys: [
      { keys: ['←', '→'], does: 'word' },
      { keys: ['↑', '↓'], does: 'sentence' },
      { keys: ['Enter'], does: 'cut' },
    ],
  },
  {
    name: 'list',
    keys: [
      { keys: ['↑', '↓'], does: 'row' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['Space'], does: 'select' },
    ],
  },
  {
    name: 'dates',
    keys: [
      { keys: ['9/12'], does: 'day' },
      { keys: ['+7'], does: 'days' },
      { keys: ['Alt', '↓'], does: 'calendar' },
    ],
  },
] as const

/** The keys of each screen, opened by "?" or F1. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('app')
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} size={820}>
      <SimpleGrid cols={2} spacing="xl">
        {[groups.slice(0, 1).concat(groups.slice(3)), groups.slice(1, 3)].map((column, index) => (
          <Stack key={index} gap="md">
            {column.map(({ name, keys }) => (
              <section key={name}>
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
          </Stack>
        ))}
      </SimpleGrid>
    </Modal>
  )
}
