import { Button, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactContent } from '../../src-main/contract/commitment.ts'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { useToday } from '../client/app-state.ts'
import { client } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { DateField } from '../ui/date-field.tsx'
import { showDone, showUndo } from '../ui/undo-notice.tsx'
import type { AttachRequest } from './attach-context.ts'
import { CommitmentSelect } from './commitment-select.tsx'
import { EvidenceChips } from './evidence-chips.tsx'
import classes from './library.module.css'
import { PastedPicture } from './pasted-picture.tsx'
import { pictureName } from './picture-name.ts'
import { useStoreEvidence } from './store-evidence.ts'

/** Attaches evidence to a commitment, with a progress note or only as evidence added afterwards. */
export function AttachDialog({ request, onClose }: { request: AttachRequest; onClose: () => void }) {
  const { t } = useTranslation(['evidence', 'common', 'commitments'])
  const today = useToday()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const store = useStoreEvidence()
  const pictures = request.pictures ?? []
  const [files, setFiles] = useState(request.files)
  const [names, setNames] = useState(() =>
    pictures.map((picture, index) => pictureName(picture, new Date(), index)),
  )
  const [commitmentId, setCommitmentId] = useState(request.commitmentId)
  const [mode, setMode] = useState<'progress' | 'evidence'>(
    request.text === undefined ? 'progress' : 'evidence',
  )
  const [happenedOn, setHappenedOn] = useState<IsoDate | null>(today)
  const [text, setText] = useState(request.text ?? '')
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)

  const onlyStore = commitmentId === null && pictures.length > 0
  const problems = {
    commitment: commitmentId === null && pictures.length === 0 ? t('common:required') : null,
    date: onlyStore ? null : dateProblem(happenedOn, today, t('common:required'), t('attach.future')),
    text: !onlyStore && mode === 'progress' && text.trim() === '' ? t('common:required') : null,
    names: names.some((name) => name.trim() === '') ? t('common:required') : null,
  }

  const save = async () => {
    const all: Evidence[] = [...files]
    for (const [index, picture] of pictures.entries()) {
      all.push(await store.picture(picture, withEnding(names[index] ?? '', picture.type)))
    }
    if (commitmentId === null || happenedOn === null) {
      showDone(t('attach.storedOnly'))
      return
    }
    const { factId } = await client.commitments.record({
      commitmentId,
      happenedOn,
      content: contentOf(mode, text),
      evidenceIds: all.map((file) => file.id),
    })
    const undo = () =>
      client.commitments
        .record({
          commitmentId,
          happenedOn: today,
          content: { kind: 'retracted', factId, reason: t('attach.undoReason'), replacedBy: null },
          evidenceIds: [],
        })
        .then(() => cache.invalidateQueries(), notifyFailure)
    showUndo({
      message: t('attach.done', { count: all.length }),
      undoLabel: t('common:action.undo'),
      undo: () => void undo(),
    })
    await cache.invalidateQueries()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (saving || Object.values(problems).some((problem) => problem !== null)) return
    setSaving(true)
    save()
      .then(onClose, notifyFailure)
      .finally(() => setSaving(false))
  }
  const close = () => {
    if (files.length > 0) showDone(t('attach.kept'))
    onClose()
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t(pictures.length > 0 ? 'attach.pastedTitle' : 'attach.title')}
    >
      <form
        noValidate
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }}
      >
        <Stack gap="sm">
          {pictures.map((picture, index) => (
            <PastedPicture
              key={index}
              picture={picture}
              name={names[index] ?? ''}
              error={tried ? problems.names : null}
              onName={(name) => setNames(names.map((known, at) => (at === index ? name : known)))}
            />
          ))}
          {files.length > 0 && (
            <div className={classes.manyFiles}>
              <EvidenceChips
                files={files}
                {...(files.length + pictures.length > 1
                  ? { onRemove: (file: Evidence) => setFiles(files.filter(({ id }) => id !== file.id)) }
                  : {})}
              />
            </div>
          )}
          <CommitmentSelect
            value={commitmentId}
            fixed={request.commitmentId !== null}
            optional={pictures.length > 0}
            error={tried ? problems.commitment : null}
            onChange={setCommitmentId}
          />
          {!onlyStore && (
            <>
              <SegmentedControl
                aria-label={t('attach.mode')}
                value={mode}
                onChange={setMode}
                data={[
                  { value: 'progress', label: t('attach.asProgress') },
                  { value: 'evidence', label: t('attach.asEvidence') },
                ]}
              />
              <DateField
                label={t('commitments:form.happenedOn')}
                required
                value={happenedOn}
                onChange={setHappenedOn}
                error={tried ? problems.date : null}
                w={170}
              />
              <Textarea
                label={t(mode === 'progress' ? 'attach.progressText' : 'attach.evidenceText')}
                withAsterisk={mode === 'progress'}
                {...(request.commitmentId === null ? {} : { 'data-autofocus': true })}
                autosize
                minRows={2}
                maxRows={8}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                error={tried ? problems.text : null}
              />
            </>
          )}
          <Group justify="space-between" mt="xs">
            {request.commitmentId === null && commitmentId !== null ? (
              <Button
                variant="subtle"
                onClick={() => {
                  close()
                  void navigate({ to: '/commitments/$id', params: { id: commitmentId } })
                }}
              >
                {t('attach.openCommitment')}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={close}>
                {t('common:action.cancel')}
              </Button>
              <Button type="submit" loading={saving}>
                {t(onlyStore ? 'attach.storeOnly' : 'attach.save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function contentOf(mode: 'progress' | 'evidence', text: string): FactContent {
  return mode === 'progress'
    ? { kind: 'progress', percent: null, text, obstacles: '', proposals: '' }
    : { kind: 'evidenceAdded', text }
}

function dateProblem(date: IsoDate | null, today: IsoDate, missing: string, future: string): string | null {
  if (date === null) return missing
  return date > today ? future : null
}

/** The ending tells every other program what the file is, so a typed name keeps it. */
function withEnding(name: string, type: string): string {
  const ending = type === 'image/jpeg' ? '.jpg' : `.${type.split('/')[1]?.split('+')[0] ?? 'png'}`
  return name.toLowerCase().endsWith(ending) ? name.trim() : `${name.trim()}${ending}`
}
