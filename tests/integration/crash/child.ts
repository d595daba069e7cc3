import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { createApp } from '../../../src-main/app.ts'
import { confirmDirective, readDirectiveText } from '../../../src-main/services/directive-service.ts'
import { addEvidenceFile } from '../../../src-main/services/evidence-service.ts'
import { trySampleData } from '../../../src-main/services/sample-service.ts'
import { openDatabase } from '../../../src-main/storage/database.ts'
import { migrations } from '../../../src-main/storage/migrate.ts'
import { letterText } from '../../support/letter-text.ts'

/**
 * Works on a data folder until it is killed: `node child.ts import|evidence|migration|sample DATA`. Says "begin" when
 * it starts something and "done …" once the core has confirmed it; writes are synchronous so that a line is out
 * before the work goes on.
 */
const [task = '', dataDir = ''] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)

if (task === 'migration') {
  const steps = {
    ...migrations,
    '9999-slow': {
      up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
        await sql`create table slow (n integer)`.execute(db)
        for (let n = 0; ; n += 1) {
          await sql`insert into slow values (${n})`.execute(db)
          if (n % 50 === 0) say('begin')
        }
      },
    },
  }
  await openDatabase({ dataDir, now: () => new Date(), steps })
}

const app = await createApp({
  dataDir,
  resourcesDir: join(import.meta.dirname, '..', '..', '..', 'resources'),
  rendererDir: null,
  version: '0.0.0',
  printer: { print: () => Promise.reject(new Error('nothing is printed here')) },
})
if (task === 'sample') {
  const begun = app.core.database.raw.prepare(
    "select 1 from setting where key = 'sampleUnfinished' and value = 'true'",
  )
  setInterval(() => {
    if (begun.get() !== undefined) say('begin')
  }, 3)
  await trySampleData(app.core)
  await new Promise(() => {})
}
for (let n = 0; ; n += 1) {
  if (task === 'import') {
    const draft = await readDirectiveText(app.core, `thư ${n}`, letterText(process.pid * 1000 + n))
    say('begin')
    const { commitmentIds } = await confirmDirective(app.core, draft.id, draft.review, {})
    say(`done ${commitmentIds.join(',')}`)
  } else {
    const content = Buffer.alloc(3_000_000, `${process.pid} ${n} `)
    say('begin')
    const evidence = await addEvidenceFile(app.core, {
      name: `minh-chứng-${n}.bin`,
      size: content.length,
      read: () => Readable.from(pieces(content)),
    })
    const expected = createHash('sha256').update(content).digest('hex')
    if (evidence.sha256 !== expected) throw new Error('the vault took other content')
    say(`done ${evidence.id}`)
  }
}

function* pieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}
