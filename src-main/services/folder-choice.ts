import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import type { FolderChoice } from '../contract/evidence-library.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { reasonOf } from '../storage/file-errors.ts'
import type { Core } from './core.ts'

/**
 * The path of a folder that the user chose. A typed path counts only where the shell has no dialog for folders.
 * @throws ExpectedError HANDLE_EXPIRED, FORBIDDEN; FOLDER_UNUSABLE when it cannot be read or is our own data
 */
export async function chosenFolder(core: Core, choice: FolderChoice): Promise<string> {
  const path = 'handle' in choice ? core.incoming.takePath(choice.handle) : typedPath(core, choice.path)
  try {
    if (!(await stat(path)).isDirectory())
      throw new ExpectedError('FOLDER_UNUSABLE', { path, reason: 'không phải thư mục' })
    const inside = relative(await realpath(core.database.folder.root), await realpath(path))
    if (inside === '' || !(inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))) {
      throw new ExpectedError('FOLDER_UNUSABLE', { path, reason: 'nằm trong thư mục dữ liệu của Cam Kết' })
    }
    return path
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    throw new ExpectedError('FOLDER_UNUSABLE', { path, reason: reasonOf(error) })
  }
}

function typedPath(core: Core, path: string): string {
  if (!core.typedFolders) throw new ExpectedError('FORBIDDEN')
  if (!isAbsolute(path)) throw new ExpectedError('FOLDER_UNUSABLE', { path, reason: 'cần đường dẫn đầy đủ' })
  return path
}
